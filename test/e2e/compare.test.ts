import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareReports } from '../../shared/comparison/compare.ts';
import { comparisonSchema } from '../../shared/comparison/comparison.ts';
import { comparisonOutline } from '../../shared/comparison/comparison-outline.ts';
import type { AppUnderTest } from './app.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { dropFiles } from './drop-files.ts';
import { leaveAsItIs, runDemo, t } from './flows.ts';
import { clickMenu } from './scenes.ts';
import { seats, writeReports } from './view-scenes.ts';

const works = seats.works();
const fails = seats.fails();
const expected = comparisonOutline(
  compareReports({ report: works, file: '', intact: true }, { report: fails, file: '', intact: true }),
  'de',
  t,
);

function sideNamed({ page }: AppUnderTest, name: 'a' | 'b') {
  return page.getByRole('region', { name: t(`compare-view.side.${name}`) });
}

const verdictOf = ({ page }: AppUnderTest) => page.locator('.verdict-line-sentence').innerText();

describeApp('two reports', (launch) => {
  let app: AppUnderTest;
  let files: string[];

  beforeAll(async () => {
    app = await launch();
    files = await writeReports(app, { 'geht.portampel': works, 'geht-nicht.html': fails, 'halb.json': '{"format":' });
  }, appTestMs);

  it('are compared where both are dropped at once, in the words of the command line', async () => {
    const { page } = app;
    await dropFiles(app, files.slice(0, 2));
    await page.getByText(expected.sentence).waitFor();
    const rows = page.getByRole('table', { name: t('compare.rows') }).getByRole('row');
    const names = await rows.getByRole('rowheader').allInnerTexts();
    expect(names).toEqual(expected.rows.map(({ name, port }) => `${name} ${port}`));
    const likely = page.getByRole('region', { name: t('compare.likely') }).getByRole('listitem');
    expect(await likely.getByRole('heading').allInnerTexts()).toEqual(
      (expected.likely ?? []).map(({ label }) => label),
    );
    expect(await sideNamed(app, 'a').getByText('geht.portampel').isVisible()).toBe(true);
  });

  it('are turned round, and the verdict with them', async () => {
    const { page } = app;
    await page.getByRole('button', { name: t('compare-view.swap') }).click();
    await page.getByText(t('compare.verdict.better')).waitFor();
    await sideNamed(app, 'b').getByText('geht.portampel').waitFor();
    await page.getByRole('button', { name: t('compare-view.swap') }).click();
    await page.getByText(t('compare.verdict.worse')).waitFor();
    expect(await sideNamed(app, 'a').getByText('geht.portampel').isVisible()).toBe(true);
  });

  it('show the rows that are the same on demand', async () => {
    const { page } = app;
    const title = expected.sameCount ?? '';
    await page.getByRole('button', { name: title }).click();
    const rows = page.getByRole('table', { name: title }).getByRole('rowheader');
    await rows.first().waitFor();
    expect(title).toContain(String(await rows.count()));
  });

  it('leave as HTML with pseudonyms, and as JSON as they are where that is wanted', async () => {
    const { page } = app;
    const html = join(app.userData, 'vergleich.html');
    await app.answerDialog({ save: html });
    await page.getByRole('button', { name: t('result.hand-over') }).click();
    await page.getByRole('menuitem', { name: t('view.format.html') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('row').filter({ hasText: 'kanzlei-huber' }).first().waitFor();
    await dialog.getByRole('button', { name: t('leaving.saveAs') }).click();
    await page.getByRole('status').getByText('vergleich.html').waitFor();
    const written = readFileSync(html, 'utf8');
    expect(written).toContain(expected.sentence);
    expect(written).not.toMatch(/huber|geht-nicht|fortinet/i);

    const json = join(app.userData, 'vergleich.json');
    await app.answerDialog({ save: json });
    await page.getByRole('button', { name: t('result.hand-over') }).click();
    await page.getByRole('menuitem', { name: t('view.format.json') }).click();
    await leaveAsItIs(page, 'saveAs');
    await page.getByRole('status').getByText('vergleich.json').waitFor();
    const { verdict, b } = comparisonSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
    expect([verdict, b.file]).toEqual(['worse', '']);
  });

  it('stay where another file is damaged, and it is said why', async () => {
    const { page } = app;
    await dropFiles(app, files.slice(2), '.side-card:last-child');
    await page.getByRole('alert').getByText('halb.json').waitFor();
    expect(await verdictOf(app)).toBe(t('compare.verdict.worse'));
  });

  it('are chosen one by one: a file, and a run of the history', async () => {
    const { page } = app;
    await clickMenu(app, 'newCheck');
    const measured = await runDemo(page, 'blocked');
    await clickMenu(app, 'compare');
    await app.answerDialog({ open: files[0] ?? '' });
    const choose = (side: 'a' | 'b') => sideNamed(app, side).getByRole('button', { name: t('compare-view.replace') });
    await choose('b').click();
    await page.getByRole('menuitem', { name: t('reports.open-file') }).click();
    await sideNamed(app, 'b').getByText('geht.portampel').waitFor();
    await page.getByText(t('compare.verdict.same')).waitFor();
    await choose('a').click();
    await page.getByRole('menuitem', { name: t(`light.${measured.light}`) }).click();
    await page.getByText(t('compare.note.demo', { side: 'A' })).waitFor();
    expect(await verdictOf(app)).not.toBe(t('compare.verdict.same'));
    expect(app.complaints).toEqual([]);
  });

  it('are compared where two are selected under «Reports», the earlier one as A', async () => {
    const { page } = app;
    await clickMenu(app, 'newCheck');
    await runDemo(page, 'healthy');
    await clickMenu(app, 'reports');
    await page.getByRole('checkbox', { name: t('reports.all') }).check({ force: true });
    await page.getByRole('button', { name: t('reports.compare'), exact: true }).click();
    await page.getByText(t('compare.verdict.better')).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
