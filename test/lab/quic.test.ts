import { decisiveAttempt } from '../../shared/observation.ts';
import type { Report } from '../../shared/report.ts';
import { address4, address6, nameOf } from './addresses.ts';
import { makeCertificates } from './certificates.ts';
import { describeLab, labTestMs } from './lab.ts';
import { callTo, datagramTo, drop, refusals4, refusals6 } from './rules.ts';
import { caddy, ngtcp2, quicPort } from './server-files.ts';
import { startServer } from './servers.ts';
import { checkOf, healthyRows, rowsOf, untested } from './world.ts';

const scenario = '365-client';
const overQuic = { mail: false, transport: 'quic' } as const;

function quicOf(report: Report) {
  const { state, reason, light, details } = checkOf(report, 'server-quic');
  return { row: `${light} ${state} ${reason}`, attempts: details.addresses.map(decisiveAttempt) };
}

describeLab('QUIC', (lab) => {
  beforeAll(async () => {
    const certificates = { ...(await makeCertificates(lab.network.folder)) };
    const plans = await Promise.all([ngtcp2, caddy].map((make) => make(lab.network.folder, certificates)));
    await Promise.all(plans.flat().map((plan) => startServer(lab.network, 'server', plan)));
  }, labTestMs);

  /** nmap's word for the port, from a UDP scan with raw sockets in the same network. */
  async function nmapState(address: string): Promise<string | undefined> {
    const six = address.includes(':') ? ['-6'] : [];
    const args = ['-sU', '-Pn', '-n', ...six, '-p', String(quicPort), '-oG', '-', address];
    const { stdout } = await lab.network.exec('client', 'nmap', args, { timeoutMs: 60_000 });
    return /Ports: \d+\/([a-z|]+)\/udp/.exec(stdout)?.[1];
  }

  async function ask(host: string) {
    return (await lab.check({ scenario, roles: { server: host }, options: overQuic })).report;
  }

  test.each([
    ['ngtcp2', 'server365'],
    ['quic-go (Caddy)', 'licence'],
  ] as const)(
    'the real server %s answers on both addresses',
    async (_name, host) => {
      const { report, code } = await lab.check({ scenario, roles: { server: nameOf(host) }, options: overQuic });
      const { row, attempts } = quicOf(report);
      expect(row).toBe('green open version-negotiation');
      expect(attempts.map(({ service, details }) => [service, details.quic?.versions.includes('v1')])).toEqual([
        ['asExpected', true],
        ['asExpected', true],
      ]);
      expect([report.light, code]).toEqual(['green', 0]);
    },
    labTestMs,
  );

  test(
    'dropped: open|filtered for us and for nmap, and TCP on the same port shows that the host is there',
    async () => {
      await lab.network.setFirewall([datagramTo(address4('server365'), quicPort, drop)]);
      const host = address4('server365');
      const [report, nmap] = await Promise.all([ask(host), nmapState(host)]);
      const { row, attempts } = quicOf(report);
      expect([row, nmap]).toEqual(['grey open|filtered no-quic-response', 'open|filtered']);
      expect(attempts[0]?.details.quic?.tcp).toBe('open');
      expect(report.light).toBe('grey');
    },
    labTestMs,
  );

  test(
    'dropped together with TCP: the control is silent too',
    async () => {
      const host = address4('server365');
      await lab.network.setFirewall([datagramTo(host, quicPort, drop), callTo(host, 'any', drop)]);
      const { row, attempts } = quicOf(await ask(host));
      expect(row).toBe('grey open|filtered no-quic-response');
      expect(attempts[0]?.details.quic?.tcp).toBe('silent');
    },
    labTestMs,
  );

  test.each([4, 6] as const)(
    'nobody listens: closed for us and for nmap, over IPv%d',
    async (family) => {
      const host = family === 4 ? address4('public') : address6('public');
      const [report, nmap] = await Promise.all([ask(host), nmapState(host)]);
      expect([quicOf(report).row, nmap]).toEqual(['red closed port-unreach', 'closed']);
      // A red takes two tries.
      expect(checkOf(report, 'server-quic').attempts).toBe(2);
    },
    labTestMs,
  );

  const prohibited = 'red filtered admin-prohibited';
  const closed = 'red closed port-unreach';
  /** Linux keeps these from a program without IP_RECVERR; nmap reads them from the wire. */
  const withheld = 'grey open|filtered no-quic-response';

  test.each<[string, 4 | 6, string, string, string]>([
    ['3/0', 4, refusals4[0], withheld, 'filtered'],
    ['3/1', 4, refusals4[1], withheld, 'filtered'],
    ['3/2', 4, refusals4[2], 'red filtered proto-unreach', 'filtered'],
    // nmap looks who sent it, here the firewall; a program is not told that.
    ['3/3', 4, refusals4[3], closed, 'filtered'],
    ['3/9', 4, refusals4[9], prohibited, 'filtered'],
    ['3/10', 4, refusals4[10], prohibited, 'filtered'],
    ['3/13', 4, refusals4[13], prohibited, 'filtered'],
    ['1/0', 6, refusals6[0], withheld, 'filtered'],
    ['1/1', 6, refusals6[1], prohibited, 'filtered'],
    ['1/3', 6, refusals6[3], withheld, 'filtered'],
    ['1/4', 6, refusals6[4], closed, 'filtered'],
    ['1/5', 6, refusals6[5], prohibited, 'filtered'],
    ['1/6', 6, refusals6[6], prohibited, 'filtered'],
  ])(
    'ICMP %s over IPv%d is told as nmap tells it, or as silence',
    async (_code, family, verdict, expected, nmapExpected) => {
      const host = family === 4 ? address4('server365') : address6('server365');
      await lab.network.setFirewall([datagramTo(host, quicPort, verdict)]);
      const [report, nmap] = await Promise.all([ask(host), nmapState(host)]);
      expect([quicOf(report).row, nmap]).toEqual([expected, nmapExpected]);
    },
    labTestMs,
  );

  test(
    'either: where TCP works, QUIC’s silence decides nothing',
    async () => {
      const host = address4('server365');
      await lab.network.setFirewall([datagramTo(host, quicPort, drop)]);
      const options = { mail: false, transport: 'either' } as const;
      const { report, code } = await lab.check({ scenario, roles: { server: host }, options });
      expect(rowsOf(report)).toMatchObject({
        'server-application': healthyRows[scenario]['server-application'],
        'server-quic': { ...untested('no-quic-response'), state: 'open|filtered' },
      });
      expect([report.light, code]).toEqual(['green', 0]);
    },
    labTestMs,
  );
});
