import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiscoveryVerdict } from '../../shared/discovery-verdict.ts';
import { type Discovered, type DiscoveryFacts, discoverySchema } from '../../shared/facts/discovery.ts';
import { decisiveAttempt } from '../../shared/observation.ts';
import { clientAddress4, firewallInside4 } from './addresses.ts';
import { mustRun } from './command.ts';
import { describeLab, labTestMs } from './lab.ts';
import type { Place } from './namespaces.ts';
import { bundle } from './portampel.ts';
import { until } from './until.ts';
import { checkOf } from './world.ts';

const peerFile = join(process.cwd(), 'test/lab/discovery-peer.mjs');
const scenario = 'classic-client';
/** The client's second network, in which the server namespace sits as well. */
const second = { client: '10.77.3.2', server: '10.77.3.10' };

interface Search extends DiscoveryFacts {
  verdict: DiscoveryVerdict;
}

describeLab('the search for servers', (lab) => {
  const peers: ChildProcess[] = [];

  beforeAll(async () => {
    const [client, server] = [lab.network.namespace('client'), lab.network.namespace('server')];
    const lines = [`link add eth1 type veth peer name lan netns ${server}`, `address add ${second.client}/24 dev eth1`];
    await batch(client, [...lines, 'link set eth1 up']);
    await batch(server, [`address add ${second.server}/24 dev lan`, 'link set lan up']);
  });

  afterEach(async () => {
    for (const peer of peers.splice(0)) {
      const ended = once(peer, 'exit');
      peer.kill('SIGKILL');
      await ended;
    }
    await clientRules('');
  });

  async function peer(place: Place, order: object): Promise<void> {
    const log = join(lab.network.folder, `discovery-${place}-${peers.length}-${performance.now()}.log`);
    peers.push(lab.network.start(place, process.execPath, [peerFile, JSON.stringify(order)], log));
    const isReady = async () => ((await readFile(log, 'utf8')).includes('ready') ? undefined : `no peer in ${place}`);
    await until(isReady, 15_000);
  }

  const office = (): Promise<void> => peer('firewall', { answer: { machine: 'SRV-OFFICE', database: 'Kanzlei' } });
  const test2 = (): Promise<void> => peer('server', { answer: { machine: 'SRV-TEST', database: 'Test' } });

  /** This PC's own firewall. */
  async function clientRules(rules: string): Promise<void> {
    const ruleset = `table inet guard\ndelete table inet guard\n${rules === '' ? '' : `table inet guard {\n${rules}\n}\n`}`;
    await mustRun('ip', ['netns', 'exec', lab.network.namespace('client'), 'nft', '-f', '-'], { input: ruleset });
  }

  async function search(...options: string[]): Promise<{ facts: Search; code: number | null }> {
    const args = [bundle, 'discover', '--format', 'json', '--seconds', '1', ...options];
    const { code, stdout, stderr } = await lab.network.exec('client', process.execPath, args);
    expect(stderr).toBe('');
    const { verdict } = JSON.parse(stdout) as Search;
    return { facts: { verdict, ...discoverySchema.parse(JSON.parse(stdout)) }, code };
  }

  test(
    'one server: found on its own network, and told from where it was asked',
    async () => {
      await office();
      const { facts, code } = await search();
      expect([facts.verdict, code]).toEqual(['found', 0]);
      expect(facts.servers.map(told)).toEqual([`SRV-OFFICE Kanzlei ${firewallInside4} eth0 answer`]);
      // The same query comes by limited and by directed broadcast, three times each.
      expect(facts.servers[0]?.times).toBe(6);
    },
    labTestMs,
  );

  test(
    'what is said to have been sent has been sent, from each interface’s own address',
    async () => {
      const count = (network: string) =>
        `ip saddr ${network}.2 udp dport 19813 ip daddr { 255.255.255.255, ${network}.255 } counter`;
      const table = (network: string) =>
        `table inet count {\nchain in {\ntype filter hook prerouting priority -300;\n${count(network)};\n}\n}`;
      await mustRun('ip', ['netns', 'exec', lab.network.namespace('firewall'), 'nft', table('10.77.1')]);
      await mustRun('ip', ['netns', 'exec', lab.network.namespace('server'), 'nft', table('10.77.3')]);
      const { facts } = await search();
      for (const [place, name, address, directed] of [
        ['firewall', 'eth0', clientAddress4, '10.77.1.255'],
        ['server', 'eth1', second.client, '10.77.3.255'],
      ] as const) {
        expect(facts.from.find((from) => from.name === name)).toEqual({
          name,
          address,
          prefixLength: 24,
          kind: 'broadcast',
          queries: [
            { to: '255.255.255.255', packets: 3 },
            { to: directed, packets: 3 },
          ],
        });
        const { stdout } = await lab.network.exec(place, 'nft', ['list', 'table', 'inet', 'count']);
        expect(stdout).toContain('counter packets 6 ');
      }
    },
    labTestMs,
  );

  test(
    'two servers on two networks: several, each with its own interface',
    async () => {
      await office();
      await test2();
      const { facts, code } = await search();
      expect([facts.verdict, code]).toEqual(['several', 1]);
      expect(facts.servers.map(told).sort()).toEqual([
        `SRV-OFFICE Kanzlei ${firewallInside4} eth0 answer`,
        `SRV-TEST Test ${second.server} eth1 answer`,
      ]);
      const { stdout } = await lab.network.exec('client', process.execPath, [
        bundle,
        'discover',
        '--lang',
        'en',
        '--seconds',
        '1',
      ]);
      expect(stdout).toMatch(/^several servers found\n/);
      expect(stdout).toContain(`SRV-TEST    Test      4D Server  ${second.server}  eth1`);
    },
    labTestMs,
  );

  test(
    'nobody: silence, which is no "no server"',
    async () => {
      const { facts, code } = await search();
      expect([facts.verdict, facts.servers, code]).toEqual(['silent', [], 3]);
      expect(facts.listening).toBe('everything');
    },
    labTestMs,
  );

  test(
    'an announcement in an unknown form: the profile’s server by its address, anybody else stays unclear',
    async () => {
      await peer('firewall', { announce: '\x1b[31mQUIC', to: '10.77.1.255' });
      const { facts, code } = await search();
      expect([facts.verdict, code]).toEqual(['announced', 3]);
      expect(facts.servers.map(told)).toEqual([`\\x1b[31mQUIC ${firewallInside4} eth0 announcement`]);
      const { report } = await lab.check({ scenario, roles: { server: firewallInside4 } });
      expect(checkOf(report, 'discovery')).toMatchObject({ light: 'green', reason: 'discovery-found' });
    },
    labTestMs,
  );

  test.each([
    [
      'that lets in answers to calls only',
      'ct state established,related accept; iifname "lo" accept; udp dport 1-65535 drop',
    ],
    ['that drops UDP', 'iifname "eth*" meta l4proto udp drop'],
  ])(
    'a firewall of this PC %s swallows the answers: grey, never red',
    async (_name, rules) => {
      await office();
      await clientRules(`chain in {\ntype filter hook input priority 0;\n${rules};\n}`);
      const { facts, code } = await search();
      expect([facts.verdict, code]).toEqual(['silent', 3]);
      const { report } = await lab.check({ scenario, roles: { server: firewallInside4 } });
      expect(checkOf(report, 'discovery')).toMatchObject({ light: 'grey', reason: 'discovery-silent' });
    },
    labTestMs,
  );

  test(
    'a firewall of this PC that forbids the query is told for each destination',
    async () => {
      await clientRules('chain out {\ntype filter hook output priority 0;\noifname "eth0" udp dport 19813 drop;\n}');
      const { facts } = await search();
      const { queries } = facts.from.find(({ name }) => name === 'eth0') ?? {};
      expect(queries).toEqual([
        { to: '255.255.255.255', packets: 0, trouble: 'denied', errorCode: 'EPERM' },
        { to: '10.77.1.255', packets: 0, trouble: 'denied', errorCode: 'EPERM' },
      ]);
    },
    labTestMs,
  );

  test(
    'a network without broadcast is told, and the rest is searched all the same',
    async () => {
      await office();
      const client = lab.network.namespace('client');
      await batch(client, [
        'link add one type veth peer name other',
        'address add 10.9.0.2/32 dev one',
        'link set one up',
        'link set other up',
      ]);
      try {
        const { facts } = await search();
        expect(facts.verdict).toBe('found');
        expect(facts.from.find(({ name }) => name === 'one')).toMatchObject({
          kind: 'point-to-point',
          trouble: 'no-broadcast',
          queries: [],
        });
      } finally {
        await batch(client, ['link delete one']);
      }
    },
    labTestMs,
  );

  test(
    'beside a program that shares the port only broadcasts are listened to',
    async () => {
      await peer('client', { answer: { machine: 'THIS-PC', database: 'Own' } });
      await peer('firewall', { announce: 'here I am', to: '10.77.1.255' });
      const { facts } = await search();
      expect(facts).toMatchObject({ listening: 'broadcasts', listenErrorCode: 'EADDRINUSE' });
      expect(facts.servers.map(told)).toContain(`here I am ${firewallInside4} eth0 announcement`);
      // One server, however many of this PC's addresses it answers from.
      expect(facts.verdict).toBe('found');
    },
    labTestMs,
  );

  test(
    'a search that is stopped ends at once and keeps what was heard',
    async () => {
      await office();
      const command = [bundle, 'discover', '--format', 'json', '--seconds', '60'];
      // In the foreground it interrupts once. Else it interrupts its whole group as well, and a second time means "at once".
      const args = ['--foreground', '--preserve-status', '--signal', 'INT', '2', process.execPath, ...command];
      const { code, stdout, durationMs } = await lab.network.exec('client', 'timeout', args);
      const facts = discoverySchema.parse(JSON.parse(stdout));
      expect(facts.servers.map(told)).toEqual([`SRV-OFFICE Kanzlei ${firewallInside4} eth0 answer`]);
      expect(code).toBe(0);
      expect(durationMs).toBeLessThan(30_000);
    },
    labTestMs,
  );

  test.each([
    ['expected', 'green', 'discovery-found'],
    ['suppressed', 'red', 'discovery-unwanted'],
  ] as const)(
    'a server that is heard, where the firm has it %s, is %s',
    async (discovery, light, reason) => {
      await office();
      const { report, code } = await lab.check({ scenario, roles: {}, options: { discovery } });
      const row = checkOf(report, 'discovery');
      expect(row).toMatchObject({ light, reason, host: null, address: firewallInside4 });
      expect(row.details.addresses.map((seen) => decisiveAttempt(seen).details.discovery?.servers.length)).toEqual([1]);
      expect(code).toBe(light === 'red' ? 2 : 3);
    },
    labTestMs,
  );

  test(
    'another server than the profile’s is no green',
    async () => {
      await test2();
      const { report } = await lab.check({ scenario, roles: { server: firewallInside4 } });
      expect(checkOf(report, 'discovery')).toMatchObject({ light: 'yellow', reason: 'discovery-other' });
    },
    labTestMs,
  );
});

function told({ machine, database, heard, address, interface: name, via }: Discovered): string {
  return [machine, database, heard, address, name, via].filter((word) => word !== undefined).join(' ');
}

async function batch(namespace: string, lines: string[]): Promise<void> {
  await mustRun('ip', ['-n', namespace, '-batch', '-'], { input: `${lines.join('\n')}\n` });
}
