import type { Discovered, DiscoveryFacts } from '../../../shared/facts/discovery.ts';
import type { InterfaceFact, MachineFacts } from '../../../shared/facts/machine.ts';
import type { QuicFacts } from '../../../shared/facts/quic.ts';
import type { Reason } from '../../../shared/words.ts';
import { addressOf, conclusionsOf, type Network, reportOf, type Saw } from '../../helpers/networks.ts';

const shut = { 'public-sql': 'filtered', 'public-application': 'filtered', 'public-database': 'filtered' } as const;

function interfaces(...kinds: InterfaceFact['kind'][]): MachineFacts {
  return {
    interfaces: { value: kinds.map((kind) => ({ name: `${kind}0`, kind, addresses: ['198.51.100.99'], up: true })) },
  };
}

describe('database ports that are open to the Internet', () => {
  const open = { 'public-sql': 'unchecked', 'public-database': 'unchecked' } as const;

  it('are a cause of their own, likely, for no measurement excludes a look from inside', () => {
    const saw = { ...shut, ...open };
    const report = reportOf({ scenario: 'classic-remote', saw, machine: interfaces('wired') });
    expect(conclusionsOf(report)).toEqual(['database-exposed likely firewall: public-sql public-database']);
    expect(report.findings[0]).toMatchObject({ light: 'red', effects: [{ key: 'effect.public' }] });
  });

  it('are told to be seen from inside, perhaps, where a tunnel is up or nothing is known of this PC', () => {
    const saw = { ...shut, ...open };
    const likely = ['database-exposed likely firewall: public-sql public-database'];
    for (const network of [{ machine: interfaces('wired', 'vpn') }, {}]) {
      const report = reportOf({ scenario: 'classic-remote', saw, ...network });
      expect(conclusionsOf(report)).toEqual(likely);
      expect(report.findings[0]?.against).toEqual([{ key: 'sign.seen-from-inside' }]);
    }
  });

  it('are only likely open where the canary was off', () => {
    const canary = { addresses: [], ports: [], fakedPorts: [], state: 'off' as const };
    const network: Network = { scenario: 'classic-remote', saw: { ...shut, ...open }, machine: interfaces('wired') };
    expect(conclusionsOf(reportOf({ ...network, evidence: { canary } }))[0]).toContain('likely');
  });

  it('that are shut are no finding', () => {
    expect(reportOf({ scenario: 'classic-remote', saw: shut, machine: interfaces('wired') }).findings).toEqual([]);
  });

  it('and mail that somebody else answers are two causes', () => {
    const saw = { ...shut, ...open, 'mail-465': 'wrong' } as const;
    const report = reportOf({ scenario: 'classic-remote', saw, machine: interfaces('wired') });
    expect(conclusionsOf(report).toSorted()).toEqual([
      'database-exposed likely firewall: public-sql public-database',
      'wrong-service likely mailProvider: mail-465',
    ]);
  });
});

test('another service on a port that should be shut is open more than needed', () => {
  const saw = { ...shut, 'public-sql': 'wrong' } as const;
  expect(conclusionsOf(reportOf({ scenario: 'classic-remote', saw }))).toEqual([
    'open-more-than-needed certain firewall: public-sql',
  ]);
});

describe('the search for servers', () => {
  const found: Discovered = {
    address: addressOf.server,
    port: 19_813,
    via: 'answer',
    machine: 'SRV1',
    service: '4D Server',
    database: 'LEGAL',
    times: 1,
    firstMs: 3,
    sought: true,
  };
  const second: Discovered = { ...found, address: '192.0.2.11', machine: 'OLD', sought: false };

  function search(reason: Reason, servers: Discovered[], rest: Partial<Exclude<Saw, string>> = {}): Saw {
    const query = { to: '192.0.2.255', packets: 3 };
    const discovery: DiscoveryFacts = {
      port: 19_813,
      listenedMs: 3000,
      sought: addressOf.server,
      from: [{ name: 'eth0', address: '192.0.2.77', prefixLength: 24, kind: 'broadcast', queries: [query] }],
      listening: 'everything',
      servers,
    };
    return { state: 'open', reason, service: 'degraded', details: { discovery }, ...rest };
  }

  function conclusions(saw: Saw, network: Network = {}): string[] {
    return conclusionsOf(reportOf({ scenario: 'classic-client', ...network, saw: { discovery: saw, ...network.saw } }));
  }

  it('that finds several at addresses of their own is certain of it', () => {
    expect(conclusions(search('discovery-several', [found, second]))).toEqual([
      'discovery-several certain serverOperator: discovery',
    ]);
    expect(conclusions(search('discovery-several', [found, { ...second, address: found.address }]))).toEqual([
      'discovery-several likely serverOperator: discovery',
    ]);
  });

  it('that finds only another likely has a wrong address', () => {
    expect(conclusions(search('discovery-other', [second]))).toEqual([
      'discovery-other likely serverOperator: discovery',
    ]);
  });

  it('that finds one where none shall be is certain of the one that is sought', () => {
    const suppressed: Network = { options: { discovery: 'suppressed' } };
    expect(conclusions(search('discovery-unwanted', [found], { service: 'asExpected' }), suppressed)).toEqual([
      'discovery-unwanted certain serverOperator: discovery',
    ]);
    expect(conclusions(search('discovery-unwanted', [second], { service: 'asExpected' }), suppressed)).toEqual([
      'discovery-unwanted likely serverOperator: discovery',
    ]);
  });

  const silence = { state: 'untested', service: null } as const;

  it('that stays silent beside a server of the same network is likely swallowed', () => {
    expect(conclusions(search('discovery-silent', [], silence))).toEqual([
      'discovery-missing likely firmIt: discovery',
    ]);
  });

  it('that stays silent without a server next door is nobody’s fault', () => {
    const elsewhere = { ...addressOf, server: '203.0.113.9' };
    const saw = { 'server-sql': far(), 'server-application': far(), 'server-database': far() };
    expect(conclusions(search('discovery-silent', [], silence), { hosts: elsewhere, saw })).toEqual([]);
  });

  function far(): Record<string, Saw> {
    return { '203.0.113.9': 'unchecked' };
  }
});

describe('QUIC', () => {
  function answered(quic: Partial<QuicFacts>, rest: Partial<Exclude<Saw, string>> = {}): Saw {
    const facts: QuicFacts = { versions: [], sent: 4, sentBytes: 1200, ignored: 0, ...quic };
    return { state: 'open|filtered', reason: 'no-quic-response', service: null, details: { quic: facts }, ...rest };
  }
  const only: Network = { scenario: '365-client', options: { transport: 'quic', mail: false } };
  const either: Network = { scenario: '365-client', options: { transport: 'either', mail: false } };

  it('that is silent where TCP answers is no surer than its grey row', () => {
    const report = reportOf({ ...only, saw: { 'server-quic': answered({ tcp: 'open' }) } });
    expect(conclusionsOf(report)).toEqual(['quic-blocked possible firewall: server-quic']);
    expect(report.findings[0]?.light).toBe('grey');
  });

  it('that is silent like everything else is possibly blocked', () => {
    expect(conclusionsOf(reportOf({ ...only, saw: { 'server-quic': answered({ tcp: 'silent' }) } }))).toEqual([
      'quic-blocked possible firewall: server-quic',
    ]);
  });

  it('that a device forbids is blocked for certain, unless this PC’s own firewall may be the one', () => {
    const saw = { 'server-quic': answered({}, { state: 'filtered', reason: 'admin-prohibited' }) };
    expect(conclusionsOf(reportOf({ ...only, saw }))).toEqual(['quic-blocked certain firewall: server-quic']);
    const machine: MachineFacts = { firewall: { value: { product: 'nftables', state: 'on' } } };
    expect(conclusionsOf(reportOf({ ...only, saw, machine }))).toEqual(['quic-blocked likely firewall: server-quic']);
  });

  it('whose port is unreachable likely does not run', () => {
    const saw = { 'server-quic': answered({ tcp: 'open' }, { state: 'closed', reason: 'port-unreach' }) };
    expect(conclusionsOf(reportOf({ ...only, saw }))).toEqual(['quic-not-started likely serverOperator: server-quic']);
  });

  it('that answers, or is not needed, is no finding', () => {
    const good = answered(
      { versions: ['v1'] },
      { state: 'open', reason: 'version-negotiation', service: 'asExpected' },
    );
    expect(reportOf({ ...only, saw: { 'server-quic': good } }).findings).toEqual([]);
    expect(reportOf({ ...either, saw: { 'server-quic': answered({ tcp: 'open' }) } }).findings).toEqual([]);
  });

  it('that works while TCP is dropped is told without alarm', () => {
    const good = answered(
      { versions: ['v1'] },
      { state: 'open', reason: 'version-negotiation', service: 'asExpected' },
    );
    const tcp = { 'server-sql': 'filtered', 'server-application': 'filtered', 'server-database': 'filtered' } as const;
    const report = reportOf({ ...either, saw: { 'server-quic': good, ...tcp } });
    expect(conclusionsOf(report)).toEqual([
      'tcp-blocked-quic-open likely firewall: server-sql server-application server-database',
    ]);
    expect(report).toMatchObject({ light: 'green', findings: [{ light: 'yellow', effects: [] }] });
  });

  it('and TCP that both stay silent are no matter of QUIC', () => {
    const tcp = { 'server-sql': 'filtered', 'server-application': 'filtered', 'server-database': 'filtered' } as const;
    const conclusions = conclusionsOf(
      reportOf({ ...either, saw: { 'server-quic': answered({ tcp: 'silent' }), ...tcp } }),
    );
    expect(conclusions.join()).not.toContain('quic');
    expect(conclusions).toHaveLength(1);
  });
});
