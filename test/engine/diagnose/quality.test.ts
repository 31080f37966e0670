import { summarise } from '../../../engine/round-trips.ts';
import type { Hold } from '../../../shared/facts/hold.ts';
import type { InterfaceFact, MachineFacts } from '../../../shared/facts/machine.ts';
import type { Path } from '../../../shared/facts/paths.ts';
import type { Attempt } from '../../../shared/observation.ts';
import { conclusionsOf, type Network, reportOf } from '../../helpers/networks.ts';

const rows = ['server-application', 'server-database'] as const;

function slow(ms: number): Partial<Attempt> {
  const roundTrips = summarise(Array.from({ length: 10 }, () => ms));
  return { reason: 'latency-high', service: 'degraded', rttMs: ms, details: { roundTrips } };
}

function lossy(): Partial<Attempt> {
  const roundTrips = summarise([8, null, 9, 30, 8, null, 9, 8, 8, 9]);
  return { reason: 'connects-failing', service: 'degraded', rttMs: 8, details: { roundTrips } };
}

function gateway(received: number, rttMs = 1): Path {
  const rttsMs = Array.from({ length: received }, () => rttMs);
  return { address: '192.168.1.1', hosts: [], isGateway: true, method: 'system-ping', sent: 3, received, rttsMs };
}

function cards(...others: InterfaceFact[]): MachineFacts {
  return { interfaces: { value: [{ name: 'eth0', kind: 'wired', addresses: ['192.168.1.8'], up: true }, ...others] } };
}

function wifi(signal: { dbm: number } | { percent: number }, hasCable = false): MachineFacts {
  const card = { name: 'wlan0', kind: 'wifi' as const, addresses: ['192.168.1.7'], up: true };
  const cable = { name: 'eth0', kind: 'wired' as const, addresses: ['192.168.1.8'], up: true };
  return {
    wifi: { value: { interface: 'wlan0', signal: { value: signal } } },
    interfaces: { value: hasCable ? [card, cable] : [card] },
  };
}

function first(network: Network): string | undefined {
  return conclusionsOf(reportOf({ scenario: '365-client', ...network }))[0];
}

const slowRows = Object.fromEntries(rows.map((row) => [row, slow(45)])) as NonNullable<Network['saw']>;

describe('latency', () => {
  const latencyOf = (confidence: string): string => `latency-high ${confidence} firewall: ${rows.join(' ')}`;
  const paths = [gateway(3)];

  it('above the scale is for certain beyond a gateway that answers fast', () => {
    expect(first({ saw: slowRows, paths, machine: cards() })).toBe(latencyOf('certain'));
  });

  it('is only likely beyond it where a tunnel is up, or this PC’s interfaces are not known', () => {
    const tunnel = { name: 'wg0', kind: 'vpn' as const, addresses: ['10.8.0.2'], up: true };
    expect(first({ saw: slowRows, paths, machine: cards(tunnel) })).toBe(latencyOf('likely'));
    expect(first({ saw: slowRows, paths })).toBe(latencyOf('likely'));
  });

  it('is only likely beyond it where this PC is busy', () => {
    const { roundTrips } = slow(45).details ?? {};
    const details = { ...(roundTrips && { roundTrips: { ...roundTrips, localDelayMs: 12 } }) };
    const busy = { ...slowRows, 'server-database': { ...slow(45), details } };
    expect(first({ saw: busy, paths, machine: cards() })).toBe(latencyOf('likely'));
  });

  it('is only likely beyond it where the server may stand in the own network', () => {
    const beside = Object.fromEntries(rows.map((row) => [row, { '192.168.1.10': slow(45) }]));
    expect(first({ saw: beside, paths, machine: cards() })).toBe(latencyOf('likely'));
  });

  it('is likely on the way where the gateway keeps silent, and the firm’s own where it is slow', () => {
    expect(first({ saw: slowRows, paths: [gateway(0)] })).toBe(`latency-high likely firewall: ${rows.join(' ')}`);
    expect(first({ saw: slowRows, paths: [gateway(3, 25)] })).toBe(`latency-high likely firmIt: ${rows.join(' ')}`);
  });

  it.each([
    ['dBm', { dbm: -81 }],
    ['per cent', { percent: 30 }],
  ])('is likely a weak Wi-Fi’s (in %s) where already the gateway is badly reached', (_, signal) => {
    expect(first({ saw: slowRows, paths: [gateway(2)], machine: wifi(signal) })).toBe(
      `wifi-weak likely user: ${rows.join(' ')}`,
    );
  });

  it('is not a weak Wi-Fi’s where the gateway answers well, the signal is good, or all is fast', () => {
    expect(first({ saw: slowRows, paths: [gateway(3)], machine: wifi({ dbm: -81 }) })).toMatch(/^latency-high certain/);
    expect(first({ saw: slowRows, paths: [gateway(2)], machine: wifi({ dbm: -50 }) })).toMatch(/^latency-high/);
    expect(first({ saw: {}, paths: [gateway(1, 90)], machine: wifi({ dbm: -90 }) })).toBeUndefined();
  });

  it('is at most possibly a weak Wi-Fi’s where a cable is plugged in: then the way leads', () => {
    expect(first({ saw: slowRows, paths: [gateway(2)], machine: wifi({ dbm: -81 }, true) })).toMatch(/^latency-high/);
  });

  it('stands beside a port that is shut', () => {
    const saw = { ...slowRows, 'mail-993': 'closed' as const };
    expect(conclusionsOf(reportOf({ scenario: '365-client', saw, paths: [gateway(3)] }))).toEqual([
      'port-reset possible firewall: mail-993',
      latencyOf('likely'),
    ]);
  });
});

test('handshakes that fail now and then are likely lost on the way', () => {
  expect(first({ saw: { 'server-database': lossy() } })).toBe('connects-failing likely firewall: server-database');
  expect(first({ saw: { 'server-database': lossy() }, paths: [gateway(2)] })).toBe(
    'connects-failing likely firmIt: server-database',
  );
});

describe('an idle connection', () => {
  const options = { hold: 5 as const };
  function ended(reason: Attempt['reason'], ending: Hold['ending'], reconnects?: boolean): Partial<Attempt> {
    const hold: Hold = { wantedMs: 300_000, idleMs: 60_000, ending, ...(reconnects !== undefined && { reconnects }) };
    return { reason, service: 'degraded', details: { hold } };
  }

  it('that falls silent while a new one opens is forgotten for certain', () => {
    const saw = { 'server-hold': ended('idle-dropped', 'silent', true) };
    expect(first({ options, saw })).toBe('idle-dropped certain firewall: server-hold');
  });

  it('is likely forgotten where packets get lost', () => {
    const saw = { 'server-hold': ended('idle-dropped', 'silent', true), 'server-sql': { rttMs: 1004 } };
    expect(first({ options, saw })).toBe('idle-dropped likely firewall: server-hold');
  });

  it('that is reset is likely cut, and one that ends in good order is the server’s', () => {
    expect(first({ options, saw: { 'server-hold': ended('idle-reset', 'reset', true) } })).toBe(
      'idle-dropped likely firewall: server-hold',
    );
    expect(first({ options, saw: { 'server-hold': ended('idle-closed', 'closed', true) } })).toBe(
      'idle-closed likely serverOperator: server-hold',
    );
  });

  it('that is kept is no finding', () => {
    expect(first({ options, saw: { 'server-hold': { reason: 'idle-kept' } } })).toBeUndefined();
  });
});
