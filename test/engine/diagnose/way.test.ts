import type { InterfaceFact, MachineFacts } from '../../../shared/facts/machine.ts';
import type { Path, PathMtu } from '../../../shared/facts/paths.ts';
import type { RowId } from '../../../shared/words.ts';
import { addressOf, conclusionsOf, control, type Network, reportOf, type Saw } from '../../helpers/networks.ts';
import { outcomes } from '../../helpers/observations.ts';

const server = ['server-sql', 'server-application', 'server-database'] as const;
const mail = ['mail-465', 'mail-587', 'mail-993', 'mail-995'] as const;

function each(rows: readonly RowId[], saw: Saw | Record<string, Saw>): NonNullable<Network['saw']> {
  return Object.fromEntries(rows.map((row) => [row, saw]));
}

const lan: InterfaceFact = { name: 'eth0', kind: 'wired', addresses: ['192.168.1.7'], up: true };
const tunnel: InterfaceFact = { name: 'wg0', kind: 'vpn', addresses: ['10.8.0.2'], up: true };

function cards(...interfaces: InterfaceFact[]): MachineFacts {
  return { interfaces: { value: interfaces } };
}

/** What a first conclusion is, whatever rows are grey for other reasons. */
function first(network: Network): string | undefined {
  return conclusionsOf(reportOf(network))[0];
}

describe('the VPN', () => {
  const hidden = each(['public-sql', 'public-application', 'public-database'], 'filtered');
  const remote: Network = {
    scenario: 'classic-remote',
    saw: { ...hidden, ...each(server, { '10.1.1.5': 'filtered' }) },
    machine: cards(lan),
  };
  const rows = server.join(' ');

  it('is likely missing where the server is silent, the Internet is not, and no tunnel is up', () => {
    expect(first(remote)).toBe(`vpn-missing likely user: ${rows}`);
  });

  it.each([
    ['is down', { ...tunnel, up: false }],
    ['has no address of its own', { ...tunnel, addresses: ['fe80::1'] }],
  ])('is missing too where a tunnel %s', (_, each) => {
    expect(first({ ...remote, machine: cards(lan, each) })).toBe(`vpn-missing likely user: ${rows}`);
  });

  it('is possibly missing where nobody knows whether a tunnel is up', () => {
    const { machine: _, ...unknown } = remote;
    expect(first(unknown)).toBe(`vpn-missing possible user: ${rows}`);
  });

  it('is likely missing where the server’s name is unknown here', () => {
    const host = 'server.firm.example';
    const resolutions = {
      [host]: {
        addresses: [],
        phase: { name: 'resolve' as const, startMs: 0, durationMs: 1 },
        reason: 'name-not-found' as const,
      },
    };
    const named = { ...remote, hosts: { ...addressOf, server: host }, resolutions };
    expect(first(named)).toBe(`vpn-missing likely user: ${rows}`);
    expect(conclusionsOf(reportOf({ ...named, machine: cards(lan, tunnel) }))[0]).not.toContain('certain');
  });

  it('is not blamed where the server refuses, or answers on another port', () => {
    expect(first({ ...remote, saw: { ...hidden, ...each(server, { '10.1.1.5': 'closed' }) } })).not.toContain('vpn');
    const controls = [control('closed-port', '10.1.1.5', 4, 'closed')];
    expect(first({ ...remote, controls })).toBe(`port-dropped likely firewall: ${rows}`);
    const one = { ...remote.saw, 'server-sql': { '10.1.1.5': 'open' } } as const;
    expect(first({ ...remote, saw: one })).toBe('port-missing likely firewall: server-application server-database');
  });

  it('is not blamed for a server in the own network', () => {
    const saw = each(server, { '192.168.1.5': 'filtered' });
    expect(first({ scenario: 'classic-client', saw, machine: cards(lan) })).not.toContain('vpn');
  });

  it('likely does not lead to the server where it is up and nothing comes back', () => {
    expect(first({ ...remote, machine: cards(lan, tunnel) })).toBe(`vpn-route likely firmIt: ${rows}`);
  });

  it('leads there where a name server behind it answers: then the server may be off', () => {
    const answer = { outcome: 'no-such-name' as const, addresses: [], ms: 9 };
    const asked = {
      name: 'x.example',
      system: { addresses: [], ms: 1 },
      answers: [{ server: '10.1.1.2', a: answer, aaaa: answer }],
    };
    const names = { servers: ['10.1.1.2'], names: [asked] };
    expect(first({ ...remote, machine: cards(lan, tunnel), names })).toBe(`vpn-route possible firmIt: ${rows}`);
  });

  it('likely takes all where what is behind it answers and nothing else does', () => {
    const saw = { ...hidden, ...each(server, { '10.1.1.5': 'open' }), ...each(mail, 'filtered') } as NonNullable<
      Network['saw']
    >;
    expect(first({ ...remote, saw, machine: cards(lan, tunnel) })).toBe(
      `vpn-takes-all likely firmIt: ${mail.join(' ')}`,
    );
    expect(first({ ...remote, saw, machine: cards(lan) })).not.toContain('vpn');
    const oneOpen = { ...saw, 'mail-993': 'open' as const };
    expect(first({ ...remote, saw: oneOpen, machine: cards(lan, tunnel) })).not.toContain('vpn');
  });

  it('keeps its rows beside a blocked port elsewhere', () => {
    const saw = { ...remote.saw, 'mail-465': 'filtered' as const };
    expect(conclusionsOf(reportOf({ ...remote, saw })).slice(0, 2)).toEqual([
      `vpn-missing likely user: ${rows}`,
      'port-missing likely firewall: mail-465',
    ]);
  });
});

describe('addresses of two families', () => {
  const six = { updates: '2001:db8::30', mailOut: '2001:db8::40', mailIn: '2001:db8::50' };
  const both = (host: keyof typeof six, saw6: Saw, saw4: Saw = 'open') => ({
    [addressOf[host]]: saw4,
    [six[host]]: saw6,
  });
  const ipv6 = true;

  it('show for certain that IPv6 is broken where none of several hosts answers over it', () => {
    const saw = {
      ...each(['mail-465', 'mail-587'], both('mailOut', 'filtered')),
      ...each(['mail-993', 'mail-995'], both('mailIn', 'netUnreachable')),
    };
    expect(conclusionsOf(reportOf({ saw, ipv6 }))).toEqual([`ipv6-broken certain firewall: ${mail.join(' ')}`]);
  });

  it('show it likely from one host', () => {
    const saw = { 'mail-465': both('mailOut', 'filtered') };
    expect(conclusionsOf(reportOf({ saw: { ...saw, 'mail-587': both('mailOut', 'filtered') }, ipv6 }))).toEqual([
      'ipv6-broken likely firewall: mail-465 mail-587',
    ]);
  });

  it('show the same of IPv4', () => {
    const saw = { 'mail-465': both('mailOut', 'open', 'filtered') };
    const all = { ...saw, 'mail-587': both('mailOut', 'open', 'filtered') };
    const others = each(['licence-80', 'licence-443', 'licence-8080', 'updates-20', 'updates-21', 'updates-22'], {
      [six.updates]: 'open',
    });
    const inOnly = each(['mail-993', 'mail-995'], { [six.mailIn]: 'open' });
    expect(conclusionsOf(reportOf({ saw: { ...others, ...inOnly, ...all }, ipv6 }))).toEqual([
      'ipv4-broken likely firewall: mail-465 mail-587',
    ]);
  });

  it('are the host’s own matter where others answer over IPv6, or it refuses', () => {
    const dead = { 'mail-465': both('mailOut', 'filtered'), 'updates-22': both('updates', 'open') };
    expect(conclusionsOf(reportOf({ saw: dead, ipv6 }))).toEqual(['address-dead likely serverOperator: mail-465']);
    const refusing = { 'mail-465': both('mailOut', 'closed') };
    expect(conclusionsOf(reportOf({ saw: refusing, ipv6 }))).toEqual(['address-dead likely serverOperator: mail-465']);
  });

  it('conclude nothing where this PC has no IPv6, or all work', () => {
    expect(reportOf({ saw: { 'mail-465': both('mailOut', 'open') }, ipv6 }).findings).toEqual([]);
  });
});

describe('a black hole for large packets', () => {
  function hole(address: string, mtu: PathMtu): Path {
    return { address, hosts: [], isGateway: false, method: 'system-ping', sent: 3, received: 3, rttsMs: [5], mtu };
  }
  const pings: PathMtu = { state: 'black-hole', method: 'ping', bytes: 1400 };
  const stalled = { ...outcomes.silent, reason: 'tls-timeout' } as const;

  it('is likely why connections open and hang', () => {
    const network = { saw: { 'licence-443': stalled }, paths: [hole(addressOf.licence, pings)] };
    expect(conclusionsOf(reportOf(network))).toEqual(['mtu-black-hole likely firewall: licence-443']);
  });

  it('explains no shut port, and none of another host', () => {
    const saw = { 'licence-443': stalled, 'updates-22': 'filtered' } as const;
    const conclusions = conclusionsOf(reportOf({ saw, paths: [hole(addressOf.licence, pings)] }));
    expect(conclusions).toContain('mtu-black-hole likely firewall: licence-443');
    expect(conclusions.join()).toMatch(/port-\S+ likely firewall: updates-22/);
    const elsewhere = conclusionsOf(reportOf({ saw, paths: [hole(addressOf.mailIn, pings)] }));
    expect(elsewhere.join()).not.toContain('mtu');
  });

  it('is said without any failing row only where requests showed it', () => {
    expect(reportOf({ paths: [hole(addressOf.licence, pings)] }).findings).toEqual([]);
    const requests: PathMtu = { state: 'black-hole', method: 'http' };
    expect(conclusionsOf(reportOf({ paths: [hole(addressOf.licence, requests)] }))).toEqual([
      'mtu-black-hole likely firewall: ',
    ]);
  });
});
