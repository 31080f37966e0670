import { AppUnderTest, type LaunchOptions, runtimeVariable } from './app.ts';
import { type Display, openDisplay } from './display.ts';

/** For one test: a launch, a run with silent ports, and a reserve for a busy machine. */
export const appTestMs = 120_000;

type Launch = (options?: Omit<LaunchOptions, 'display'>) => Promise<AppUnderTest>;

const display: Display | null = process.env[runtimeVariable] ? await openDisplay() : null;

/** A suite against the real app; skipped, by name and reason, where no runtime or no display can be had. */
export function describeApp(name: string, define: (launch: Launch) => void): void {
  const missing = process.env[runtimeVariable] ? 'no display and no Xvfb' : 'no Electron runtime';
  if (display === null) {
    describe(name, () => it.skip(`needs the real app: ${missing}`, () => undefined));
    return;
  }
  describe(name, () => {
    const apps: AppUnderTest[] = [];
    afterAll(async () => {
      for (const app of apps) await app.close().catch(() => undefined);
      for (const app of apps) await app.clean();
      await display.stop();
    });
    define(async (options = {}) => {
      const app = await AppUnderTest.launch({ ...options, display: display.name });
      apps.push(app);
      return app;
    });
  });
}
