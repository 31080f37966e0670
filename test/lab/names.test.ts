import { decisiveAttempt } from '../../shared/observation.ts';
import type { ReportCheck } from '../../shared/report.ts';
import type { RowId } from '../../shared/words.ts';
import { address4, address6, clientAddress6, firewallInside6, halfDeadName, nameOf, unknownName } from './addresses.ts';
import { describeLab, type Lab, labTestMs } from './lab.ts';
import { callTo, drop } from './rules.ts';
import { checkOf, healthyRows, licenceOnly, licenceOnlyRows, type Row, rolesFor, rowsOf } from './world.ts';

const licenceRows: RowId[] = ['licence-80', 'licence-443', 'licence-8080'];

function all(rows: RowId[], row: Row): Partial<Record<RowId, Row>> {
  return Object.fromEntries(rows.map((id) => [id, row]));
}

/** What each address of a row came to. */
function byAddress({ details }: ReportCheck): Record<string, string> {
  return Object.fromEntries(
    details.addresses.map((seen) => {
      const { state, reason } = decisiveAttempt(seen);
      return [seen.address, `${state} ${reason}`];
    }),
  );
}

/** Leaves the client its link-local address only, as on a network without IPv6. */
async function withoutGlobalIpv6(lab: Lab, work: () => Promise<void>): Promise<void> {
  const ip = (...args: string[]) => lab.network.exec('client', 'ip', ['-6', ...args]);
  await ip('route', 'delete', 'default');
  await ip('address', 'delete', `${clientAddress6}/64`, 'dev', 'eth0');
  try {
    await work();
  } finally {
    await ip('address', 'add', `${clientAddress6}/64`, 'dev', 'eth0');
    await ip('route', 'add', 'default', 'via', firewallInside6);
  }
}

describeLab('names', (lab) => {
  test(
    'one dead address of two: degraded, and each address has its own evidence',
    async () => {
      await lab.network.setFirewall([callTo(address4('nobody'), 'any', drop)]);
      const roles = { licence: halfDeadName };
      const { report, code } = await lab.check({ scenario: 'classic-office', roles, options: licenceOnly });
      const degraded: Row = { state: 'open', reason: 'some-addresses-dead', service: 'degraded', light: 'yellow' };
      expect(rowsOf(report)).toEqual({ ...licenceOnlyRows, ...all(licenceRows, degraded) });
      for (const row of licenceRows) {
        expect(byAddress(checkOf(report, row))).toEqual({
          [address4('licence')]: 'open syn-ack',
          [address4('nobody')]: 'filtered no-response',
        });
        expect(checkOf(report, row).address).toBe(address4('licence'));
      }
      expect([report.light, code]).toEqual(['yellow', 1]);
    },
    labTestMs,
  );

  test(
    'an IPv6 address that this network cannot use is no fault',
    async () => {
      await withoutGlobalIpv6(lab, async () => {
        const roles = { licence: nameOf('licence') };
        const { report, code } = await lab.check({ scenario: 'classic-office', roles, options: licenceOnly });
        expect(report.machine).toMatchObject({ ipv4: true, ipv6: false });
        expect(rowsOf(report)).toEqual(licenceOnlyRows);
        for (const row of licenceRows) {
          expect(byAddress(checkOf(report, row))).toEqual({
            [address4('licence')]: 'open syn-ack',
            [address6('licence')]: 'unreachable net-unreach',
          });
        }
        expect([report.light, code]).toEqual(['green', 0]);
      });
    },
    labTestMs,
  );

  test(
    'an unknown name, with no name server that answers',
    async () => {
      const scenario = 'classic-office';
      const roles = { ...rolesFor(scenario, 'v4'), licence: unknownName };
      const { report, code } = await lab.check({ scenario, roles });
      const unresolved: Row = { state: 'unresolved', reason: 'name-service-failed', service: null, light: 'red' };
      expect(rowsOf(report)).toEqual({ ...healthyRows[scenario], ...all(licenceRows, unresolved) });
      expect(checkOf(report, 'licence-443').details.resolution).toMatchObject({ host: unknownName, addresses: [] });
      expect([report.light, code]).toEqual(['red', 2]);
    },
    labTestMs,
  );
});
