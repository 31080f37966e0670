import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DnsOutcome, NamesFacts } from '../../shared/facts/names.ts';
import { nameNotes } from '../../shared/name-notes.ts';
import { conclusionsOf } from '../helpers/networks.ts';
import { address4, firewallInside4, nameOf } from './addresses.ts';
import { describeLab, labTestMs } from './lab.ts';
import { until } from './until.ts';
import { checkOf, licenceOnly } from './world.ts';

/** The client's name servers: one at the gateway, one behind it. */
const near = firewallInside4;
const far = address4('server365');
const publicAddress = '203.0.113.5';

const licenceRows = 'licence-80 licence-443 licence-8080';

/** Names of a domain that no hosts file of the lab knows. */
const names = {
  same: 'same.dns.test',
  split: 'split.dns.test',
  nearOnly: 'near.dns.test',
  sixOnly: 'six.dns.test',
  unknown: 'unknown.dns.test',
  /** No server is responsible for it, and none asks another. */
  elsewhere: 'elsewhere.invalid',
};

describeLab('name servers', (lab) => {
  const etc = (file: string): string => join('/etc/netns', lab.network.namespace('client'), file);
  let hosts = '';

  beforeAll(async () => {
    hosts = await readFile(etc('hosts'), 'utf8');
    const licence = address4('licence');
    await startNameServer('firewall', near, {
      [names.same]: licence,
      [names.split]: licence,
      [names.nearOnly]: licence,
    });
    await startNameServer('server', far, {
      [names.same]: licence,
      [names.split]: publicAddress,
      [names.sixOnly]: 'fd77:0:0:2::c',
    });
  });

  beforeEach(() => configure([near, far]));
  afterEach(() => writeFile(etc('hosts'), hosts));

  async function startNameServer(place: 'firewall' | 'server', address: string, known: Record<string, string>) {
    const options = ['--keep-in-foreground', '--conf-file=/dev/null', '--pid-file', '--user=root', '--no-resolv'];
    const zone = Object.entries(known).map(([name, target]) => `--host-record=${name},${target}`);
    const args = [...options, '--no-hosts', `--listen-address=${address}`, '--bind-interfaces', '--local=/dns.test/'];
    const log = join(lab.network.folder, `dnsmasq-${place}.log`);
    lab.network.start(place, 'dnsmasq', [...args, ...zone], log);
    const isReady = async () => {
      const { stdout } = await lab.network.exec(place, 'ss', ['-H', '-l', '-u', '-n']);
      return stdout.includes(`${address}:53`) ? undefined : `dnsmasq in ${place}: ${await readFile(log, 'utf8')}`;
    };
    await until(isReady, 15_000);
  }

  /** Written in place: the file is laid over the client's own. */
  function configure(servers: string[], more = ''): Promise<void> {
    const lines = servers.map((server) => `nameserver ${server}`);
    return writeFile(etc('resolv.conf'), [...lines, 'options timeout:1 attempts:1', more, ''].join('\n'));
  }

  async function check(name: string) {
    const { report } = await lab.check({ scenario: 'classic-office', roles: { licence: name }, options: licenceOnly });
    if (report.names === undefined) throw new Error('the report says nothing of names');
    return { report, facts: report.names };
  }

  /** What the peers of this field see of the same name: glibc's look-up and the response code that dig shows. */
  async function peers(name: string) {
    const system = await lab.network.exec('client', 'getent', ['ahosts', name]);
    const ask = async (server: string, type: string): Promise<string> => {
      const options = ['+tries=1', '+time=1', `@${server}`, name, type];
      const { stdout } = await lab.network.exec('client', 'dig', options);
      const status = /status: (\w+)/.exec(stdout)?.[1] ?? 'NONE';
      const hasAnswer = /ANSWER: [1-9]/.test(stdout);
      return status === 'NOERROR' && !hasAnswer ? 'NODATA' : status;
    };
    const answers = [near, far].map(async (server) => [await ask(server, 'A'), await ask(server, 'AAAA')]);
    const addresses = system.stdout.split('\n').flatMap((line) => line.split(/\s+/)[0] || []);
    return { addresses: [...new Set(addresses)].toSorted(), answers: await Promise.all(answers) };
  }

  const statuses: Record<DnsOutcome, string> = {
    addresses: 'NOERROR',
    'no-data': 'NODATA',
    'no-such-name': 'NXDOMAIN',
    refused: 'REFUSED',
    'server-failure': 'SERVFAIL',
    silent: 'NONE',
    'not-awaited': 'NONE',
    unreachable: 'NONE',
    failed: 'NONE',
  };

  async function expectAgreement(name: string, { names: [seen] }: NamesFacts): Promise<void> {
    const found = await peers(name);
    expect(seen?.system.addresses.toSorted()).toEqual(found.addresses);
    expect(seen?.answers.map(({ a, aaaa }) => [statuses[a.outcome], statuses[aaaa.outcome]])).toEqual(found.answers);
  }

  function outcomes({ names: [seen] }: NamesFacts): Record<string, string[]> {
    return Object.fromEntries((seen?.answers ?? []).map(({ server, a, aaaa }) => [server, [a.outcome, aaaa.outcome]]));
  }

  test(
    'a name that both know, with IPv4 alone',
    async () => {
      const { facts, report } = await check(names.same);
      expect(facts.servers).toEqual([near, far]);
      expect(outcomes(facts)).toEqual({ [near]: ['addresses', 'no-data'], [far]: ['addresses', 'no-data'] });
      expect(nameNotes(facts)).toEqual([]);
      expect(checkOf(report, 'licence-80').light).toBe('green');
      await expectAgreement(names.same, facts);
    },
    labTestMs,
  );

  test(
    'private here, public there',
    async () => {
      const { facts } = await check(names.split);
      expect(nameNotes(facts)).toEqual([
        { kind: 'split', name: names.split, privately: ['system', near], publicly: [far] },
      ]);
      await expectAgreement(names.split, facts);
    },
    labTestMs,
  );

  test(
    'a name that one server denies (NXDOMAIN), or has in IPv6 alone',
    async () => {
      const { facts } = await check(names.nearOnly);
      expect(outcomes(facts)).toEqual({ [near]: ['addresses', 'no-data'], [far]: ['no-such-name', 'no-such-name'] });
      expect(nameNotes(facts)).toEqual([
        { kind: 'disagreement', name: names.nearOnly, knowing: [near], denying: [far] },
      ]);
      await expectAgreement(names.nearOnly, facts);
      const six = await check(names.sixOnly);
      expect(outcomes(six.facts)[far]).toEqual(['no-data', 'addresses']);
    },
    labTestMs,
  );

  test(
    'a name that the first server denies does not resolve, though the second knows it',
    async () => {
      await configure([far, near]);
      const { report } = await check(names.nearOnly);
      expect(conclusionsOf(report)).toEqual([`name-servers-disagree certain firmIt: ${licenceRows}`]);
    },
    labTestMs,
  );

  test(
    'a name that nobody knows is NXDOMAIN everywhere, and the row says not found',
    async () => {
      const { facts, report } = await check(names.unknown);
      expect(outcomes(facts)).toEqual({
        [near]: ['no-such-name', 'no-such-name'],
        [far]: ['no-such-name', 'no-such-name'],
      });
      expect(checkOf(report, 'licence-80')).toMatchObject({ state: 'unresolved', reason: 'name-not-found' });
      expect(conclusionsOf(report)).toEqual([`name-unknown certain firmIt: ${licenceRows}`]);
      await expectAgreement(names.unknown, facts);
    },
    labTestMs,
  );

  test(
    'servers that refuse are told apart from a name that does not exist',
    async () => {
      const { facts, report } = await check(names.elsewhere);
      expect(outcomes(facts)).toEqual({ [near]: ['refused', 'refused'], [far]: ['refused', 'refused'] });
      expect(nameNotes(facts)).toEqual([
        { kind: 'server-refused', server: near },
        { kind: 'server-refused', server: far },
      ]);
      // The system's own look-up knows no more than that its servers were of no help.
      expect(checkOf(report, 'licence-80')).toMatchObject({ state: 'unresolved', reason: 'name-service-failed' });
      // One name alone may be its own domain's fault.
      expect(conclusionsOf(report)).toEqual([`name-service-down possible firmIt: ${licenceRows}`]);
      await expectAgreement(names.elsewhere, facts);
    },
    labTestMs,
  );

  test(
    'a firewall that drops DNS makes a server silent, and the rows stay green',
    async () => {
      await lab.network.setFirewall([`iifname "inside" ip daddr ${far} udp dport 53 drop`]);
      const { facts, report } = await check(names.same);
      expect(outcomes(facts)).toEqual({ [near]: ['addresses', 'no-data'], [far]: ['silent', 'silent'] });
      expect(nameNotes(facts)).toEqual([{ kind: 'server-silent', server: far }]);
      expect(checkOf(report, 'licence-80').light).toBe('green');
      await expectAgreement(names.same, facts);
    },
    labTestMs,
  );

  test(
    'a name server where nobody listens is unreachable',
    async () => {
      const nobody = address4('mailout');
      await configure([near, nobody]);
      const { facts } = await check(names.same);
      expect(nameNotes(facts)).toEqual([{ kind: 'server-unreachable', server: nobody }]);
    },
    labTestMs,
  );

  test(
    'the hosts file overrides what the servers say',
    async () => {
      await writeFile(etc('hosts'), `${hosts}${address4('updates')} ${names.split}\n`);
      const { facts, report } = await check(names.split);
      expect(facts.names[0]).toMatchObject({
        hostsFile: [address4('updates')],
        system: { addresses: [address4('updates')] },
      });
      expect(nameNotes(facts)).toContainEqual({
        kind: 'hosts-file',
        name: names.split,
        addresses: [address4('updates')],
      });
      expect(checkOf(report, 'licence-80').details.addresses.map(({ address }) => address)).toEqual([
        address4('updates'),
      ]);
      expect(conclusionsOf(report)).toEqual([`hosts-file-wrong likely firmIt: ${licenceRows}`]);
    },
    labTestMs,
  );

  test(
    'a name that only the search domain completes',
    async () => {
      await configure([near, far], 'search dns.test');
      const { facts, report } = await check('same');
      expect(facts.names[0]?.system.addresses).toEqual([address4('licence')]);
      expect(nameNotes(facts)).toContainEqual({ kind: 'system-alone', name: 'same' });
      expect(checkOf(report, 'licence-80').light).toBe('green');
    },
    labTestMs,
  );

  test(
    'names of the hosts file alone need no name server',
    async () => {
      const { facts } = await check(nameOf('licence'));
      expect(facts.names[0]?.hostsFile).toContain(address4('licence'));
    },
    labTestMs,
  );
});
