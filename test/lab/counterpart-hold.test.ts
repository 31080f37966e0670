import { decisiveAttempt } from '../../shared/observation.ts';
import { address4, nameOf } from './addresses.ts';
import { calmFlows, intoTheLane, LabCounterpart, type PortSet, pairCauses, pairCheck, portSet } from './counterpart.ts';
import { describeLab, labTestMs } from './lab.ts';
import { drop, resetByFirewall, strayPacketTo } from './rules.ts';
import { checkOf } from './world.ts';

/** A firewall that forgets idle connections after 20 s, and takes up none that it has not seen begin. */
const forgetful = ['net.netfilter.nf_conntrack_tcp_timeout_established=20', 'net.netfilter.nf_conntrack_tcp_loose=0'];
const [dropped, reset, kept] = [0, 1, 2].map(portSet) as [PortSet, PortSet, PortSet];

describeLab('a connection of two PortAmpels that is idle for a minute', (lab) => {
  let counterpart: LabCounterpart;

  beforeAll(async () => {
    await calmFlows(lab);
    const { code, stderr } = await lab.network.exec('firewall', 'sysctl', ['-q', '-w', ...forgetful]);
    expect([code, stderr]).toEqual([0, '']);
    counterpart = await LabCounterpart.start(lab.network, [dropped, reset, kept]);
  }, labTestMs);

  test(
    'is dropped without a word, reset, or kept',
    async () => {
      await lab.network.setFirewall([
        intoTheLane,
        strayPacketTo(address4('public'), dropped.application, drop),
        strayPacketTo(address4('public'), reset.application, resetByFirewall),
      ]);
      const hold = async (ports: PortSet, host = address4('public')) => {
        const { report, rows } = await pairCheck(lab, counterpart, { host, ports, args: ['--hold', '1'] });
        const [seen] = checkOf(report, 'server-hold').details.addresses;
        return {
          row: rows['server-hold'],
          causes: pairCauses(report),
          hold: seen && decisiveAttempt(seen).details.hold,
        };
      };
      const idleDropped = ['idle-dropped certain firewall: server-hold'];
      // No rule speaks of the IPv6 address.
      const results = await Promise.all([hold(dropped), hold(reset), hold(kept, `v6.${nameOf('public')}`)]);
      expect(results).toMatchObject([
        { row: 'yellow open idle-dropped', causes: idleDropped, hold: { ending: 'silent', reconnects: true } },
        { row: 'yellow open idle-reset', causes: idleDropped, hold: { ending: 'reset', reconnects: true } },
        { row: 'green open idle-kept', causes: [], hold: { ending: 'alive' } },
      ]);
      for (const each of results) {
        expect(each.hold?.wantedMs).toBe(60_000);
        expect(each.hold?.idleMs).toBeGreaterThanOrEqual(59_990);
      }
    },
    labTestMs,
  );
});
