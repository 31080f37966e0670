import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { readDocument } from '../../engine/document.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { languages } from '../../shared/words.ts';
import { type Network, reportOf } from '../helpers/networks.ts';
import { canReadPdf, pdfText } from '../helpers/pdf-text.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { leaveAsItIs, runDemo, t } from './flows.ts';
import { clickMenu, openFromOutside } from './scenes.ts';

interface Seen {
  /** Per language: what a page without scripts puts on paper once its button was pressed. */
  papers: Record<string, string>;
  /** Of axe, in both themes. */
  findings: string[];
  /** Pixels by which the page is wider than a narrow window. */
  tooWide: number;
  /** After Tab and an arrow key: what is shown, and whether the focus can be seen. */
  byKeys: { shown: (string | null)[]; isFocusVisible: boolean };
}

/** Opens the file as a browser would: with no script to be read, and once with scripts, for axe and what it looks like. */
async function look(app: AppUnderTest, file: string): Promise<Seen> {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  return app.electron.evaluate(
    async ({ BrowserWindow, nativeTheme }, { path, code, wanted }) => {
      const open = async (javascript: boolean, width: number) => {
        const window = new BrowserWindow({ show: false, width, height: 900, webPreferences: { javascript } });
        await window.loadFile(path);
        // Unlike sendInputEvent its input answers once the page has had it.
        window.webContents.debugger.attach();
        return window;
      };
      const tested = await open(true, 1024);
      const run = <T>(script: string) => tested.webContents.executeJavaScript(script) as Promise<T>;
      const press = (language: string) => `document.querySelector('input[value="${language}"]')`;
      const findings: string[] = [];
      await run(`${code}; 0`);
      const { themeSource } = nativeTheme;
      for (const theme of ['dark', 'light'] as const) {
        nativeTheme.themeSource = theme;
        await run(
          `new Promise((done) => { const dark = matchMedia('(prefers-color-scheme: dark)'); const isThere = () => dark.matches === ${String(theme === 'dark')} && done(); dark.addEventListener('change', isThere); isThere(); })`,
        );
        for (const language of wanted) {
          await run(`${press(language)}.click()`);
          const { violations } = await run<AxeResults>('axe.run()');
          const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
          findings.push(...found.map((each) => `${theme} ${language} ${each}`));
        }
      }
      nativeTheme.themeSource = themeSource;
      const places = await run<Record<string, { x: number; y: number }>>(
        `Object.fromEntries(${JSON.stringify(wanted)}.map((each) => { const box = document.querySelector('input[value="' + each + '"]').getBoundingClientRect(); return [each, { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }]; }))`,
      );
      await run(`${press(wanted[0] ?? '')}.click()`);
      for (const [key, windowsVirtualKeyCode] of [
        ['Tab', 9],
        ['ArrowRight', 39],
      ] as const) {
        for (const type of ['rawKeyDown', 'keyUp']) {
          const event = { type, key, code: key, windowsVirtualKeyCode };
          await tested.webContents.debugger.sendCommand('Input.dispatchKeyEvent', event);
        }
      }
      const byKeys = await run<Seen['byKeys']>(
        `({ shown: [...document.querySelectorAll('main')].filter((each) => each.checkVisibility()).map(({ lang }) => lang), isFocusVisible: document.activeElement.matches('input:focus-visible') })`,
      );
      tested.setContentSize(400, 800);
      const tooWide = await run<number>(
        'new Promise((done) => setTimeout(() => done(document.documentElement.scrollWidth - window.innerWidth), 100))',
      );
      tested.destroy();
      const read = await open(false, 1024);
      const papers: Record<string, string> = {};
      for (const language of wanted) {
        const place = { ...places[language], button: 'left', clickCount: 1 };
        await read.webContents.debugger.sendCommand('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
        await read.webContents.debugger.sendCommand('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
        papers[language] = (await read.webContents.printToPDF({ pageSize: 'A4' })).toString('base64');
      }
      read.destroy();
      return { papers, findings, tooWide, byKeys };
    },
    { path: file, code: axe, wanted: [...languages] },
  );
}

const isGood = { findings: [], isTooWide: false, byKeys: { shown: [languages[1]], isFocusVisible: true } };

async function judged(app: AppUnderTest, file: string) {
  const { papers, tooWide, ...rest } = await look(app, file);
  return { papers, judgement: { ...rest, isTooWide: tooWide > 0 } };
}

describeApp('a report as a file for people', (launch) => {
  let app: AppUnderTest;
  let measured: Report;
  let file: string;

  beforeAll(async () => {
    app = await launch();
    measured = await runDemo(app.page, 'blocked');
    file = join(app.userData, 'bericht.html');
    await app.answerDialog({ save: file });
    await app.page.getByRole('button', { name: t('result.hand-over') }).click();
    await app.page.getByRole('menuitem', { name: t('file-format.html') }).click();
    await leaveAsItIs(app.page, 'saveAs');
    await app.page.getByRole('status').getByText('bericht.html').waitFor();
  }, appTestMs);

  it('is written in the format that its menu names, and opens as the report', async () => {
    expect(readDocument(file)).toMatchObject({
      kind: 'report',
      intact: true,
      report: { checks: measured.checks.map(({ id }) => ({ id })) },
    });
    await openFromOutside(app, 'von-aussen.html', readFileSync(file, 'utf8'));
    await app.page.getByText('von-aussen.html').first().waitFor();
    await app.page.getByText(t('result.intact')).first().waitFor();
  });

  it('is read without scripts in every language, fits a narrow window, prints, obeys the keyboard, and gives axe nothing to find', async () => {
    const { papers, judgement } = await judged(app, file);
    expect(judgement).toEqual(isGood);
    if (!canReadPdf) return;
    for (const language of languages) {
      const paper = join(app.userData, `${language}.pdf`);
      writeFileSync(paper, Buffer.from(papers[language] ?? '', 'base64'));
      const text = pdfText(paper);
      const own = translator(language);
      expect(text).toContain(own('handover.rows'));
      for (const other of languages.filter((each) => each !== language)) {
        expect(text).not.toContain(translator(other)('handover.rows'));
      }
    }
  });

  const networks: Record<string, Network> = {
    before: { scenario: '365-client', machine: { searchDomains: { value: ['a.example'] } } },
    after: {
      scenario: '365-client',
      machine: { searchDomains: { value: ['b.example'] } },
      saw: { 'mail-993': 'filtered', 'server-sql': 'closed' },
    },
  };

  /** What the command line makes of both networks' reports ends in that file, and with that exit code. */
  function written(command: 'compare' | 'summary', name: string): { path: string; status: number | null } {
    const reports = Object.entries(networks).map(([network, made]) => {
      const path = join(app.userData, `${network}.portampel`);
      writeFileSync(path, JSON.stringify(reportOf(made)));
      return path;
    });
    const path = join(app.userData, name);
    const args = ['out/cli/portampel.cjs', command, ...reports, '--format', 'html', '--output', path, '--lang', 'de'];
    return { path, status: spawnSync(process.execPath, args).status };
  }

  it('compared with another gives axe nothing to find either, in a file that anyone can read', async () => {
    const { path, status } = written('compare', 'vergleich.html');
    // Worse: 2.
    expect(status).toBe(2);
    expect((await judged(app, path)).judgement).toEqual(isGood);
  });

  it('summed up with others gives axe nothing to find either', async () => {
    const { path, status } = written('summary', 'uebersicht.html');
    // The worst seat is red: 2.
    expect(status).toBe(2);
    expect((await judged(app, path)).judgement).toEqual(isGood);
  });

  it('is a PDF where the name says so, whatever was chosen in the menu', async () => {
    const paper = join(app.userData, 'bericht.pdf');
    await app.answerDialog({ save: paper });
    await clickMenu(app, 'saveAs');
    await leaveAsItIs(app.page, 'saveAs');
    await app.page.getByRole('status').getByText('bericht.pdf').waitFor();
    expect(readFileSync(paper).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('lies ready for an e-mail, whose text is on the clipboard', async () => {
    await app.electron.evaluate(({ shell }) => {
      const seen = globalThis as unknown as { opened: string[] };
      seen.opened = [];
      shell.openExternal = (url) => Promise.resolve(void seen.opened.push(url));
      shell.showItemInFolder = (path) => void seen.opened.push(path);
    });
    const attached = join(app.userData, 'anhang.html');
    await app.answerDialog({ save: attached });
    await clickMenu(app, 'email');
    await leaveAsItIs(app.page, 'email');
    await app.page.getByRole('status').getByText('anhang.html').waitFor();
    const [mail, shown] = await app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
    expect(mail).toMatch(/^mailto:\?subject=%5BProbelauf%5D%20PortAmpel/);
    expect(shown).toBe(attached);
    const text = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(text).toContain('anhang.html');
    expect(text).toContain(t('code.title'));
  });
});
