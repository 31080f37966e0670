import type { MachineFacts } from '../../../shared/facts/machine.ts';
import type { Path } from '../../../shared/facts/paths.ts';
import type { Attempt, Certificate, TlsFacts } from '../../../shared/observation.ts';
import type { RowId } from '../../../shared/words.ts';
import { addressOf, conclusionsOf, control, type Network, reportOf, type Saw } from '../../helpers/networks.ts';
import { goodEvidence, outcomes } from '../../helpers/observations.ts';

const updates = ['updates-20', 'updates-21', 'updates-22'] as const;
const mail = ['mail-465', 'mail-587', 'mail-993', 'mail-995'] as const;
const web = ['licence-80', 'licence-443', 'licence-8080'] as const;
const all = [...web, ...updates, ...mail];
const server = ['server-sql', 'server-application', 'server-database'] as const;

function each(rows: readonly RowId[], saw: Saw | Record<string, Saw>): NonNullable<Network['saw']> {
  return Object.fromEntries(rows.map((row) => [row, saw]));
}

function card(address: string, kind: 'wired' | 'vpn' = 'wired'): MachineFacts {
  return { interfaces: { value: [{ name: 'eth0', kind, addresses: [address], up: true }] } };
}

function gateway(received: number): Path {
  return { address: '192.168.1.1', hosts: [], isGateway: true, method: 'system-ping', sent: 3, received, rttsMs: [] };
}

const noGateway: MachineFacts = {
  ...card('192.168.1.7'),
  gateway4: { missing: 'none-here' },
  gateway6: { missing: 'none-here' },
};

describe('no address', () => {
  const offline = { ipv4: false, saw: each(all, 'netUnreachable') };

  it('explains for certain all that does not answer', () => {
    expect(conclusionsOf(reportOf(offline))).toEqual([`no-address certain user: ${all.join(' ')}`]);
  });

  it('is the case too where the PC has given itself one', () => {
    const report = reportOf({ ...offline, machine: card('169.254.12.7') });
    expect(conclusionsOf(report)).toEqual([`no-address certain user: ${all.join(' ')}`]);
  });

  it('is not the case where an interface has one, be it of a private IPv6 network', () => {
    expect(conclusionsOf(reportOf({ ...offline, machine: card('fd12::7') }))[0]).not.toMatch(/^no-address/);
  });

  it('is not the case where anything answers', () => {
    const saw = { ...offline.saw, 'licence-443': 'open' as const };
    expect(conclusionsOf(reportOf({ ...offline, saw })).join()).not.toContain('no-address');
  });

  it('explains as well what could not be called shut', () => {
    const saw = each([...server, ...mail, 'public-sql', 'public-application', 'public-database'], 'netUnreachable');
    const report = reportOf({ scenario: 'classic-remote', ipv4: false, saw });
    expect(report.findings.map(({ id }) => id)).toEqual(['no-address']);
    expect(report.findings[0]?.checkIds).toContain('public-database');
  });
});

describe('no way out', () => {
  it('is certain where the system knows none and has no gateway', () => {
    const report = reportOf({ saw: each(all, 'netUnreachable'), machine: noGateway });
    expect(conclusionsOf(report)).toEqual([`no-gateway certain firmIt: ${all.join(' ')}`]);
  });

  it('is no more than likely where a tunnel may lead out without a gateway', () => {
    const machine = { ...noGateway, ...card('10.8.0.2', 'vpn') };
    expect(conclusionsOf(reportOf({ saw: each(all, 'netUnreachable'), machine }))).toEqual([
      `no-gateway likely firmIt: ${all.join(' ')}`,
    ]);
  });

  it('is at most likely where the calls just stay unanswered', () => {
    const report = reportOf({ saw: each(all, 'filtered'), machine: noGateway });
    expect(conclusionsOf(report)).toEqual([`no-way-out likely firewall: ${all.join(' ')}`]);
  });

  it('is the firewall or the line where the gateway answers, and the network where it does not', () => {
    const saw = each(all, 'filtered');
    expect(conclusionsOf(reportOf({ saw, paths: [gateway(3)] }))).toEqual([
      `no-way-out likely firewall: ${all.join(' ')}`,
    ]);
    expect(conclusionsOf(reportOf({ saw, paths: [gateway(0)] }))).toEqual([
      `no-way-out likely firmIt: ${all.join(' ')}`,
    ]);
  });

  it.each([
    ['answered', /^proxy-needed/],
    ['login-required', /^proxy-login/],
  ] as const)('does not concern what a proxy has %s', (result, expected) => {
    const proxy = {
      source: 'environment' as const,
      byPac: false,
      proxy: { kind: 'http' as const, host: 'proxy.example', port: 3128 },
      through: { result, durationMs: 12 },
      productUses: 'direct' as const,
      confidence: 'likely' as const,
    };
    const observed = Object.fromEntries(web.map((row) => [row, { proxy }]));
    const conclusions = conclusionsOf(reportOf({ saw: each(all, 'filtered'), observed, machine: noGateway }));
    expect(conclusions).toContainEqual(expect.stringMatching(expected));
    expect(conclusions.find((conclusion) => conclusion.startsWith('no-way-out'))).not.toContain('licence');
    const unreachable = conclusionsOf(reportOf({ saw: each(all, 'netUnreachable'), observed, machine: noGateway }));
    expect(unreachable.join()).not.toContain('no-gateway');
  });

  it('is not concluded from a single host', () => {
    const saw = each(web, 'filtered');
    const report = reportOf({ saw, hosts: { licence: addressOf.licence } });
    expect(conclusionsOf(report)[0]).toBe(`host-down possible serverOperator: ${web.join(' ')}`);
  });

  it('is not concluded where a counter-test was answered', () => {
    const controls = [control('closed-port', addressOf.licence, 4, 'closed')];
    expect(conclusionsOf(reportOf({ saw: each(all, 'filtered'), controls })).join()).not.toContain('no-way-out');
  });

  it('is not concluded from refusals', () => {
    expect(conclusionsOf(reportOf({ saw: each(all, 'closed') }))).toEqual([
      `port-reset likely firewall: ${all.join(' ')}`,
    ]);
  });

  it('concerns the Internet alone where the own network answers', () => {
    const saw = {
      ...each([...web, ...updates, ...mail], 'filtered'),
      ...each(server, { '192.168.1.10': 'open' }),
    };
    const conclusions = conclusionsOf(reportOf({ scenario: '365-server', saw }));
    expect(conclusions[0]).toBe(`no-way-out likely firewall: ${all.join(' ')}`);
  });
});

describe('this PC itself', () => {
  it('forbids for certain what its system refuses', () => {
    expect(conclusionsOf(reportOf({ saw: each(mail, 'denied') }))).toEqual([
      `local-firewall certain firmIt: ${mail.join(' ')}`,
    ]);
  });

  it('likely forbids what was broken off here', () => {
    const aborted = { state: 'denied', reason: 'aborted-locally', service: null } as const;
    expect(conclusionsOf(reportOf({ saw: each(mail, aborted) }))).toEqual([
      `local-firewall likely firmIt: ${mail.join(' ')}`,
    ]);
  });

  it('keeps its rows beside a firewall on the way', () => {
    const saw = { ...each(mail, 'denied'), 'updates-22': 'filtered' as const };
    expect(conclusionsOf(reportOf({ saw }))).toEqual([
      `local-firewall certain firmIt: ${mail.join(' ')}`,
      'port-missing likely firewall: updates-22',
    ]);
  });

  it('keeps a program off the local network on macOS', () => {
    const near = { '192.168.1.10': { ...outcomes.hostUnreachable, errorCode: 'EHOSTUNREACH' } };
    const network: Network = { scenario: 'classic-client', saw: each(server, near) };
    const blocked = reportOf({ ...network, machine: { localNetwork: { value: 'blocked' } } });
    expect(conclusionsOf(blocked)).toEqual([`local-network-permission likely user: ${server.join(' ')}`]);
    expect(conclusionsOf(reportOf(network)).join()).not.toContain('local-network-permission');
  });
});

describe('ports that open where nobody lives', () => {
  const faking = { canary: { ...goodEvidence.canary, fakedPorts: [443, 993], state: 'faked' as const } };

  it('are opened by something else, for certain', () => {
    expect(conclusionsOf(reportOf({ evidence: faking }))).toEqual(['opens-faked certain firmIt: licence-443 mail-993']);
  });

  it('leave open what is wrong behind them', () => {
    expect(conclusionsOf(reportOf({ evidence: faking, saw: { 'mail-993': 'silent' } }))).toEqual([
      'opens-faked likely firmIt: licence-443 mail-993',
    ]);
  });

  it('explain nothing on other ports', () => {
    expect(conclusionsOf(reportOf({ evidence: faking, saw: { 'updates-22': 'filtered' } }))).toContain(
      'port-missing likely firewall: updates-22',
    );
  });
});

describe('the clock', () => {
  const dayMs = 86_400_000;
  const certificate: Certificate = {
    subject: 'CN=x',
    issuer: 'CN=y',
    validFrom: '2026-02-01T00:00:00.000Z',
    validTo: '2026-02-20T00:00:00.000Z',
    key: 'RSA 2048',
    sha256: '',
    altNames: [],
  };
  const tls: TlsFacts = {
    protocol: 'TLSv1.3',
    cipher: 'x',
    chain: [certificate],
    hostMatches: true,
    trusted: false,
    trustStore: 'system',
  };
  const expired: Partial<Attempt> = { ...outcomes.degraded, details: { tls } };
  const clock = (...offsetsMs: number[]): MachineFacts => ({
    clock: { value: offsetsMs.map((offsetMs, index) => ({ host: `host${index}`, offsetMs, uncertaintyMs: 700 })) },
  });

  it('is wrong for certain where several servers agree and the certificates were valid by their time', () => {
    const machine = clock(15 * dayMs, 15 * dayMs + 1000);
    expect(conclusionsOf(reportOf({ saw: { 'licence-443': expired }, machine }))).toEqual([
      'clock-wrong certain user: licence-443',
    ]);
  });

  it('is likely wrong by the word of one', () => {
    expect(conclusionsOf(reportOf({ saw: { 'licence-443': expired }, machine: clock(15 * dayMs) }))).toEqual([
      'clock-wrong likely user: licence-443',
    ]);
  });

  it('is likely wrong by the word of two names of one machine', () => {
    const machine: MachineFacts = {
      clock: {
        value: ['licence', 'updates'].map((role) => ({
          host: `${role}.example`,
          offsetMs: 15 * dayMs,
          uncertaintyMs: 700,
        })),
      },
    };
    const hosts = { licence: 'licence.example', updates: 'updates.example', mailOut: addressOf.mailOut };
    const same = { [addressOf.licence]: 'open' } as const;
    const saw = {
      'licence-443': { [addressOf.licence]: expired },
      'updates-20': same,
      'updates-21': same,
      'updates-22': same,
    };
    expect(conclusionsOf(reportOf({ hosts, saw, machine }))[0]).toBe('clock-wrong likely user: licence-443');
  });

  it('explains no certificate that is out of date by any clock', () => {
    const conclusions = conclusionsOf(reportOf({ saw: { 'licence-443': expired }, machine: clock(600_000, 600_500) }));
    expect(conclusions.find((each) => each.startsWith('clock-wrong'))).toBe('clock-wrong certain user: ');
    expect(conclusions).toHaveLength(2);
  });

  it.each([
    ['a server differs from another that agrees with this PC', clock(15 * dayMs, 500)],
    ['all agree with this PC', clock(700, 900)],
  ])('is not blamed where %s', (_, machine) => {
    expect(conclusionsOf(reportOf({ saw: { 'licence-443': expired }, machine })).join()).not.toContain('clock-wrong');
  });

  it('is likely wrong where no certificate of several hosts fits it, and nobody told the time', () => {
    const saw = each(['licence-443', ...mail], expired);
    expect(conclusionsOf(reportOf({ saw })).at(0)).toBe(`clock-wrong likely user: licence-443 ${mail.join(' ')}`);
    const rightOnes: Saw = { details: { tls } };
    expect(conclusionsOf(reportOf({ saw: { ...saw, 'mail-995': rightOnes } })).join()).not.toContain('clock-wrong');
  });
});
