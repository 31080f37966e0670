import type { FtpChannel, FtpFacts } from '../../../shared/facts/ftp.ts';
import type { TransferFacts } from '../../../shared/facts/transfer.ts';
import type { Reason, Service } from '../../../shared/words.ts';
import { addressOf, conclusionsOf, control, type Network, reportOf, type Saw } from '../../helpers/networks.ts';

function channel(overrides: Partial<FtpChannel>): FtpChannel {
  return { mode: 'PASV', outcome: 'works', encrypted: false, durationMs: 5, ...overrides };
}

function ftp(
  reason: Reason,
  channels: FtpChannel[],
  facts: Partial<FtpFacts> = {},
  service: Service = 'degraded',
): Saw {
  const own: FtpFacts = { tls: 'not-offered', account: 'anonymous', login: 'accepted', channels, ...facts };
  return { reason, service, details: { ftp: own } };
}

function shutActive(reason: Reason, facts: Partial<FtpFacts> = {}): Saw {
  return { ...(ftp(reason, [], facts) as object), state: 'filtered', service: null };
}

function transferred(reason: Reason, facts: Partial<TransferFacts> = {}, service: Service = 'unexpected'): Saw {
  const download = { end: 'closed' as const, receivedBytes: 52_428_800, durationMs: 4000, timeline: [] };
  const own: TransferFacts = { protocol: 'ftp', wantedBytes: 2e8, downloads: [download, download], ...facts };
  return { reason, service, details: { transfer: own } };
}

const rehearsed: Pick<Network, 'options'> = { options: { rehearsal: { protocol: 'ftp', bytes: 200_000_000 } } };
const silentPort = channel({
  outcome: 'no-answer',
  named: { address: addressOf.updates, port: 50_001 },
  namedIs: 'same',
});
const blocked = ftp('ftp-data-blocked', [silentPort], {}, 'unexpected');

describe('the passive data channel of FTP', () => {
  it('that is dropped though the login works is likely a firewall, and names the ports', () => {
    const report = reportOf({ saw: { 'updates-21': blocked } });
    expect(conclusionsOf(report)).toEqual(['ftp-data-blocked likely firewall: updates-21']);
    expect(report.findings[0]?.evidence).toContainEqual({ key: 'sign.ftp-ports-silent', params: { ports: '50001' } });
  });

  it('takes the call of active mode along where that does not arrive either', () => {
    const saw = { 'updates-21': blocked, 'updates-20': shutActive('ftp-callback-blocked') };
    expect(conclusionsOf(reportOf({ saw }))).toEqual(['ftp-data-blocked likely firewall: updates-21 updates-20']);
  });

  it('is the same fault in the rehearsal', () => {
    const saw = { 'updates-21': blocked, 'updates-transfer': transferred('ftp-data-blocked') };
    expect(conclusionsOf(reportOf({ ...rehearsed, saw }))).toEqual([
      'ftp-data-blocked likely firewall: updates-21 updates-transfer',
    ]);
  });

  it('is the same fault where active mode works, which is a smaller one', () => {
    const report = reportOf({ saw: { 'updates-21': blocked, 'updates-20': ftp('syn-ack', [], {}, 'asExpected') } });
    expect(conclusionsOf(report)).toEqual(['ftp-data-blocked likely firewall: updates-21']);
    expect(report.findings[0]).toMatchObject({ light: 'yellow' });
    expect(report.findings[0]?.evidence).toContainEqual({ key: 'sign.ftp-active-works' });
  });

  it('and a port that is dropped are two causes', () => {
    const saw = { 'updates-21': blocked, 'mail-993': 'filtered' } as const;
    const controls = [control('closed-port', addressOf.mailIn, 4, 'closed')];
    expect(conclusionsOf(reportOf({ saw, controls })).toSorted()).toEqual([
      'ftp-data-blocked likely firewall: updates-21',
      'port-missing likely firewall: mail-993',
    ]);
  });

  it('that is made and stays silent is likely inspected, in either mode', () => {
    const silent = ftp('ftp-data-silent', [channel({ outcome: 'silent' })], {}, 'silent');
    const works = ftp('syn-ack', [], {}, 'asExpected');
    expect(
      conclusionsOf(reportOf({ saw: { 'updates-21': silent, 'updates-20': ftp('ftp-data-silent', []) } })),
    ).toEqual(['ftp-data-silent likely firewall: updates-20 updates-21']);
    expect(conclusionsOf(reportOf({ saw: { 'updates-21': silent, 'updates-20': works } }))).toEqual([
      'ftp-data-silent likely firewall: updates-21',
    ]);
  });

  it('to a private address is the server’s word for certain inside TLS only', () => {
    const named = { named: { address: '10.0.0.5', port: 50_001 }, namedIs: 'private' as const };
    const inClear = ftp('ftp-passive-address', [channel(named)]);
    const insideTls = ftp('ftp-passive-address', [channel({ ...named, encrypted: true })]);
    expect(conclusionsOf(reportOf({ saw: { 'updates-21': inClear } }))).toEqual([
      'ftp-private-address likely serverOperator: updates-21',
    ]);
    const report = reportOf({ saw: { 'updates-21': insideTls } });
    expect(conclusionsOf(report)).toEqual(['ftp-private-address certain serverOperator: updates-21']);
    expect(report.findings[0]?.evidence).toContainEqual({
      key: 'sign.ftp-address-named',
      params: { named: '10.0.0.5' },
    });
  });

  it('that a device rewrites is the device’s fault', () => {
    const rewritten = { what: 'PASV', confidence: 'certain' } as const;
    const saw = { 'updates-21': ftp('ftp-passive-address', [channel({ namedIs: 'other' })], { rewritten }) };
    expect(conclusionsOf(reportOf({ saw }))).toEqual(['ftp-helper-rewrites certain firewall: updates-21']);
  });

  it('that a device rewrites well is no fault', () => {
    const rewritten = { what: 'PASV', confidence: 'certain' } as const;
    const saw = {
      'updates-21': { ...(ftp('syn-ack', [channel({})], { rewritten }) as object), service: 'asExpected' },
    } as const;
    expect(reportOf({ saw }).findings).toEqual([]);
  });

  it('that works in clear text only is a helper blinded by TLS, unless packets get lost', () => {
    const blind = ftp('ftp-tls-blinds-helper', [channel({ encrypted: true, outcome: 'no-answer' }), channel({})]);
    expect(conclusionsOf(reportOf({ saw: { 'updates-21': blind } }))).toEqual([
      'ftp-tls-blinds-helper certain firewall: updates-21',
    ]);
    expect(conclusionsOf(reportOf({ saw: { 'updates-21': blind, 'licence-443': { rttMs: 1003 } } }))).toEqual([
      'ftp-tls-blinds-helper likely firewall: updates-21',
    ]);
  });

  it.each([
    ['ftp-epsv-only', 'firewall'],
    ['ftp-session-reuse', 'serverOperator'],
    ['ftp-passive-refused', 'serverOperator'],
  ] as const)('with the variant %s is likely for the %s', (reason, owner) => {
    const saw = { 'updates-21': ftp(reason, [channel({ outcome: 'command-refused', replyCode: 502 })]) };
    expect(conclusionsOf(reportOf({ saw }))).toEqual([`${reason} likely ${owner}: updates-21`]);
  });
});

describe('active FTP', () => {
  it.each(['ftp-callback-blocked', 'ftp-active-nat'] as const)('that fails with %s is no refused port', (reason) => {
    const saw = { 'updates-20': shutActive(reason, { seenAs: '203.0.113.7' }) };
    const report = reportOf({ saw });
    expect(conclusionsOf(report)).toEqual([`${reason} likely firewall: updates-20`]);
    expect(report.findings[0]?.light).toBe('yellow');
  });

  it('hides no port that the firewall’s rule forgot', () => {
    const saw = { 'updates-20': shutActive('ftp-callback-blocked'), 'updates-22': 'filtered' } as const;
    expect(conclusionsOf(reportOf({ saw })).toSorted()).toEqual([
      'ftp-callback-blocked likely firewall: updates-20',
      'port-missing likely firewall: updates-22',
    ]);
  });

  it('whose call stays empty is looked into on the way', () => {
    expect(conclusionsOf(reportOf({ saw: { 'updates-20': ftp('ftp-call-empty', []) } }))).toEqual([
      'ftp-call-empty likely firewall: updates-20',
    ]);
  });

  it('is not needed where passive mode works, and that is said', () => {
    const works = { ...(ftp('syn-ack', [channel({})]) as object), service: 'asExpected' } as const;
    const saw = { 'updates-20': shutActive('ftp-callback-blocked'), 'updates-21': works };
    expect(reportOf({ saw }).findings[0]?.against).toContainEqual({ key: 'sign.ftp-passive-works' });
  });
});

describe('the login at the update server', () => {
  it('that the server refuses is refused for certain, on all its rows', () => {
    const saw = {
      'updates-20': { state: 'untested', reason: 'ftp-login-failed', service: null },
      'updates-21': ftp('ftp-login-failed', [], { login: 'refused', account: 'given' }),
      'updates-22': { reason: 'login-refused', service: 'degraded' },
    } as const;
    expect(conclusionsOf(reportOf({ saw }))).toEqual(['ftp-login certain user: updates-20 updates-21 updates-22']);
  });

  it('that was held back is for the server’s operator', () => {
    expect(conclusionsOf(reportOf({ saw: { 'updates-21': ftp('ftp-login-withheld', []) } }))).toEqual([
      'ftp-login-withheld likely serverOperator: updates-21',
    ]);
  });

  it('that nobody gave is asked for where a download was wanted, and not otherwise', () => {
    const needed = { state: 'untested', reason: 'ftp-login-needed', service: null } as const;
    expect(reportOf({ saw: { 'updates-20': needed } }).findings).toEqual([]);
    const missing = { state: 'untested', reason: 'login-missing', service: null } as const;
    const report = reportOf({ ...rehearsed, saw: { 'updates-20': needed, 'updates-transfer': missing } });
    expect(conclusionsOf(report)).toEqual(['ftp-login-needed certain user: updates-transfer updates-20']);
  });

  it('that a guest lacks is asked for, and nobody is told to check a password', () => {
    const turnedAway: Saw = {
      state: 'untested',
      reason: 'login-missing',
      service: null,
      details: { transfer: { protocol: 'ftp', wantedBytes: 2e8, downloads: [] } },
    };
    const report = reportOf({ ...rehearsed, saw: { 'updates-transfer': turnedAway } });
    expect(conclusionsOf(report)).toEqual(['ftp-login-needed certain user: updates-transfer']);
    expect(report.findings[0]?.evidence.map(({ key }) => key)).toEqual([
      'sign.guest-turned-away',
      'sign.login-not-given',
    ]);
  });

  it('that gets no SFTP has passed the network', () => {
    expect(conclusionsOf(reportOf({ saw: { 'updates-22': { reason: 'sftp-refused', service: 'degraded' } } }))).toEqual(
      ['sftp-refused likely serverOperator: updates-22'],
    );
  });
});

describe('the rehearsal of an update', () => {
  it('over FTPS that the server does not take is no matter of mail', () => {
    const report = reportOf({ ...rehearsed, saw: { 'updates-transfer': transferred('ftps-refused') } });
    expect(conclusionsOf(report)).toEqual(['ftps-refused likely serverOperator: updates-transfer']);
  });

  it.each([
    ['transfer-cut', 'update-cut', 'firewall'],
    ['transfer-held-back', 'update-held-back', 'firewall'],
    ['transfer-stalled', 'update-stalled', 'firewall'],
    ['transfer-unconfirmed', 'update-unconfirmed', 'firewall'],
    ['transfer-differs', 'update-differs', 'firmIt'],
    ['transfer-broken', 'update-broken', 'firewall'],
    ['transfer-slow', 'update-slow', 'firewall'],
  ] as const)('that ends with %s is likely %s', (reason, id, owner) => {
    expect(conclusionsOf(reportOf({ ...rehearsed, saw: { 'updates-transfer': transferred(reason) } }))).toEqual([
      `${id} likely ${owner}: updates-transfer`,
    ]);
  });

  it('says where it was cut', () => {
    const [finding] = reportOf({ ...rehearsed, saw: { 'updates-transfer': transferred('transfer-cut') } }).findings;
    const params = { attempt: 1, megabytes: 52.4, seconds: 4 };
    expect(finding?.evidence).toContainEqual({ key: 'sign.download-received', params });
  });

  it('that brings a page is a filter’s doing as far as the page says so', () => {
    const unnamed = transferred('transfer-replaced', { instead: { contentType: 'text/html' } });
    expect(conclusionsOf(reportOf({ ...rehearsed, saw: { 'updates-transfer': unnamed } }))).toEqual([
      'update-replaced possible firewall: updates-transfer',
    ]);
    const named = transferred('transfer-replaced', { instead: { product: 'FortiGuard' } });
    expect(conclusionsOf(reportOf({ ...rehearsed, saw: { 'updates-transfer': named } }))).toEqual([
      'update-replaced likely firewall: updates-transfer',
    ]);
  });

  it('that a filter replaced belongs to that filter where it blocks the web as well', () => {
    const page = {
      kind: 'block-page',
      product: 'FortiGuard',
      confidence: 'certain',
      sign: 'page',
      words: 'x',
    } as const;
    const saw = {
      'licence-80': { reason: 'block-page', service: 'unexpected', details: { web: { page } } },
      'updates-transfer': transferred('transfer-replaced', { instead: { product: 'FortiGuard' } }),
    } as const;
    const report = reportOf({ ...rehearsed, saw });
    expect(conclusionsOf(report)).toEqual(['web-filter certain firewall: licence-80 updates-transfer']);
    expect(report.findings[0]?.evidence.map(({ key }) => key)).toEqual([
      'sign.block-page',
      'sign.page-for-file',
      'sign.page-signed-by',
      'sign.page-words',
    ]);
  });

  it('beside a data channel that another row finds blocked keeps its own cause', () => {
    const saw = { 'updates-20': shutActive('ftp-callback-blocked'), 'updates-transfer': transferred('transfer-cut') };
    expect(conclusionsOf(reportOf({ ...rehearsed, saw })).toSorted()).toEqual([
      'ftp-callback-blocked likely firewall: updates-20',
      'update-cut likely firewall: updates-transfer',
    ]);
  });
});
