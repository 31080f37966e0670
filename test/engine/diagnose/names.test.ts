import type { DnsAnswer, DnsOutcome, NameFacts, NamesFacts } from '../../../shared/facts/names.ts';
import type { Resolution } from '../../../shared/observation.ts';
import type { Reason } from '../../../shared/words.ts';
import { addressOf, conclusionsOf, control, type Network, reportOf } from '../../helpers/networks.ts';

const hosts = {
  licence: 'licence.example',
  updates: 'updates.example.net',
  mailOut: 'smtp.firm.example',
  mailIn: addressOf.mailIn,
};
const phase = { name: 'resolve' as const, startMs: 0, durationMs: 1 };
const servers = ['192.168.1.1', '192.168.1.2'];
const web = 'licence-80 licence-443 licence-8080';
const updates = 'updates-20 updates-21 updates-22';
const mailOut = 'mail-465 mail-587';

function failed(reason: Reason): Partial<Resolution> {
  return { addresses: [], phase, reason };
}

function resolved(...addresses: string[]): Partial<Resolution> {
  return { addresses, phase };
}

function answer(outcome: DnsOutcome, ...addresses: string[]): DnsAnswer {
  return { outcome, addresses, ms: 1 };
}

/** One outcome per server, or the address that it gives. */
function name(host: string, said: readonly string[], rest: Partial<NameFacts> = {}): NameFacts {
  const answers = said.map((word, index) => {
    const isAddress = /^[\d.]+$/.test(word);
    const a = isAddress ? answer('addresses', word) : answer(word as DnsOutcome);
    const aaaa = isAddress ? answer('no-data') : answer(word as DnsOutcome);
    return { server: servers[index] ?? '', a, aaaa };
  });
  return { name: host, system: { addresses: [], ms: 1 }, answers, ...rest };
}

function network(names: NameFacts[], resolutions: Network['resolutions'], rest: Network = {}): Network {
  const facts: NamesFacts = { servers, names };
  const resolving = { [hosts.licence]: resolved(addressOf.licence), [hosts.updates]: resolved(addressOf.updates) };
  const working = { ...resolving, [hosts.mailOut]: resolved(addressOf.mailOut) };
  return { hosts, names: facts, resolutions: { ...working, ...resolutions }, ...rest };
}

const unknownToAll = ['no-such-name', 'no-such-name'];
const everyName = [hosts.licence, hosts.updates, hosts.mailOut];

function allNames(reason: Reason, said: readonly string[], rest: Network = {}): Network {
  return network(
    everyName.map((host) => name(host, said)),
    Object.fromEntries(everyName.map((host) => [host, failed(reason)])),
    rest,
  );
}

test('nothing is concluded from name servers that differ where all works', () => {
  const names = everyName.map((host) => name(host, ['203.0.113.7', 'no-such-name']));
  expect(reportOf(network(names, {})).findings).toEqual([]);
});

describe('a name service that is down', () => {
  it('is certain where its servers are silent and the network is there', () => {
    expect(conclusionsOf(reportOf(allNames('name-service-failed', ['silent', 'unreachable'])))).toEqual([
      `name-service-down certain firmIt: ${web} ${updates} ${mailOut}`,
    ]);
  });

  it('is likely where nothing shows that a network is there', () => {
    const saw = { 'mail-993': 'filtered', 'mail-995': 'filtered' } as const;
    expect(conclusionsOf(reportOf(allNames('name-timeout', ['silent', 'silent'], { saw })))).toContain(
      `name-service-down likely firmIt: ${web} ${updates} ${mailOut}`,
    );
  });

  it('is likely where all that has a name is said not to exist', () => {
    expect(conclusionsOf(reportOf(allNames('name-not-found', unknownToAll)))[0]).toBe(
      `name-service-down likely firmIt: ${web} ${updates} ${mailOut}`,
    );
  });

  it('is not concluded from one name that its own domain’s servers fail for', () => {
    const failing = network([name(hosts.mailOut, ['server-failure', 'server-failure'])], {
      [hosts.mailOut]: failed('name-service-failed'),
    });
    expect(conclusionsOf(reportOf(failing)).join()).not.toContain('name-service-down');
  });

  it('is likely without anything known of the servers', () => {
    const { names: _, ...rest } = allNames('name-timeout', []);
    expect(conclusionsOf(reportOf(rest))).toEqual([`name-service-down likely firmIt: ${web} ${updates} ${mailOut}`]);
  });
});

describe('a name that does not resolve', () => {
  const missing = { [hosts.mailOut]: failed('name-not-found') };

  it('is unknown for certain where every server denies it', () => {
    expect(conclusionsOf(reportOf(network([name(hosts.mailOut, unknownToAll)], missing)))).toEqual([
      `name-unknown certain firmIt: ${mailOut}`,
    ]);
  });

  it('is likely unknown where a server keeps silent', () => {
    const report = reportOf(network([name(hosts.mailOut, ['no-such-name', 'silent'])], missing));
    expect(conclusionsOf(report)).toEqual([`name-unknown likely firmIt: ${mailOut}`]);
  });

  it('is a matter of servers that disagree where one of them knows it', () => {
    const report = reportOf(network([name(hosts.mailOut, ['no-such-name', '203.0.113.40'])], missing));
    expect(conclusionsOf(report)).toEqual([`name-servers-disagree certain firmIt: ${mailOut}`]);
  });

  it('is likely such a matter where the first server is only silent', () => {
    const late = { [hosts.mailOut]: failed('name-timeout') };
    const report = reportOf(network([name(hosts.mailOut, ['silent', '203.0.113.40'])], late));
    expect(conclusionsOf(report)).toEqual([`name-servers-disagree likely firmIt: ${mailOut}`]);
  });

  it('stands beside a blocked port of another host', () => {
    const names = [name(hosts.mailOut, unknownToAll)];
    const report = reportOf(network(names, missing, { saw: { 'updates-22': 'filtered' } }));
    expect(conclusionsOf(report)).toEqual([
      `name-unknown certain firmIt: ${mailOut}`,
      'port-missing likely firewall: updates-22',
    ]);
  });
});

describe('a name that leads astray', () => {
  const old = '203.0.113.99';

  it('does so likely by the hosts file, where the name servers say otherwise', () => {
    const facts = name(hosts.mailOut, [addressOf.mailOut, addressOf.mailOut], {
      hostsFile: [old],
      system: { addresses: [old], ms: 1 },
    });
    const saw = { 'mail-465': { [old]: 'filtered' }, 'mail-587': { [old]: 'filtered' } } as const;
    const report = reportOf(network([facts], { [hosts.mailOut]: resolved(old) }, { saw }));
    expect(conclusionsOf(report)).toEqual([`hosts-file-wrong likely firmIt: ${mailOut}`]);
    const same = { ...facts, answers: name(hosts.mailOut, [old, old]).answers };
    const right = reportOf(network([same], { [hosts.mailOut]: resolved(old) }, { saw }));
    expect(conclusionsOf(right).join()).not.toContain('hosts-file-wrong');
  });

  it('does so for certain where what timeSensor runs is said to be this PC', () => {
    const here = { '127.0.0.1': 'closed' } as const;
    const saw = { 'licence-80': here, 'licence-443': here, 'licence-8080': here };
    const report = reportOf(network([], { [hosts.licence]: resolved('127.0.0.1') }, { saw }));
    expect(conclusionsOf(report)).toEqual([`name-wrong certain firmIt: ${web}`]);
  });

  it('does not where this PC is called by its own name', () => {
    const here = { '127.0.0.1': 'closed' } as const;
    const saw = { 'licence-80': here, 'licence-443': here, 'licence-8080': here };
    const local = network([], { localhost: resolved('127.0.0.1') }, { saw });
    const report = reportOf({ ...local, hosts: { ...hosts, licence: 'localhost' } });
    expect(conclusionsOf(report).join()).not.toContain('name-wrong');
  });

  it('does so likely where it is private here and public elsewhere', () => {
    const inside = { '10.1.1.9': 'filtered' } as const;
    const facts = name(hosts.mailOut, ['10.1.1.9', '203.0.113.40'], { system: { addresses: ['10.1.1.9'], ms: 1 } });
    const saw = { 'mail-465': inside, 'mail-587': inside };
    const report = reportOf(network([facts], { [hosts.mailOut]: resolved('10.1.1.9') }, { saw }));
    expect(conclusionsOf(report)).toEqual([`name-wrong likely firmIt: ${mailOut}`]);
  });

  it('does not where another port of the same address answers as it should', () => {
    const inside = (saw: 'open' | 'filtered') => ({ '10.1.1.9': saw });
    const saw = { 'licence-80': inside('filtered'), 'licence-443': inside('open'), 'licence-8080': inside('open') };
    const report = reportOf(network([], { [hosts.licence]: resolved('10.1.1.9') }, { saw }));
    expect(conclusionsOf(report)).toEqual(['port-missing likely firewall: licence-80']);
  });

  it('is not blamed where an address was entered, nor where the host answers otherwise', () => {
    const inside = { '10.1.1.9': 'filtered' } as const;
    const controls = [control('closed-port', '10.1.1.9', 4, 'closed')];
    const saw = { 'mail-993': inside, 'mail-995': inside };
    const report = reportOf({ hosts: { mailIn: '10.1.1.9', licence: addressOf.licence }, saw, controls });
    expect(conclusionsOf(report)[0]).toBe('port-dropped likely firewall: mail-993 mail-995');
  });
});
