import { decisiveAttempt } from '../../shared/observation.ts';
import { conclusionsOf } from '../helpers/networks.ts';
import { address4, nameOf } from './addresses.ts';
import { describeLab, labTestMs } from './lab.ts';
import { drop, resetByFirewall, strayPacketTo } from './rules.ts';
import { checkOf } from './world.ts';

const idleSeconds = 20;

/** A firewall that forgets idle connections after 20 s, and takes up none that it has not seen begin. */
const forgetful = [
  `net.netfilter.nf_conntrack_tcp_timeout_established=${idleSeconds}`,
  'net.netfilter.nf_conntrack_tcp_loose=0',
];

describeLab('a connection that is idle for a minute', (lab) => {
  beforeEach(async () => {
    const { code, stderr } = await lab.network.exec('firewall', 'sysctl', ['-q', '-w', ...forgetful]);
    expect([code, stderr]).toEqual([0, '']);
  });

  const hold = async (scenario: '365-client' | 'classic-client', host: string) => {
    const { report, code } = await lab.check({ scenario, roles: { server: host }, args: ['--hold', '1', '--no-mail'] });
    const row = checkOf(report, 'server-hold');
    const [seen] = row.details.addresses;
    const attempt = seen && decisiveAttempt(seen);
    const { light, state, service, reason } = row;
    const conclusions = conclusionsOf(report);
    return { row: [light, state, service, reason].join(' '), code, attempt, hold: attempt?.details.hold, conclusions };
  };

  test(
    'is dropped without a word, reset, or kept: all at once, and each is told as what it is',
    async () => {
      await lab.network.setFirewall([
        strayPacketTo(address4('classic'), 19813, drop),
        strayPacketTo(address4('server365'), 19813, resetByFirewall),
      ]);
      const [dropped, reset, kept] = await Promise.all([
        hold('classic-client', address4('classic')),
        hold('365-client', address4('server365')),
        // No rule speaks of its IPv6 address.
        hold('365-client', `v6.${nameOf('server365')}`),
      ]);
      expect(dropped.row).toBe('yellow open degraded idle-dropped');
      expect(dropped.attempt?.errorCode).toBe('ETIMEDOUT');
      expect(dropped.hold).toMatchObject({ ending: 'silent', noticed: 'when-asked', reconnects: true });
      // Ten probes, a second apart.
      expect(dropped.hold?.keepAliveMs).toBeGreaterThan(9000);

      expect(reset.row).toBe('yellow open degraded idle-reset');
      expect(reset.attempt?.errorCode).toBe('ECONNRESET');
      expect(reset.hold).toMatchObject({ ending: 'reset', noticed: 'when-asked', reconnects: true });
      expect(reset.attempt?.details.tls?.protocol).toBe('TLSv1.3');

      expect(kept.row).toBe('green open asExpected idle-kept');
      expect(kept.hold).toMatchObject({ wantedMs: 60_000, ending: 'alive' });
      for (const each of [dropped, reset, kept]) expect(each.hold?.idleMs).toBeGreaterThanOrEqual(59_990);
      expect(dropped.conclusions).toEqual(['idle-dropped certain firewall: server-hold']);
      expect(reset.conclusions).toEqual(['idle-dropped likely firewall: server-hold']);
      expect(kept.conclusions).toEqual([]);
      expect([dropped.code, reset.code, kept.code]).toEqual([1, 1, 0]);
    },
    labTestMs,
  );
});
