import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { reportSchema } from '../../shared/report.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { actionsOf, rowsByLight, runDemo } from './flows.ts';
import { PackedApp, runPacked } from './packed-app.ts';

const run = promisify(execFile);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describeApp('the packed app', () => {
  beforeAll(() => run(process.execPath, ['scripts/package.mjs', '--dir']), appTestMs);

  it('holds what it must, nothing else, and its fuses are set', async () => {
    const { stdout } = await run(process.execPath, ['scripts/check-package.mjs']);
    expect(stdout).toContain('linux-unpacked');
  });

  it(
    'opens its window, with its own version, and comes to the right light there',
    async () => {
      const app = await PackedApp.launch();
      try {
        const reply = await app.page.evaluate(() => window.portampel.app.start());
        expect(reply).toMatchObject({ ok: true, value: { version } });
        const report = await runDemo(app.page, 'blocked');
        expect({ light: report.light, red: rowsByLight(report).red.length }).toEqual({ light: 'red', red: 1 });
        expect(report.findings).toHaveLength(1);
        for (const action of actionsOf(report)) await app.page.getByText(action).first().waitFor();
      } finally {
        await app.close();
      }
    },
    appTestMs,
  );

  describe.each([
    ['with a display', true],
    ['without a display', false],
  ])('as a command line, %s', (_, display) => {
    it('tells its version and nothing else', async () => {
      expect(await runPacked(['--version'], display)).toMatchObject({ code: 0, out: `${version}\n` });
    });

    it('prints the same report, with the light as its exit code', async () => {
      const { code, out } = await runPacked(
        ['check', '--demo', '--format', 'json', '--fault', 'mail-993=refuse'],
        display,
      );
      const report = reportSchema.parse(JSON.parse(out));
      expect({ code, light: report.light, demo: report.demo }).toEqual({ code: 2, light: 'red', demo: true });
    });

    it('refuses bad input with one message and code 3', async () => {
      const { code, out, err } = await runPacked(['check', '--nonsense'], display);
      expect({ code, out, named: err.includes('--nonsense') }).toEqual({ code: 3, out: '', named: true });
    });
  });
});
