import type { Profile } from '../../shared/profile.ts';
import { appTestMs, describeApp } from './describe-app.ts';
import { resultOfNewRun, t } from './flows.ts';
import { openFromOutside } from './scenes.ts';
import { choosePorts, showCounterpart, startListening } from './station.ts';

/** As a firm would have moved them: no other test listens there. */
const ports = { sql: 29_842, application: 29_843 };

const profile: Profile = {
  format: 'portampel-profile/1',
  scenario: '365-client',
  roles: { server: '127.0.0.1' },
  options: { counterpart: true, mail: false, ports },
};

describeApp('two apps, one at each end', (launch) => {
  it(
    'find each other by the code that one shows and the other is told, and measure the way between them',
    async () => {
      const there = await launch();
      await showCounterpart(there);
      await choosePorts(there, '29842-29844', '');
      const { code } = await startListening(there);

      const here = await launch();
      await openFromOutside(here, 'gegenstelle.portampel', JSON.stringify(profile));
      // As people type it: in small letters, without the hyphens.
      await here.page.getByLabel(t('asking.code'), { exact: true }).fill(code.toLowerCase().replaceAll('-', ' '));
      await here.page.getByText(t('asking.code.complete')).waitFor();
      const report = await resultOfNewRun(here.page, () =>
        here.page.getByRole('button', { name: t('addresses.start'), exact: true }).click(),
      );

      const atServer = report.checks.filter(({ role, transport }) => role === 'server' && transport === 'tcp');
      const measured = atServer.filter(({ light }) => light !== 'grey');
      expect(measured.map(({ port, light, reason }) => [port, light, reason])).toEqual(
        [29_842, 29_843, 29_844].map((port) => [port, 'green', 'counterpart-reached']),
      );
      const [pair] = report.counterparts ?? [];
      expect(pair).toMatchObject({ address: '127.0.0.1', down: {}, up: {} });
      await here.page.getByText(t('counterpart.stand-in')).first().waitFor();

      await there.page.getByText(t('station-view.status.done', { from: '127.0.0.1' })).waitFor();
      const visits = there.page.getByRole('row').filter({ hasText: t('station.way.in', { ports: 'TCP 29842-29844' }) });
      expect(await visits.filter({ hasText: t('station.extra.throughput') }).count()).toBe(1);
      expect([...there.complaints, ...here.complaints]).toEqual([]);
    },
    2 * appTestMs,
  );
});
