import { readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { matrixOf, matrixSchema } from '../../shared/matrix/matrix.ts';
import { matrixOutline } from '../../shared/matrix/matrix-outline.ts';
import { seatOf } from '../../shared/matrix/seat.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { dropFiles } from './drop-files.ts';
import { leaveAsItIs, t } from './flows.ts';
import { clickMenu } from './scenes.ts';
import { manySeats, writeReports } from './view-scenes.ts';

const reports = manySeats(40);
const expected = matrixOutline(
  matrixOf(
    Object.entries(reports).map(([file, report]) => seatOf(report, file, true)),
    [],
  ),
  'de',
  t,
);
const shown = (count: number, total = 40): string => t('summary-view.shown', { shown: count, total });
const redSeats = Object.values(reports).filter(({ light }) => light === 'red').length;

const table = ({ page }: AppUnderTest) => page.getByRole('table', { name: t('summary.matrix') });

async function choose(app: AppUnderTest, what: 'files' | 'folder', paths: string[]): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, paths);
  await app.page.getByRole('button', { name: t(`summary-view.${what}`) }).click();
}

describeApp('many reports', (launch) => {
  let app: AppUnderTest;
  let files: string[];

  beforeAll(async () => {
    app = await launch();
    files = await writeReports(app, { ...reports, 'halb.portampel': '{"format":' });
  }, appTestMs);

  it('are summed up where they are dropped, in the words of the command line; a damaged one is named', async () => {
    const { page } = app;
    await dropFiles(app, files);
    await page.getByText(expected.sentence).waitFor();
    const common = page.getByRole('region', { name: t('summary.common') });
    const [cause] = expected.causes;
    expect(await common.getByText(cause?.variants[0]?.cause ?? '?').isVisible()).toBe(true);
    expect(
      await common
        .getByText(cause?.owner ?? '?', { exact: true })
        .first()
        .isVisible(),
    ).toBe(true);
    await page.getByRole('button', { name: t('summary.unread', { count: 1 }) }).click();
    await page.getByRole('listitem').filter({ hasText: 'halb.portampel' }).waitFor();
    expect(await table(app).getAttribute('aria-rowcount')).toBe('41');
  });

  it('are filtered by light, by the common cause and by name, and sorted by a row', async () => {
    const { page } = app;
    const rows = table(app).getByRole('rowheader');
    await page
      .getByRole('button', { name: t('summary-view.these-seats') })
      .first()
      .click();
    await page.getByText(shown(redSeats)).waitFor();
    await page
      .getByRole('button', { name: t('summary-view.all-seats') })
      .first()
      .click();
    await page.getByText(shown(40)).waitFor();
    await clickMenu(app, 'find');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('pc-33');
    await page.getByText(shown(1)).waitFor();
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('KANZLEI-PC-33')]);
    await page.getByRole('searchbox').fill('');
    await page.getByText(shown(40)).waitFor();
    await table(app)
      .getByRole('columnheader', { name: t('summary.seat') })
      .getByRole('button')
      .click();
    expect(await rows.first().innerText()).toContain('KANZLEI-PC-1');
    await table(app)
      .getByRole('columnheader', { name: t('summary.seat') })
      .getByRole('button')
      .click();
    expect(await rows.first().innerText()).toContain('KANZLEI-PC-40');
  });

  it('are walked through by keyboard, opened, and come back as they were left', async () => {
    const { page } = app;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await table(app).getByRole('rowheader').first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.textContent === 'KANZLEI-PC-39');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.textContent === 'KANZLEI-PC-1');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.activeElement?.textContent === 'KANZLEI-PC-2');
    expect(await focused()).toBe('KANZLEI-PC-2');
    await page.keyboard.press('Enter');
    await page.getByText('KANZLEI-PC-2.portampel').first().waitFor();
    await page.getByText(t('result.from-file')).first().waitFor();
    await page.getByRole('button', { name: t('summary-view.back') }).click();
    await page.getByText(expected.sentence).waitFor();
    expect(await table(app).getByRole('rowheader').first().innerText()).toContain('KANZLEI-PC-40');
  });

  it('leave with pseudonyms as HTML and CSV, and as JSON as they are where that is wanted', async () => {
    const { page } = app;
    const save = async (format: 'html' | 'csv' | 'json') => {
      const file = join(app.userData, `uebersicht.${format}`);
      await app.answerDialog({ save: file });
      await page.getByRole('button', { name: t('result.hand-over') }).click();
      await page.getByRole('menuitem', { name: t(`view.format.${format}`) }).click();
      return file;
    };
    for (const format of ['html', 'csv'] as const) {
      const file = await save(format);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('row').first().waitFor();
      await dialog.getByRole('button', { name: t('leaving.saveAs') }).click();
      await page.getByRole('status').getByText(basename(file)).waitFor();
      const written = readFileSync(file, 'utf8');
      expect(written).toContain(t('light.red'));
      expect(written).not.toMatch(/huber|kanzlei-pc/i);
    }
    const json = await save('json');
    await leaveAsItIs(page, 'saveAs');
    await page.getByRole('status').getByText(basename(json)).waitFor();
    const matrix = matrixSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
    expect([matrix.seats.length, matrix.unread.length]).toEqual([40, 1]);
  });

  it('are added to from a folder, and a copy counts once', async () => {
    const { page } = app;
    const folder = join(app.userData, 'weitere');
    await mkdir(folder);
    const more = manySeats(2);
    const [first] = Object.values(reports);
    if (first === undefined) throw new Error('no report');
    const written = await writeReports(app, {
      'kopie.json': first,
      ...Object.fromEntries(Object.entries(more).map(([name, report]) => [`neu-${name}`, report])),
    });
    for (const file of written) await rename(file, join(folder, basename(file)));
    await choose(app, 'folder', [folder]);
    await page.getByText(t('summary.note.copies', { count: 1 })).waitFor();
    expect(app.complaints).toEqual([]);
  });
});

describeApp('a reading that takes long', (launch) => {
  it(
    'is cancelled, and shows what was read by then',
    async () => {
      const app = await launch();
      const { page } = app;
      const folder = join(app.userData, 'viele');
      await mkdir(folder);
      for (const file of await writeReports(app, manySeats(1500))) await rename(file, join(folder, basename(file)));
      await clickMenu(app, 'summary');
      // Pressed by the page itself as soon as it is there: however fast the disk is, most files are still to be read.
      await page.evaluate((label) => {
        const press = (): void => {
          const buttons = [...document.querySelectorAll<HTMLElement>('main button')];
          buttons.find(({ textContent }) => textContent === label)?.click();
        };
        new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
      }, t('leaving.cancel'));
      await choose(app, 'folder', [folder]);
      await page.getByRole('alert').getByText('1’500').waitFor();
      expect(Number(await table(app).getAttribute('aria-rowcount'))).toBeLessThan(1501);
      await rm(folder, { recursive: true });
    },
    appTestMs,
  );
});
