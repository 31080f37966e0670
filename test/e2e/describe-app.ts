import { AppUnderTest } from './app.ts';
import { type LaunchOptions, runtimeVariable } from './launch.ts';

/** For one test: a launch, a run with silent ports, and a reserve for a busy machine. */
export const appTestMs = 120_000;
import.meta.jest.setTimeout(appTestMs);

type Launch = (options?: LaunchOptions) => Promise<AppUnderTest>;

const hasRuntime = Boolean(process.env[runtimeVariable]);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY']);

/** A `describe` against the real app; skipped, by name and reason, where no runtime or no display can be had. */
export function describeApp(title: string, body: (launch: Launch) => void): void {
  const missing = hasRuntime ? 'no display and no Xvfb' : 'no Electron runtime';
  const isPossible = hasRuntime && hasDisplay;
  const suite = isPossible ? describe : describe.skip;
  suite(isPossible ? title : `${title} (skipped: ${missing})`, () => {
    const apps: AppUnderTest[] = [];
    afterAll(async () => {
      for (const app of apps) await app.close();
      for (const app of apps) await app.clean();
    }, appTestMs);
    body(async (options = {}) => {
      const app = await AppUnderTest.launch(options);
      apps.push(app);
      return app;
    });
  });
}
