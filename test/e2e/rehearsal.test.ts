import { appTestMs, describeApp } from './describe-app.ts';
import { resultOf, resultOfNewRun, snapshotOf, t } from './flows.ts';
import { openFromOutside, startSlowRehearsal } from './scenes.ts';
import { sentBytes } from './slow-update.ts';

const rowName = t('row.updates-transfer.name');

describeApp('the update rehearsal', (launch) => {
  it(
    'shows how far the download is, and keeps what came when it is cancelled',
    async () => {
      const app = await launch();
      await startSlowRehearsal(app);
      const bar = app.page.getByRole('progressbar', { name: rowName });
      expect(await bar.innerText()).toContain(t('running.bytes', { done: '8 MB', total: '20 MB' }));
      const row = (await snapshotOf(app.page))?.rows.find(({ checkId }) => checkId === 'updates-transfer');
      expect(row).toMatchObject({ progress: { doneBytes: sentBytes, totalBytes: 20e6 } });
      await app.page.getByText(rowName).first().waitFor();
      await app.page.getByRole('button', { name: t('menu.cancel') }).click();
      const report = await resultOf(app.page);
      const check = report.checks.find(({ id }) => id === 'updates-transfer');
      const [download] = check?.details.addresses[0]?.attempts[0]?.details.transfer?.downloads ?? [];
      expect({ ended: report.ended, receivedBytes: download?.receivedBytes }).toEqual({
        ended: 'cancelled',
        receivedBytes: sentBytes,
      });
      expect(app.complaints).toEqual([]);
    },
    appTestMs,
  );

  it(
    'is one click away from a result, which keeps its other rows',
    async () => {
      const app = await launch();
      const { page } = app;
      const shut = Object.fromEntries(['updates-21', 'updates-22', 'updates-transfer'].map((id) => [id, { port: 1 }]));
      const profile = {
        format: 'portampel-profile/1',
        scenario: 'classic-office',
        roles: { updates: '127.0.0.1' },
        rows: shut,
      };
      await openFromOutside(app, 'kanzlei.portampel', JSON.stringify(profile));
      const before = await resultOfNewRun(page, () => page.getByRole('button', { name: t('addresses.start') }).click());
      const button = page.getByRole('button', { name: new RegExp(`^${rowName} \\(20 MB, FTP\\)$`) });
      const after = await resultOfNewRun(page, () => button.click());
      const rowsOf = ({ checks }: typeof before) =>
        checks.map(({ id }) => id).filter((id) => id !== 'updates-transfer');
      expect([rowsOf(after), after.checks.length - before.checks.length]).toEqual([rowsOf(before), 1]);
    },
    appTestMs,
  );
});
