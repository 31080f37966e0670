import { decisiveAttempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import type { RowId } from '../../shared/words.ts';
import { address4 } from './addresses.ts';
import { describeLab, labTestMs } from './lab.ts';
import { loseFirstSyn, passFewSyns } from './rules.ts';
import { checkOf, healthyRows, type Row, rowsOf } from './world.ts';

const scenario = '365-client';
const host = address4('server365');
const serverRows: RowId[] = ['server-sql', 'server-application', 'server-database'];
const few = 5;

function roundTripsOf(report: Report, row: RowId) {
  const [seen] = checkOf(report, row).details.addresses;
  return seen && decisiveAttempt(seen).details.roundTrips;
}

function degraded(reason: Row['reason']): Row {
  return { state: 'open', reason, service: 'degraded', light: 'yellow' };
}

describeLab('round-trip times', (lab) => {
  const check = () => lab.check({ scenario, roles: { server: host }, options: { mail: false } });

  test(
    'are those that nping measures beside',
    async () => {
      const { report } = await check();
      const args = ['--tcp-connect', '-c', '10', '--delay', '50ms', '-p', '19813', host];
      const { stdout } = await lab.network.exec('client', 'nping', args);
      const npingMs = Number(/Min rtt: ([\d.]+)ms/.exec(stdout)?.[1]);
      expect(npingMs).toBeGreaterThan(0);
      for (const row of serverRows) {
        const facts = roundTripsOf(report, row);
        expect(facts).toMatchObject({ failed: 0, samplesMs: { length: 10 }, grade: 'optimal' });
        // The fastest of ten is what the way takes; ours goes through an event loop.
        expect(Math.abs((facts?.minMs ?? Number.NaN) - npingMs)).toBeLessThan(10);
      }
      expect(rowsOf(report)).toMatchObject(
        Object.fromEntries(serverRows.map((row) => [row, healthyRows[scenario][row]])),
      );
    },
    labTestMs,
  );

  test(
    'above 30 ms make the row yellow: here the first SYN of each connection is lost',
    async () => {
      await lab.network.setFirewall([loseFirstSyn(host, 19814)]);
      const { report, code } = await check();
      expect(rowsOf(report)).toMatchObject({
        'server-application': healthyRows[scenario]['server-application'],
        'server-database': degraded('latency-high'),
      });
      const facts = roundTripsOf(report, 'server-database');
      expect(facts).toMatchObject({ failed: 0, grade: 'bad' });
      // RFC 6298 section 2: the first retransmission comes after a second.
      expect(facts?.minMs).toBeGreaterThan(990);
      expect([report.light, code]).toEqual(['yellow', 1]);
    },
    labTestMs,
  );

  test(
    'and a limit on new connections shows as handshakes that fail, with their number',
    async () => {
      await lab.network.setFirewall([passFewSyns(host, 19812, few)]);
      const { report } = await check();
      expect(rowsOf(report)['server-sql']).toEqual(degraded('connects-failing'));
      const facts = roundTripsOf(report, 'server-sql');
      // One connection was the row's own.
      expect(facts?.failed).toBeGreaterThanOrEqual(10 - few);
      expect(facts?.samplesMs.filter((each) => each === null)).toHaveLength(facts?.failed ?? 0);
    },
    labTestMs,
  );
});
