import { decisiveAttempt } from '../../shared/observation.ts';
import { address4, nameOf } from './addresses.ts';
import { classicCases } from './classic-cases.ts';
import { describeLab, labTestMs } from './lab.ts';
import { callTo, drop } from './rules.ts';
import { checkOf, healthyRows, type Row, rolesFor, rowsOf } from './world.ts';

describeLab('the classic cases, on the FTP row of the office firewall', (lab) => {
  test.each(classicCases)(
    '$title: $row.state, $row.reason, $row.light',
    async ({ updates, verdict, row }) => {
      const scenario = 'classic-office';
      if (verdict !== undefined) await lab.network.setFirewall([callTo(address4(updates), 21, verdict)]);
      const roles = { ...rolesFor(scenario, 'v4'), updates: `v4.${nameOf(updates)}` };
      const { report, code } = await lab.check({ scenario, roles });
      // Without a control connection nobody can ask the server to call back.
      const untold: Row = { state: 'untested', reason: 'ftp-no-control', service: null, light: 'grey' };
      const isOpen = row.service === 'asExpected';
      expect(rowsOf(report)).toEqual({
        ...healthyRows[scenario],
        'updates-21': row,
        ...(!isOpen && { 'updates-20': untold }),
      });
      expect(report.light).toBe(row.light);
      expect(code).toBe(row.light === 'red' ? 2 : 0);
    },
    labTestMs,
  );

  test(
    'the block page is named as what it is',
    async () => {
      const roles = { ...rolesFor('classic-office', 'v4'), updates: `v4.${nameOf('blocking')}` };
      const { report } = await lab.check({ scenario: 'classic-office', roles });
      const [seen] = checkOf(report, 'updates-21').details.addresses;
      expect(seen && decisiveAttempt(seen).details).toMatchObject({ spoke: 'http' });
    },
    labTestMs,
  );

  test(
    'a red rests on two tries at least',
    async () => {
      await lab.network.setFirewall([callTo(address4('updates'), 21, drop)]);
      const { report } = await lab.check({ scenario: 'classic-office', roles: rolesFor('classic-office', 'v4') });
      expect(checkOf(report, 'updates-21').attempts).toBeGreaterThanOrEqual(2);
    },
    labTestMs,
  );
});
