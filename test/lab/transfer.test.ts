import { decisiveAttempt } from '../../shared/observation.ts';
import type { TransferProtocol } from '../../shared/words.ts';
import { address4, firewallInside4, nameOf } from './addresses.ts';
import { describeLab, type Lab, labTestMs } from './lab.ts';
import { middleboxesPlan, through } from './middleboxes.ts';
import { startServer } from './servers.ts';
import { account } from './ssh-servers.ts';
import { filterPages, filterPorts, updateBytes, updateHost, updateName, updateServers } from './update-servers.ts';
import { checkOf } from './world.ts';

const right = 'open asExpected syn-ack green';
const limitBytes = 8_000_000;
const boxes = [{ kind: 'scan', host: updateHost, port: 80 }] as const;
/** What a FortiGate shows, in the parts that its users know it by. */
const filterPage =
  '<!DOCTYPE html><html><head><title>Web Filter Block Override</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1></body></html>';

/** What passed on each connection is counted only on demand. */
const usualTracking = [
  'net.netfilter.nf_conntrack_acct=1',
  'net.netfilter.nf_conntrack_tcp_timeout_established=432000',
  'net.netfilter.nf_conntrack_tcp_loose=1',
];
/** Two seconds of silence, and a connection is taken up no more. */
const forgetful = ['net.netfilter.nf_conntrack_tcp_timeout_established=2', 'net.netfilter.nf_conntrack_tcp_loose=0'];

/** The update server's way is that wide, in the direction of downloads. */
const limitRate = (lab: Lab, megabits: number) =>
  lab.network.exec('firewall', 'tc', [
    ...['qdisc', 'replace', 'dev', 'inside', 'root', 'tbf'],
    ...['rate', `${megabits}mbit`, 'burst', '64kb', 'latency', '100ms'],
  ]);

async function rehearse(lab: Lab, protocol: TransferProtocol, args: string[] = []) {
  const { report } = await lab.check({
    scenario: 'classic-office',
    roles: { updates: `v4.${nameOf(updateHost)}` },
    options: { mail: false },
    args: [
      '--rehearse',
      String(updateBytes),
      '--rehearse-protocol',
      protocol,
      '--timeout',
      '1500',
      '--no-canary',
      ...args,
    ],
    ...(protocol === 'sftp' && { login: account }),
  });
  const { state, service, reason, light, details } = checkOf(report, 'updates-transfer');
  const [seen] = details.addresses;
  const facts = seen && decisiveAttempt(seen).details.transfer;
  if (!facts) throw new Error(`no transfer: ${reason}`);
  return { verdict: [state, service, reason, light].join(' '), facts };
}

/** The same download by curl. */
async function curl(lab: Lab, protocol: TransferProtocol) {
  const scheme = protocol === 'ftps' ? 'ftp' : protocol;
  const more: Partial<Record<TransferProtocol, string[]>> = {
    ftps: ['--ssl-reqd'],
    sftp: ['--insecure', '--user', `${account.user}:${account.password}`],
  };
  const path = protocol === 'sftp' ? `~/${updateName}` : updateName;
  const { code, stdout } = await lab.network.exec('client', 'curl', [
    ...['-s', '-o', '/dev/null', '--cacert', lab.ca, '-w', '%{size_download} %{speed_download}'],
    ...['--speed-limit', '1', '--speed-time', '4', ...(more[protocol] ?? [])],
    `${scheme}://v4.${nameOf(updateHost)}/${path}`,
  ]);
  const [bytes = 0, bytesPerSecond = 0] = stdout.split(' ').map(Number);
  return { code, bytes, bytesPerSecond };
}

/** The checksum of what lftp reads over FTP. */
async function lftpSha256(lab: Lab, protocol: 'ftp' | 'ftps'): Promise<string> {
  const isSecured = String(protocol === 'ftps');
  const commands = [
    `set ftp:ssl-allow ${isSecured}; set ftp:ssl-force ${isSecured}; set ftp:ssl-protect-data ${isSecured}`,
    `set ssl:ca-file ${lab.ca}; set net:max-retries 1`,
    `cat ftp://v4.${nameOf(updateHost)}/${updateName}`,
  ].join('; ');
  const { stdout } = await lab.network.exec('client', 'sh', ['-c', 'lftp -c "$0" | sha256sum', commands]);
  return stdout.split(' ')[0] ?? '';
}

const curlCodes = { timedOut: 28, received: 56 };

describeLab('the update rehearsal', (lab) => {
  let sha256 = '';
  const path = ['--rehearse-path', `/${updateName}`];

  beforeAll(async () => {
    const made = await updateServers(lab.network.folder, lab.certificates);
    ({ sha256 } = made);
    for (const plan of made.plans) await startServer(lab.network, 'server', plan);
    await startServer(lab.network, 'firewall', await filterPages(lab.network.folder, filterPage));
    await startServer(lab.network, 'firewall', middleboxesPlan(boxes));
  }, 60_000);
  beforeEach(() => setKernel(...usualTracking));
  afterEach(() => lab.network.exec('firewall', 'tc', ['qdisc', 'delete', 'dev', 'inside', 'root']));

  async function setKernel(...settings: string[]): Promise<void> {
    const { code, stderr } = await lab.network.exec('firewall', 'sysctl', ['-q', '-w', ...settings]);
    expect([code, stderr]).toEqual([0, '']);
  }

  test.each<[TransferProtocol, string[]]>([
    ['ftp', []],
    ['ftps', []],
    ['sftp', []],
    ['http', path],
    ['https', path],
  ])(
    'over %s the whole file comes, every byte of it, as by curl',
    async (protocol, args) => {
      const { verdict, facts } = await rehearse(lab, protocol, args);
      expect(verdict).toBe(right);
      const download = { end: 'complete', receivedBytes: updateBytes, sha256 };
      expect(facts).toMatchObject({ protocol, announcedBytes: updateBytes, downloads: [download] });
      // Without a path the largest file was found.
      expect(facts.path?.endsWith(updateName)).toBe(true);
      expect(await curl(lab, protocol)).toMatchObject({ code: 0, bytes: updateBytes });
    },
    labTestMs,
  );

  test.each(['ftp', 'ftps'] as const)('lftp reads the same over %s', async (protocol) => {
    expect(await lftpSha256(lab, protocol)).toBe(sha256);
  });

  test.each<[string, string, string, number, string]>([
    ['falls silent', 'iifname "outside"', 'drop', curlCodes.timedOut, 'transfer-stalled'],
    ['is reset', 'iifname "inside"', 'reject with tcp reset', curlCodes.received, 'transfer-cut'],
  ])(
    'a download that %s after 8 MB, again and again',
    async (_name, from, verb, curlCode, reason) => {
      // No faster than a busy PC reads: of a reset's line the kernel throws away what nobody has read yet.
      await limitRate(lab, 200);
      await lab.network.setFirewall([`${from} ct reply bytes > ${limitBytes} ${verb}`]);
      const { verdict, facts } = await rehearse(lab, 'http', path);
      expect(verdict).toBe(`open unexpected ${reason} red`);
      expect(facts.downloads).toHaveLength(2);
      const peer = await curl(lab, 'http');
      expect(peer.code).toBe(curlCode);
      for (const { receivedBytes } of facts.downloads) {
        // Headers count for the firewall; what is in the air still arrives before a reset does.
        expect(receivedBytes).toBeGreaterThan(limitBytes * 0.9);
        expect(receivedBytes).toBeLessThan(limitBytes * 1.6);
        expect(Math.abs(receivedBytes - peer.bytes)).toBeLessThan(limitBytes * 0.5);
      }
    },
    labTestMs,
  );

  test(
    'a narrow line is green, and as fast as curl finds it',
    async () => {
      await limitRate(lab, 64);
      const { verdict, facts } = await rehearse(lab, 'https', path);
      expect(verdict).toBe(right);
      const [download] = facts.downloads;
      const peer = await curl(lab, 'https');
      expect(download!.bytesPerSecond! / peer.bytesPerSecond).toBeGreaterThan(0.9);
      expect(download!.bytesPerSecond! / peer.bytesPerSecond).toBeLessThan(1.1);
      expect(download!.bytesPerSecond).toBeLessThan(8_000_000);
    },
    labTestMs,
  );

  test(
    'a firewall that forgets the idle control connection of FTP takes the last word away',
    async () => {
      await setKernel(...forgetful);
      await lab.network.setFirewall(['ct state invalid drop']);
      await limitRate(lab, 40);
      const { verdict, facts } = await rehearse(lab, 'ftp');
      expect(verdict).toBe('open degraded transfer-unconfirmed yellow');
      expect(facts.downloads).toMatchObject([{ end: 'unconfirmed', receivedBytes: updateBytes, sha256 }]);
    },
    labTestMs,
  );

  test(
    'a scanner that holds the whole file back is named, with the time that it took',
    async () => {
      await lab.network.setFirewall([], through(boxes, 'scan'));
      const { verdict, facts } = await rehearse(lab, 'http', path);
      expect(verdict).toBe('open degraded transfer-held-back yellow');
      expect(facts.heldBackMs).toBeGreaterThan(2500);
      expect(facts.downloads[0]).toMatchObject({ end: 'complete', receivedBytes: updateBytes, sha256 });
    },
    labTestMs,
  );

  test.each([200, 403] as const)(
    'a filter’s page with status %i in place of the file is named after its product',
    async (status) => {
      const to = `redirect to :${filterPorts[status]}`;
      await lab.network.setFirewall([], [`iifname "inside" ip daddr ${address4(updateHost)} tcp dport 80 ${to}`]);
      const { verdict, facts } = await rehearse(lab, 'http', path);
      expect(verdict).toBe('open unexpected transfer-replaced red');
      expect(facts.instead).toEqual({ contentType: 'text/html', product: 'Fortinet FortiGate' });
      const page = await lab.network.exec('client', 'curl', [
        '-s',
        `http://${firewallInside4}:${filterPorts[status]}/`,
      ]);
      expect(page.stdout).toBe(filterPage);
    },
    labTestMs,
  );

  test(
    'a file with another checksum than the vendor’s differs',
    async () => {
      const { verdict, facts } = await rehearse(lab, 'http', [...path, '--rehearse-sha256', 'a'.repeat(64)]);
      expect(verdict).toBe('open unexpected transfer-differs red');
      expect(facts).toMatchObject({ expectedSha256: 'a'.repeat(64), downloads: [{ sha256 }, { sha256 }] });
    },
    labTestMs,
  );
});
