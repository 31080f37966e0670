import type { Saw } from '../../helpers/networks.ts';
import { addressOf, conclusionsOf, control, reportOf } from '../../helpers/networks.ts';

const { licence, updates, mailOut, mailIn, server } = addressOf;

const prohibited = { state: 'filtered', reason: 'admin-prohibited', service: null } as const;

function allMail(saw: Saw) {
  return { 'mail-465': saw, 'mail-587': saw, 'mail-993': saw, 'mail-995': saw };
}

test('nothing is concluded where all is well', () => {
  expect(reportOf().findings).toEqual([]);
});

describe('silence', () => {
  it('is likely a filter where another port of the host answers', () => {
    expect(conclusionsOf(reportOf({ saw: { 'licence-80': 'filtered', 'updates-22': 'filtered' } }))).toEqual([
      'port-dropped likely firewall: licence-80 updates-22',
    ]);
  });

  it('of one port of a group alone is a port that the rule forgot', () => {
    expect(conclusionsOf(reportOf({ saw: { 'licence-8080': 'filtered' } }))).toEqual([
      'port-missing likely firewall: licence-8080',
    ]);
  });

  it('is likely a filter where the host refuses a port that nobody uses', () => {
    const controls = [control('closed-port', mailOut, 4, 'closed'), control('closed-port', mailIn, 4, 'closed')];
    expect(conclusionsOf(reportOf({ saw: allMail('filtered'), controls }))).toEqual([
      'port-dropped likely firewall: mail-465 mail-587 mail-993 mail-995',
    ]);
  });

  it('is likely a filter where the same port stays silent to a living host as well', () => {
    const controls = [465, 587, 993, 995].map((port) => control('other-host', licence, port, 'filtered'));
    expect(conclusionsOf(reportOf({ saw: allMail('filtered'), controls }))).toEqual([
      'port-dropped likely firewall: mail-465 mail-587 mail-993 mail-995',
    ]);
  });

  it('is likely a host that is down where the same port passes to another', () => {
    const controls = [465, 587].map((port) => control('other-host', licence, port, 'closed'));
    const saw = { 'mail-465': 'filtered', 'mail-587': 'filtered' } as const;
    expect(conclusionsOf(reportOf({ saw, controls }))).toEqual(['host-down likely serverOperator: mail-465 mail-587']);
  });

  it('may as well be a service that does not run, or nobody behind what answers for the host', () => {
    const { findings } = reportOf({ saw: { 'licence-8080': 'filtered' } });
    expect(findings.map(({ against }) => against)).toEqual([[{ key: 'sign.service-off-alike' }]]);
  });

  it('may as well be loss where packets get lost', () => {
    const saw = { 'licence-80': 'filtered', 'licence-443': { rttMs: 1003 } } as const;
    expect(conclusionsOf(reportOf({ saw }))).toEqual(['port-missing likely firewall: licence-80']);
  });

  it('of one port is one that the rule forgot, whatever fails otherwise', () => {
    const saw = { 'updates-22': 'filtered', 'mail-993': prohibited } as const;
    expect(conclusionsOf(reportOf({ saw }))).toEqual([
      'port-missing likely firewall: updates-22',
      'port-rejected certain firewall: mail-993',
    ]);
  });

  it('of all without any control is at most a host that may be down', () => {
    const saw = { 'server-sql': 'filtered', 'server-application': 'filtered', 'server-database': 'filtered' } as const;
    expect(conclusionsOf(reportOf({ scenario: '365-client', options: { mail: false }, saw }))).toEqual([
      'host-down possible serverOperator: server-sql server-application server-database',
    ]);
  });

  it('is no sign of a filter where what opened is faked', () => {
    const faked = { ...{ addresses: ['192.0.2.1'], ports: [443], state: 'faked' as const }, fakedPorts: [443, 8080] };
    const report = reportOf({ saw: { 'licence-80': 'filtered' }, evidence: { canary: faked } });
    expect(conclusionsOf(report)[0]).not.toContain('certain');
  });
});

describe('refusals', () => {
  it('by ICMP come from a device for certain where it says «prohibited» of every port', () => {
    const saw = { 'mail-993': prohibited, 'mail-995': prohibited };
    expect(conclusionsOf(reportOf({ saw }))).toEqual(['port-rejected certain firewall: mail-993 mail-995']);
    expect(conclusionsOf(reportOf({ saw: { ...saw, 'mail-995': 'hostUnreachable' } }))[0]).not.toContain('certain');
  });

  it('by ICMP that say unreachable likely come from a device where the host is alive', () => {
    expect(conclusionsOf(reportOf({ saw: { 'updates-22': 'hostUnreachable' } }))).toEqual([
      'port-rejected likely firewall: updates-22',
    ]);
  });

  it('by ICMP that say unreachable likely come from a device where a counter-test shows the host alive', () => {
    const saw = { 'mail-993': 'hostUnreachable', 'mail-995': 'hostUnreachable' } as const;
    const controls = [control('closed-port', mailIn, 4, 'closed')];
    expect(conclusionsOf(reportOf({ saw, controls }))).toEqual(['port-rejected likely firewall: mail-993 mail-995']);
  });

  it('of the own server whose other ports are open are likely a service that does not run', () => {
    expect(conclusionsOf(reportOf({ scenario: 'classic-client', saw: { 'server-database': 'closed' } }))).toEqual([
      'service-not-started likely serverOperator: server-database',
    ]);
  });

  it('of the own server that come sooner than its answers are likely a firewall', () => {
    const far = { rttMs: 24 };
    const saw = { 'server-sql': far, 'server-application': far, 'server-database': 'closed' } as const;
    expect(conclusionsOf(reportOf({ scenario: '365-client', saw }))).toEqual([
      'port-reset likely firewall: server-database',
    ]);
  });

  it('of several hosts are likely a firewall, of a single one possibly', () => {
    expect(conclusionsOf(reportOf({ saw: allMail('closed') }))).toEqual([
      'port-reset likely firewall: mail-465 mail-587 mail-993 mail-995',
    ]);
    expect(conclusionsOf(reportOf({ saw: { 'updates-22': 'closed' } }))).toEqual([
      'port-reset possible firewall: updates-22',
    ]);
  });
});

test('two faults at once keep their own rows', () => {
  const saw = { 'server-sql': 'closed', 'mail-993': 'filtered', 'mail-995': 'filtered' } as const;
  const controls = [control('closed-port', mailIn, 4, 'closed')];
  expect(conclusionsOf(reportOf({ scenario: '365-client', saw, controls }))).toEqual([
    'port-dropped likely firewall: mail-993 mail-995',
    'service-not-started likely serverOperator: server-sql',
  ]);
});

test('where this PC’s own firewall is on, or nobody may look, what is blocked on Linux may be its doing', () => {
  const saw = { 'updates-22': 'filtered', 'mail-993': prohibited } as const;
  const likely = ['port-missing likely firewall: updates-22', 'port-rejected likely firewall: mail-993'];
  const on = { firewall: { value: { product: 'nftables', state: 'on' } } } as const;
  expect(conclusionsOf(reportOf({ saw, machine: on }))).toEqual(likely);
  expect(conclusionsOf(reportOf({ saw, machine: { firewall: { missing: 'not-permitted' } } }))).toEqual(likely);
  expect(reportOf({ saw, machine: on }).findings.map(({ against }) => against)).toEqual([
    [{ key: 'sign.service-off-alike' }, { key: 'sign.local-firewall-alike' }],
    [{ key: 'sign.local-firewall-alike' }],
  ]);
  const off = { firewall: { value: { product: 'nftables', state: 'off' } } } as const;
  expect(conclusionsOf(reportOf({ saw, machine: off }))).toEqual([
    'port-missing likely firewall: updates-22',
    'port-rejected certain firewall: mail-993',
  ]);
});

test('what no rule explains is said to be unexplained', () => {
  const saw = { 'updates-22': { reason: 'unknown-error', service: 'unexpected' } } as const;
  const report = reportOf({ saw });
  expect(conclusionsOf(report)).toEqual(['unexplained possible support: updates-22']);
  expect(report.checks.find(({ id }) => id === 'updates-22')?.findingIds).toEqual(['unexplained']);
  expect([server, updates]).not.toContain(report.findings[0]?.id);
});
