import { wilsonInterval } from '../../shared/wilson.ts';
import { address4 } from './addresses.ts';
import {
  calledBack,
  calmFlows,
  intoTheLane,
  LabCounterpart,
  type PortSet,
  pairCauses,
  pairCheck,
  pairFactsOf,
  portSet,
  reached,
} from './counterpart.ts';
import { describeLab, labTestMs } from './lab.ts';
import { callTo, datagramTo, drop } from './rules.ts';

const host4 = address4('public');
const [good, unanswered, shut, lossy] = [0, 1, 2, 3].map(portSet) as [PortSet, PortSet, PortSet, PortSet];
/** Of a counterpart that is behind no open TCP port. */
const unmet = portSet(4);
const toLossy = `iifname "inside" udp dport ${lossy.application}`;

describeLab('datagrams between two PortAmpels', (lab) => {
  let counterpart: LabCounterpart;

  beforeAll(async () => {
    await calmFlows(lab);
    counterpart = await LabCounterpart.start(lab.network, [good, unanswered, shut, lossy, unmet]);
  }, labTestMs);

  /** What the rules with counters have counted, in their order. */
  async function counted(): Promise<number[]> {
    const { stdout } = await lab.network.exec('firewall', 'nft', ['list', 'chain', 'inet', 'lab', 'forward']);
    return [...stdout.matchAll(/counter packets (\d+)/g)].map(([, packets]) => Number(packets));
  }

  test(
    'both ways, no way back, no way there, or one in five lost',
    async () => {
      await lab.network.setFirewall([
        intoTheLane,
        `iifname "outside" udp sport ${unanswered.application} drop`,
        datagramTo(host4, shut.application, drop),
        `${toLossy} counter`,
        `${toLossy} numgen random mod 5 < 1 counter drop`,
      ]);
      const check = (ports: PortSet) =>
        pairCheck(lab, counterpart, { host: host4, ports, scenario: '365-server', transport: 'quic' });
      const results = await Promise.all([good, unanswered, shut, lossy].map(check));
      const inbound = { 'inbound-quic': calledBack };
      expect(results.map(({ rows }) => rows)).toEqual([
        { 'server-quic': reached, ...inbound },
        { 'server-quic': 'red filtered answers-lost', ...inbound },
        { 'server-quic': 'red filtered no-response', ...inbound },
        { 'server-quic': 'yellow open datagrams-lost', ...inbound },
      ]);
      expect(results.map(({ report }) => pairCauses(report))).toEqual([
        [],
        ['datagram-answers-lost certain firewall: server-quic'],
        ['datagrams-blocked certain firewall: server-quic'],
        // Whose it is to mend goes by how the gateway fares meanwhile.
        [expect.stringMatching(/^datagrams-lost likely \w+: server-quic$/) as unknown],
      ]);
      const [ofGood, ofUnanswered, ofShut, ofLossy] = results.map(
        ({ report }) => pairFactsOf(report, 'server-quic')[0]?.datagrams,
      );
      expect(ofGood?.sent).toBe(250);
      expect(ofUnanswered).toMatchObject({ sent: 250, back: { received: 0 } });
      expect(ofUnanswered?.there?.received).toBeGreaterThan(0);
      expect(ofShut).toMatchObject({ sent: 250, there: { received: 0 }, back: { received: 0 } });
      // The loss is chance; what the firewall counted is what is measured.
      const { sent = 0, there } = ofLossy ?? {};
      const [came = 0, dropped = 0] = await counted();
      const { low, high } = wilsonInterval(sent - (there?.received ?? 0), sent);
      expect(came).toBe(sent);
      expect(dropped).toBeGreaterThan(0);
      expect(dropped / came).toBeGreaterThanOrEqual(low);
      expect(dropped / came).toBeLessThanOrEqual(high);
    },
    labTestMs,
  );

  test(
    'need one TCP port to be measured at all: where all are dropped, nobody speaks of the code',
    async () => {
      const { sql, application, database } = unmet;
      await lab.network.setFirewall([sql, application, database].map((port) => callTo(host4, port, drop)));
      const { rows, report } = await pairCheck(lab, counterpart, { host: host4, ports: unmet, transport: 'quic' });
      expect(rows).toEqual({ 'server-quic': 'grey untested counterpart-unreached' });
      expect(pairCauses(report)).toEqual(['counterpart-absent possible firmIt: server-quic']);
      expect(pairFactsOf(report, 'server-quic')[0]?.doors?.map(({ port }) => port)).toEqual([
        sql,
        application,
        database,
      ]);
    },
    labTestMs,
  );
});
