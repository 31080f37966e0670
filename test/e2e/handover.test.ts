import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { readDocument } from '../../engine/document.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { languages } from '../../shared/words.ts';
import { canReadPdf, pdfText } from '../helpers/pdf-text.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { leaveAsItIs, runDemo, t } from './flows.ts';
import { clickMenu, openFromOutside } from './scenes.ts';

interface Seen {
  /** Per language: what a page without scripts puts on paper once its button was pressed. */
  papers: Record<string, string>;
  findings: string[];
  /** Pixels by which the page is wider than a narrow window. */
  tooWide: number;
}

/** Opens the file as a browser would: with no script to be read, and once with scripts, for axe alone. */
async function look(app: AppUnderTest, file: string): Promise<Seen> {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  return app.electron.evaluate(
    async ({ BrowserWindow }, { path, code, wanted }) => {
      const open = async (javascript: boolean, width: number) => {
        const window = new BrowserWindow({ show: false, width, height: 900, webPreferences: { javascript } });
        await window.loadFile(path);
        return window;
      };
      const tested = await open(true, 1024);
      const run = <T>(script: string) => tested.webContents.executeJavaScript(script) as Promise<T>;
      const press = (language: string) => `document.querySelector('input[value="${language}"]')`;
      const findings: string[] = [];
      await run(`${code}; 0`);
      for (const language of wanted) {
        await run(`${press(language)}.click()`);
        const { violations } = await run<AxeResults>('axe.run()');
        findings.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${language} ${id}: ${html}`)));
      }
      const places = await run<Record<string, { x: number; y: number }>>(
        `Object.fromEntries(${JSON.stringify(wanted)}.map((each) => { const box = document.querySelector('input[value="' + each + '"]').getBoundingClientRect(); return [each, { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }]; }))`,
      );
      tested.setContentSize(400, 800);
      const tooWide = await run<number>(
        'new Promise((done) => setTimeout(() => done(document.documentElement.scrollWidth - window.innerWidth), 100))',
      );
      tested.destroy();
      const read = await open(false, 1024);
      // Unlike sendInputEvent it answers once the page has had it.
      read.webContents.debugger.attach();
      const papers: Record<string, string> = {};
      for (const language of wanted) {
        const place = { ...places[language], button: 'left', clickCount: 1 };
        await read.webContents.debugger.sendCommand('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
        await read.webContents.debugger.sendCommand('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
        papers[language] = (await read.webContents.printToPDF({ pageSize: 'A4' })).toString('base64');
      }
      read.destroy();
      return { papers, findings, tooWide };
    },
    { path: file, code: axe, wanted: [...languages] },
  );
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

  it('is read without scripts in every language, fits a narrow window, prints, and gives axe nothing to find', async () => {
    const { papers, findings, tooWide } = await look(app, file);
    expect({ findings, tooWide: tooWide > 0 }).toEqual({ findings: [], tooWide: false });
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
    expect(mail).toMatch(/^mailto:\?subject=PortAmpel/);
    expect(shown).toBe(attached);
    const text = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(text).toContain('anhang.html');
    expect(text).toContain(t('code.title'));
  });
});
