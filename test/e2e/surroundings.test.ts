import { appTestMs, describeApp } from './describe-app.ts';
import { runDemo, t } from './flows.ts';

describeApp('this PC and the way', (launch) => {
  it(
    'is shown beside the rows, can be searched and copied',
    async () => {
      const app = await launch();
      const { page } = app;
      await runDemo(page, 'healthy');
      await page.getByRole('button', { name: t('surroundings.title') }).click();
      await page.getByText(t('machine.program'), { exact: true }).first().waitFor();
      await page.getByRole('searchbox', { name: t('surroundings.search') }).fill('zzz');
      await page.getByText(t('surroundings.none')).waitFor();
      await page.getByRole('button', { name: t('surroundings.copy') }).click();
      await page.getByText(t('surroundings.copied')).waitFor();
      const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
      expect(copied).toContain(`${t('machine.program')}: PortAmpel`);
      expect(app.complaints).toEqual([]);
    },
    appTestMs,
  );
});
