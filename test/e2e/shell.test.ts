import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { totalText } from '../../shared/total-text.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { dropFiles } from './drop-files.ts';
import { runDemo, t } from './flows.ts';
import { environment, launchArguments, runtime } from './launch.ts';
import { clickMenu } from './scenes.ts';

const profile = {
  format: 'portampel-profile/1',
  name: 'Kanzlei Muster',
  scenario: 'classic-client',
  roles: { server: '127.0.0.1' },
};

describeApp('the window', (launch) => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await launch();
  }, appTestMs);

  const bounds = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

  it('has a menu with its commands and accelerators, in the chosen language', async () => {
    const labels = () =>
      app.electron.evaluate(({ Menu }) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById('open');
        return [item?.label, item?.accelerator];
      });
    expect(await labels()).toEqual(['Öffnen …', 'CmdOrCtrl+O']);
    await app.page.evaluate(() => window.portampel.settings.change({ language: 'fr' }));
    expect(await labels()).toEqual(['Ouvrir…', 'CmdOrCtrl+O']);
    await app.page.locator('html[lang="fr"]').waitFor();
  });

  it('shows a view that the menu asks for', async () => {
    await clickMenu(app, 'settings');
    await app.page.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor();
    expect(await app.page.title()).toBe('Réglages – PortAmpel');
  });

  it('follows the chosen theme at once', async () => {
    const isDark = () => app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await app.page.evaluate(() => window.portampel.settings.change({ theme: 'dark' }));
    expect(await isDark()).toBe(true);
    await app.page.evaluate(() => window.portampel.settings.change({ theme: 'light' }));
    expect(await isDark()).toBe(false);
  });

  it('remembers its place, language and theme', async () => {
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 70, width: 900, height: 640 }),
    );
    const before = await bounds();
    await app.electron.evaluate(({ app: main }) => main.quit()).catch(() => undefined);
    await app.close();
    app = await launch({ userData: app.userData });
    expect(await bounds()).toEqual(before);
    expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'light' });
  });
});

describeApp('a page that crashes', (launch) => {
  it('is started anew, and shows the result that was measured', async () => {
    const app = await launch();
    const before = await runDemo(app.page, 'blocked');
    await app.answerDialog({ message: 0 });
    const crashed = app.page.waitForEvent('crash');
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await crashed;
    // The driver holds a crashed page for lost; main knows the new one.
    const text = await app.electron.evaluate(
      async ({ BrowserWindow }, sentence) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        for (;;) {
          const shown: unknown = await contents?.executeJavaScript('document.body.innerText').catch(() => '');
          if (typeof shown === 'string' && shown.includes(sentence)) return shown;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      totalText(before, t),
    );
    for (const { port } of before.checks.filter(({ light }) => light === 'red')) expect(text).toContain(String(port));
  });
});

describeApp('broken settings', (launch) => {
  it(
    'are put aside, said aloud, and the app starts',
    async () => {
      const first = await launch();
      await first.close();
      writeFileSync(join(first.userData, 'settings.json'), '{"version":1,');
      writeFileSync(join(first.userData, 'window.json'), 'null');
      const app = await launch({ userData: first.userData });
      await app.page.getByText('settings.json.unreadable').waitFor();
      expect(existsSync(join(app.userData, 'settings.json.unreadable'))).toBe(true);
    },
    appTestMs,
  );
});

describeApp('a second start', (launch) => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await launch();
  }, appTestMs);

  it(
    'hands its file to the first window and ends',
    async () => {
      const file = join(app.userData, 'kanzlei.portampel');
      writeFileSync(file, JSON.stringify(profile));
      const second = spawn(runtime(), launchArguments({ args: [file] }, app.userData), {
        env: environment(),
        stdio: 'ignore',
      });
      const [code] = (await once(second, 'exit')) as [number];
      await app.page.getByText('Kanzlei Muster').first().waitFor();
      expect({ code, windows: app.electron.windows().length }).toEqual({ code: 0, windows: 1 });
    },
    appTestMs,
  );

  it('says what is wrong with a file that is none of ours', async () => {
    const file = join(app.userData, 'foreign.portampel');
    writeFileSync(file, '{"format":"something"}');
    await app.electron.evaluate(
      ({ app: main }, path) => void main.emit('second-instance', {}, [], '', { file: path }),
      file,
    );
    await app.page.getByRole('alert').getByText('foreign.portampel').waitFor();
    expect(app.complaints).toEqual([]);
  });
});

describeApp('a file that is dropped onto the window', (launch) => {
  it('is opened', async () => {
    const app = await launch();
    const file = join(app.userData, 'kanzlei.portampel');
    writeFileSync(file, JSON.stringify(profile));
    await dropFiles(app, [file]);
    await app.page.getByText('Kanzlei Muster').first().waitFor();
    expect(app.complaints).toEqual([]);
  });
});

describeApp('a file as argument', (launch) => {
  it(
    'is what the window opens with',
    async () => {
      const other = await launch();
      const file = join(other.userData, 'kanzlei.portampel');
      writeFileSync(file, JSON.stringify(profile));
      const app = await launch({ args: [file] });
      expect(await app.page.getByText('Kanzlei Muster').first().isVisible()).toBe(true);
    },
    appTestMs,
  );
});
