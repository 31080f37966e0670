import type { AnnouncementLoss } from '../../shared/announcement-loss.ts';
import type { DiscoveryVerdict } from '../../shared/discovery-verdict.ts';
import { type DiscoveryFacts, discoverySchema } from '../../shared/facts/discovery.ts';
import type { Report } from '../../shared/report.ts';
import { address4 } from './addresses.ts';
import { available } from './available.ts';
import { mustRun } from './command.ts';
import { LabCounterpart } from './counterpart.ts';
import { labTestMs } from './lab.ts';
import type { Place } from './namespaces.ts';
import { Network } from './network.ts';
import { bundle, runCheck } from './portampel.ts';
import { checkOf } from './world.ts';

/**
 * One office network, a bridge in the firewall's namespace with both PCs at its ports, beside the lab's two routed networks:
 * `client` eth1 ── office ── lan `server`. And a tunnel of the client's that ends at the firewall.
 */
const office = { client: '10.77.3.2', server: '10.77.3.10', router: '10.77.3.1', broadcast: '10.77.3.255' };
const tunnel = { client: '10.77.4.2', firewall: '10.77.4.1' };
const routed = address4('server365');

interface Search extends DiscoveryFacts {
  verdict: DiscoveryVerdict;
  loss?: AnnouncementLoss;
}

const availability = available();
const suite = availability.ok ? describe : describe.skip;

suite(availability.ok ? 'a counterpart that announces itself' : `announcing (skipped: ${availability.reason})`, () => {
  let network: Network;
  let counterpart: LabCounterpart;

  beforeAll(async () => {
    network = await Network.create();
    const [client, server] = [network.namespace('client'), network.namespace('server')];
    await batch('firewall', [
      'link add office type bridge',
      `link add p1 type veth peer name eth1 netns ${client}`,
      `link add p2 type veth peer name lan netns ${server}`,
      `link add t1 type veth peer name tun0 netns ${client}`,
      ...['p1', 'p2'].map((port) => `link set ${port} master office up`),
      `address add ${office.router}/24 dev office`,
      'link set office up',
      `address add ${tunnel.firewall} peer ${tunnel.client} dev t1`,
      'link set t1 up',
    ]);
    await batch('client', [
      `address add ${office.client}/24 dev eth1`,
      'link set eth1 up',
      `address add ${tunnel.client} peer ${tunnel.firewall} dev tun0`,
      'link set tun0 up',
    ]);
    await batch('server', [`address add ${office.server}/24 dev lan`, 'link set lan up']);
    counterpart = await LabCounterpart.announcing(network);
  }, labTestMs);

  afterAll(() => network.destroy(), 60_000);

  async function batch(place: Place, lines: string[]): Promise<void> {
    await mustRun('ip', ['-n', network.namespace(place), '-batch', '-'], { input: `${lines.join('\n')}\n` });
  }

  /** The own firewall of one of the PCs; none without rules. */
  async function guard(place: Place, chains = ''): Promise<void> {
    const table = `table inet guard\ndelete table inet guard\n${chains === '' ? '' : `table inet guard {\n${chains}\n}\n`}`;
    await mustRun('ip', ['netns', 'exec', network.namespace(place), 'nft', '-f', '-'], { input: table });
  }

  const incoming = (rules: string): string => `chain in {\ntype filter hook input priority 0;\n${rules};\n}`;

  async function search(seconds: number, ...args: string[]): Promise<Search> {
    const command = [bundle, 'discover', '--format', 'json', '--seconds', String(seconds), ...args];
    const { stdout, stderr } = await network.exec('client', process.execPath, command);
    expect(stderr).toBe('');
    const { verdict, loss } = JSON.parse(stdout) as Search;
    return { verdict, ...(loss && { loss }), ...discoverySchema.parse(JSON.parse(stdout)) };
  }

  const searchWith = (host: string): Promise<Search> => search(1, '--counterpart', host, '--code', counterpart.code);

  async function check(host: string): Promise<Report> {
    const options = { mail: false };
    const args = ['--counterpart', host, '--code', counterpart.code, '--no-canary'];
    const { report } = await runCheck(network, { scenario: 'classic-client', roles: {}, options, args });
    return report;
  }

  test(
    'is heard in its network: with its code as what it is, without it as somebody who says so',
    async () => {
      const { verdict, servers, rehearsal } = await searchWith(office.server);
      expect(verdict).toBe('stand-in');
      const announcement = { address: office.server, interface: 'eth1', via: 'announcement', standIn: 'verified' };
      expect(servers).toContainEqual(expect.objectContaining(announcement));
      expect(servers).toContainEqual(expect.objectContaining({ via: 'answer', standIn: 'verified' }));
      expect(rehearsal).toMatchObject({ here: office.client, seenAs: office.client, there: office.server });
      expect(rehearsal?.heard).toBeGreaterThan(0);
      expect(rehearsal?.call?.received).toBeGreaterThan(0);
      expect(rehearsal?.query?.answered).toBeGreaterThan(0);
      // Nobody asks for an announcement now, and the query is not answered: the next one comes within two seconds.
      const stranger = await search(5);
      expect(stranger.verdict).toBe('stand-in-unverified');
      expect(stranger.servers.map(({ standIn }) => standIn)).not.toContain('verified');
      expect(stranger.servers.map(({ via }) => via)).not.toContain('answer');
    },
    labTestMs,
  );

  test(
    'is in another subnet behind the router: TCP leads there, broadcasts do not',
    async () => {
      await batch('client', ['link set eth1 down']);
      try {
        const { verdict, loss, servers } = await searchWith(routed);
        expect([verdict, loss, servers]).toEqual(['lost', 'other-subnet', []]);
      } finally {
        await batch('client', ['link set eth1 up']);
      }
    },
    labTestMs,
  );

  test(
    'stands at an isolated port: what the router carries on arrives, what is for everybody does not',
    async () => {
      await isolate('on');
      try {
        const { verdict, loss, rehearsal } = await searchWith(office.server);
        expect([verdict, loss]).toEqual(['lost', 'broadcast-filtered']);
        expect(rehearsal?.call?.received).toBeGreaterThan(0);
      } finally {
        await isolate('off');
      }
    },
    labTestMs,
  );

  /** As an access point isolates its clients from each other, and the router answers for them (proxy ARP). */
  async function isolate(how: 'on' | 'off'): Promise<void> {
    for (const port of ['p1', 'p2']) {
      await network.exec('firewall', 'bridge', ['link', 'set', 'dev', port, 'isolated', how]);
    }
    const settings = [`proxy_arp_pvlan=${how === 'on' ? 1 : 0}`, 'send_redirects=0'];
    const all = settings.map((setting) => `net.ipv4.conf.office.${setting}`);
    const { code } = await network.exec('firewall', 'sysctl', ['-qw', 'net.ipv4.conf.all.send_redirects=0', ...all]);
    expect(code).toBe(0);
    for (const [place, name] of [
      ['client', 'eth1'],
      ['server', 'lan'],
    ] as const) {
      await network.exec(place, 'ip', ['neighbour', 'flush', 'dev', name]);
    }
  }

  test(
    'is reached through a tunnel that takes the route',
    async () => {
      await batch('client', [`route add ${office.server}/32 via ${tunnel.firewall} dev tun0`]);
      // As distributions have it: what comes in where nothing would leave is dropped.
      await network.exec('client', 'sysctl', ['-qw', 'net.ipv4.conf.eth1.rp_filter=1']);
      try {
        const { verdict, loss, rehearsal } = await searchWith(office.server);
        expect([verdict, loss]).toEqual(['lost', 'other-way']);
        expect(rehearsal).toMatchObject({ here: tunnel.client, there: office.server, heard: 0 });
      } finally {
        await network.exec('client', 'sysctl', ['-qw', 'net.ipv4.conf.eth1.rp_filter=0']);
        await batch('client', [`route delete ${office.server}/32`]);
      }
    },
    labTestMs,
  );

  test.each([
    ['that drops UDP 19813', 'udp dport 19813 drop', {}],
    ['that drops UDP', 'iifname "eth1" meta l4proto udp drop', { answered: 0 }],
  ])(
    'meets a firewall of this PC %s: told by what it calls for, and the diagnosis says so',
    async (_name, rule, query) => {
      await guard('client', incoming(rule));
      try {
        const { verdict, loss, rehearsal } = await searchWith(office.server);
        expect([verdict, loss]).toEqual(['lost', 'firewall']);
        expect(rehearsal).toMatchObject({ heard: 0, call: { received: 0 }, query });
        expect(rehearsal?.query?.arrived).toBeGreaterThan(0);
      } finally {
        await guard('client');
      }
    },
    labTestMs,
  );

  test(
    'meets firewalls of both PCs: where UDP is lost cannot be told, and the row is yellow with that cause',
    async () => {
      await guard('client', incoming('iifname "eth1" meta l4proto udp drop'));
      await guard('server', incoming('meta l4proto udp drop'));
      try {
        const report = await check(office.server);
        expect(checkOf(report, 'discovery')).toMatchObject({
          light: 'yellow',
          state: 'filtered',
          reason: 'discovery-lost',
        });
        const causes = report.findings.map(({ cause, confidence }) => `${cause.key} ${confidence}`);
        expect(causes).toEqual(['cause.announcement-udp-blocked.title likely']);
      } finally {
        await guard('client');
        await guard('server');
      }
    },
    labTestMs,
  );

  test(
    'is kept from announcing by its own firewall: told there and here',
    async () => {
      await guard('server', 'chain out {\ntype filter hook output priority 0;\nudp dport 19813 drop;\n}');
      try {
        const { verdict, loss, rehearsal } = await searchWith(office.server);
        expect([verdict, loss]).toEqual(['lost', 'not-sent']);
        expect(rehearsal?.networks.find(({ address }) => address === office.server)).toMatchObject({ sent: 0 });
      } finally {
        await guard('server');
      }
    },
    labTestMs,
  );
});
