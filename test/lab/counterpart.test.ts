import type { Report } from '../../shared/report.ts';
import { address4, address6, clientAddress4, clientAddress6, firewallOutside4, nameOf } from './addresses.ts';
import {
  allOf,
  calledBack,
  calmFlows,
  inboundReached,
  intoTheLane,
  LabCounterpart,
  type PortSet,
  pairCauses,
  pairCheck,
  pairFactsOf,
  pairRows,
  portSet,
  reached,
  serverReached,
} from './counterpart.ts';
import { describeLab, labTestMs } from './lab.ts';
import { callTo, drop, resetByFirewall } from './rules.ts';
import { peersPlan } from './server-files.ts';
import { startServer } from './servers.ts';
import { checkOf, rolesFor } from './world.ts';

const scenario = '365-server';
const host = 'public';
const host4 = address4(host);

/** Calls from the server's side to this PC, or to what stands for it. */
const callFromOutside = (ports: PortSet, verdict: string): string =>
  `iifname "outside" ct state new meta l4proto { tcp, udp } th dport ${allOf(ports)} ${verdict}`;
/** The client's calls to these ports leave with the firewall's address. */
const masquerade = (ports: PortSet): string =>
  `oifname "outside" meta l4proto { tcp, udp } th dport ${allOf(ports)} masquerade`;
/** Calls from outside to the firewall's address reach the client. */
const forwardTo = (ports: PortSet): string =>
  `iifname "outside" ip daddr ${firewallOutside4} meta l4proto { tcp, udp } th dport ${allOf(ports)} dnat ip to ${clientAddress4}`;

describeLab('two PortAmpels and a firewall between them', (lab) => {
  const sets = [0, 1, 2, 3, 4, 5].map(portSet) as [PortSet, PortSet, PortSet, PortSet, PortSet, PortSet];
  let counterpart: LabCounterpart;

  beforeAll(async () => {
    await calmFlows(lab);
    counterpart = await LabCounterpart.start(lab.network, sets);
  }, labTestMs);

  const check = (call: Omit<Parameters<typeof pairCheck>[2], 'scenario'>) =>
    pairCheck(lab, counterpart, { scenario, ...call });

  test(
    'all open: every row of the 365 server is decided, in both directions and families, and all is green',
    async () => {
      const [{ sql, application }] = sets;
      await lab.network.setFirewall([intoTheLane]);
      const { report, code } = await lab.check({
        scenario,
        roles: rolesFor(scenario),
        options: { transport: 'either', ports: { sql, application } },
        args: ['--counterpart', nameOf(host), '--code', counterpart.code],
      });
      expect(pairRows(report)).toEqual({
        ...serverReached,
        'server-quic': reached,
        ...inboundReached,
        'inbound-quic': calledBack,
      });
      expect([report.light, code]).toEqual(['green', 0]);
      const ends = [
        { here: clientAddress4, there: host4 },
        { here: clientAddress6, there: address6(host) },
      ];
      for (const row of Object.keys(serverReached) as (keyof typeof serverReached)[]) {
        const facts = pairFactsOf(report, row);
        const { port } = checkOf(report, row);
        for (const { here, there } of ends) {
          const seen = facts.find((each) => each.arrivedAt?.address === there);
          expect(seen).toMatchObject({ arrivedAt: { port }, echo: {}, tls: { passage: 'end-to-end' } });
          // No address is translated: what one end has, the other one sees.
          expect(seen?.here?.address).toBe(here);
          expect(seen?.seenAs).toEqual(seen?.here);
        }
      }
      for (const { called } of pairFactsOf(report, 'inbound-sql')) {
        expect(called).toMatchObject({ outcome: 'reached', arrivedHere: true });
      }
      // What the other end told of itself, and what passes between both.
      const { counterparts = [] } = report;
      expect(counterparts.map(({ address }) => address).sort()).toEqual([host4, address6(host)].sort());
      for (const { paired } of counterparts) {
        expect(paired?.listening.filter(({ state }) => state === 'listening')).toHaveLength(2 * 4 * sets.length);
      }
      expect(counterparts.filter(({ up, down }) => Number(up?.bytes) > 0 && Number(down?.bytes) > 0)).toHaveLength(1);
      // The other end's own record names who came, and what for.
      const events = await counterpart.events();
      for (const { here: from } of ends) {
        expect(events).toContainEqual(expect.objectContaining({ event: 'arrived', from }));
        const left = events.find((each) => each.event === 'left' && each.from === from);
        expect(left?.what).toBe('done');
        expect(new Set(left?.ways?.map(({ direction }) => direction))).toEqual(new Set(['in', 'out']));
      }
      expect(events.filter(({ event }) => event === 'stranger')).toEqual([]);
    },
    labTestMs,
  );

  test(
    'one direction blocked, addresses translated, a port held: each is told as what it is',
    async () => {
      const [dropped, rejected, oneShut, translated, forwarded, held] = sets;
      await lab.network.setFirewall(
        [
          intoTheLane,
          callFromOutside(dropped, drop),
          callFromOutside(rejected, `meta l4proto tcp ${resetByFirewall}`),
          callTo(host4, oneShut.sql, drop),
        ],
        [forwardTo(forwarded)],
        { leaving: [masquerade(translated), masquerade(forwarded)] },
      );
      await startServer(
        lab.network,
        'client',
        peersPlan('holder', [{ kind: 'blockpage', address: clientAddress4, port: held.sql }]),
      );
      const over = (ports: PortSet) => ([rejected, oneShut, held].includes(ports) ? 'tcp' : 'either');
      const results = await Promise.all(
        [dropped, rejected, oneShut, translated, forwarded, held].map((ports) =>
          check({ host: host4, ports, transport: over(ports) }),
        ),
      );
      const serverAll = { ...serverReached, 'server-quic': reached };
      const inboundAll = { ...inboundReached, 'inbound-quic': calledBack };
      expect(results.map(({ rows }) => rows)).toEqual([
        { ...serverAll, ...inboundAs('red filtered no-response', 'red filtered no-response') },
        { ...serverReached, ...inboundAs('red closed conn-refused') },
        { ...serverReached, 'server-sql': 'red filtered no-response', ...inboundReached },
        { ...serverAll, ...inboundAs('red closed conn-refused', 'red closed port-unreach') },
        { ...serverAll, ...inboundAll },
        { ...serverReached, ...inboundReached, 'inbound-sql': 'grey untested call-to-program' },
      ]);
      const calls = 'inbound-sql inbound-application inbound-database';
      expect(results.map(({ report }) => pairCauses(report))).toEqual([
        [`inbound-dropped likely firewall: ${calls} inbound-quic`],
        [`inbound-reset certain firewall: ${calls}`],
        ['port-missing certain firewall: server-sql'],
        [`inbound-not-forwarded likely firewall: ${calls} inbound-quic`],
        [],
        ['call-untold certain firmIt: inbound-sql'],
      ]);
      const reports = results.map(({ report }) => report);
      const [, , ofOneShut, ofTranslated, ofForwarded, ofHeld] = reports as typeof reports &
        Record<2 | 3 | 4 | 5, Report>;
      // Through another port than the shut one.
      expect(ofOneShut.counterparts?.[0]?.paired?.port).not.toBe(oneShut.sql);
      for (const report of [ofTranslated, ofForwarded]) {
        const [facts] = pairFactsOf(report, 'server-application');
        expect(facts).toMatchObject({ here: { address: clientAddress4 }, seenAs: { address: firewallOutside4 } });
        expect(pairFactsOf(report, 'server-quic')).toMatchObject([{ seenAs: { address: firewallOutside4 } }]);
      }
      expect(pairFactsOf(ofTranslated, 'inbound-sql')).toMatchObject([
        { called: { outcome: 'refused', errorCode: 'ECONNREFUSED', arrivedHere: false } },
      ]);
      expect(pairFactsOf(ofForwarded, 'inbound-sql')).toMatchObject([{ called: { arrivedHere: true } }]);
      const [{ called } = {}] = pairFactsOf(ofHeld, 'inbound-sql');
      expect(called).toMatchObject({ outcome: 'other', holder: expect.stringContaining('node') as unknown });
      expect(called).not.toHaveProperty('arrivedHere');
    },
    labTestMs,
  );
});

function inboundAs(tcp: string, udp?: string): Record<string, string> {
  const overTcp = { 'inbound-sql': tcp, 'inbound-application': tcp, 'inbound-database': tcp };
  return udp === undefined ? overTcp : { ...overTcp, 'inbound-quic': udp };
}
