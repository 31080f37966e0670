import type { DnsAnswer } from '../../../shared/facts/names.ts';
import type { BlockPage, Inspection } from '../../../shared/facts/web.ts';
import type { Resolution, TlsFacts } from '../../../shared/observation.ts';
import type { Reason } from '../../../shared/words.ts';
import { addressOf, conclusionsOf, control, reportOf, type Saw } from '../../helpers/networks.ts';

function page(kind: BlockPage['kind'], confidence: BlockPage['confidence'], product?: string): Saw {
  const found: BlockPage = { kind, confidence, sign: 'page', words: 'Login', ...(product && { product }) };
  const service = confidence === 'possible' ? 'degraded' : 'unexpected';
  return { reason: kind, service, details: { web: { page: found } } };
}

function certificateFrom(issuer: string, reason: Reason, inspection?: Inspection, facts: Partial<TlsFacts> = {}): Saw {
  const leaf = { subject: 'CN=x', issuer, validFrom: '', validTo: '', key: 'RSA 2048', sha256: '', altNames: [] };
  const tls: TlsFacts = {
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    chain: [leaf],
    hostMatches: true,
    trusted: false,
    trustStore: 'system',
    ...(inspection && { inspection }),
    ...facts,
  };
  return { reason, service: 'degraded', details: { tls } };
}

function throughProxy(
  result: 'answered' | 'login-required' | 'unreachable',
  productUses: 'direct' | 'proxy' = 'direct',
) {
  const proxy = { kind: 'http' as const, host: 'proxy.example', port: 3128 };
  return {
    proxy: {
      source: 'environment' as const,
      byPac: false,
      proxy,
      through: { result, durationMs: 12 },
      productUses,
      confidence: 'likely' as const,
    },
  };
}

function allMail(saw: Saw) {
  return { 'mail-465': saw, 'mail-587': saw, 'mail-993': saw, 'mail-995': saw };
}

const fortinetIssuer = 'CN=FGT60E, O=Fortinet';

describe('a captive portal', () => {
  const portal = page('captive-portal', 'certain');

  it('explains by itself the rows on which it answers, and is not certain while others pass it', () => {
    expect(conclusionsOf(reportOf({ saw: { 'licence-80': portal } }))).toEqual([
      'captive-portal likely user: licence-80',
    ]);
  });

  it('explains everything on the Internet where nothing of it works', () => {
    const strange = { reason: 'certificate-name-mismatch', service: 'degraded' } as const;
    const saw = {
      'licence-80': portal,
      'licence-8080': portal,
      'licence-443': strange,
      'updates-20': { state: 'untested', reason: 'ftp-no-control', service: null },
      'updates-21': 'filtered',
      'updates-22': 'closed',
      ...allMail('filtered'),
    } as const;
    expect(conclusionsOf(reportOf({ saw }))).toEqual([
      'captive-portal certain user: licence-80 licence-8080 licence-443 updates-21 updates-22 mail-465 mail-587 mail-993 mail-995',
    ]);
  });

  it('leaves to others what fails beside it while something on the Internet works', () => {
    const controls = [control('closed-port', addressOf.mailIn, 4, 'closed')];
    const saw = { 'licence-80': portal, 'mail-993': 'filtered' } as const;
    expect(conclusionsOf(reportOf({ saw, controls }))).toEqual(
      ['captive-portal likely user: licence-80', 'port-missing likely firewall: mail-993'].toSorted(),
    );
  });

  it('leaves the own server to others', () => {
    const saw = {
      'server-application': 'closed',
      'licence-80': portal,
      'licence-8080': portal,
      'licence-443': 'filtered',
      'updates-20': 'filtered',
      'updates-21': 'filtered',
      'updates-22': 'filtered',
      ...allMail('filtered'),
    } as const;
    expect(conclusionsOf(reportOf({ scenario: '365-server', saw }))).toContain(
      'service-not-started likely serverOperator: server-application',
    );
  });

  it('that only looks like one explains nothing beside it', () => {
    const saw = { 'licence-80': page('captive-portal', 'possible'), ...allMail('filtered') };
    const [first, ...others] = conclusionsOf(reportOf({ saw })).toSorted();
    expect(first).toBe('captive-portal possible user: licence-80');
    expect(others).not.toEqual([]);
  });
});

describe('a web filter', () => {
  it('is told by its product, as surely as its page is', () => {
    const saw = {
      'licence-80': page('block-page', 'certain', 'FortiGuard'),
      'licence-8080': page('block-page', 'likely'),
    };
    const report = reportOf({ saw });
    expect(conclusionsOf(report)).toEqual(['web-filter certain firewall: licence-80 licence-8080']);
    expect(report.findings[0]?.cause.params).toMatchObject({ product: 'FortiGuard', ports: '80, 8080' });
  });

  it('known by words alone is possible, and named nobody', () => {
    expect(conclusionsOf(reportOf({ saw: { 'licence-80': page('block-page', 'possible') } }))).toEqual([
      'web-filter-unnamed possible firewall: licence-80',
    ]);
  });

  it('and a port that is dropped are two causes', () => {
    const saw = { 'licence-80': page('block-page', 'certain', 'FortiGuard'), 'updates-22': 'filtered' } as const;
    expect(conclusionsOf(reportOf({ saw })).toSorted()).toEqual([
      'port-missing likely firewall: updates-22',
      'web-filter certain firewall: licence-80',
    ]);
  });
});

describe('a proxy', () => {
  const asked = { reason: 'proxy-login-required', service: 'unexpected' } as const;

  it('on the way that wants a login says so itself', () => {
    expect(conclusionsOf(reportOf({ saw: { 'licence-80': asked, 'licence-8080': asked } }))).toEqual([
      'proxy-login certain firewall: licence-80 licence-8080',
    ]);
  });

  it('of this system that wants a login likely holds up what goes no other way', () => {
    const observed = { 'licence-80': throughProxy('login-required') };
    expect(conclusionsOf(reportOf({ saw: { 'licence-80': 'filtered' }, observed }))).toEqual([
      'proxy-login likely firewall: licence-80',
    ]);
  });

  it('that asks on the way is no certainty for a row that only the system’s proxy was asked for', () => {
    const observed = { 'licence-8080': throughProxy('login-required') };
    expect(conclusionsOf(reportOf({ saw: { 'licence-80': asked, 'licence-8080': 'filtered' }, observed }))).toEqual([
      'proxy-login likely firewall: licence-80 licence-8080',
    ]);
  });

  it('through which alone the server answers is needed for certain', () => {
    const observed = { 'licence-80': throughProxy('answered'), 'licence-8080': throughProxy('answered') };
    const saw = { 'licence-80': 'filtered', 'licence-8080': 'filtered' } as const;
    expect(conclusionsOf(reportOf({ saw, observed }))).toEqual([
      'proxy-needed certain firewall: licence-80 licence-8080',
    ]);
  });

  it('is likely needed where the direct way is refused or the name is not known', () => {
    const observed = { 'licence-80': throughProxy('answered', 'proxy') };
    const report = reportOf({ saw: { 'licence-80': 'closed' }, observed });
    expect(conclusionsOf(report)).toEqual(['proxy-needed likely firewall: licence-80']);
    expect(report.findings[0]?.against).toContainEqual({ key: 'sign.product-uses-proxy' });
  });

  it('that knows a name which nobody else does is needed, and the name is not to blame', () => {
    const hosts = { ...addressOf, licence: 'www.vendor.example', updates: 'ftp.vendor.example' };
    const denied: Partial<Resolution> = {
      addresses: [],
      phase: { name: 'resolve', startMs: 0, durationMs: 1 },
      reason: 'name-not-found',
    };
    const answer: DnsAnswer = { outcome: 'no-such-name', addresses: [], ms: 1 };
    const names = ['www.vendor.example', 'ftp.vendor.example'].map((name) => ({
      name,
      system: { addresses: [], ms: 1 },
      answers: [{ server: '192.168.1.1', a: answer, aaaa: answer }],
    }));
    const through = throughProxy('answered');
    const report = reportOf({
      hosts,
      names: { servers: ['192.168.1.1'], names },
      resolutions: { 'www.vendor.example': denied, 'ftp.vendor.example': denied },
      observed: { 'licence-80': through, 'licence-443': through, 'licence-8080': through },
    });
    expect(conclusionsOf(report)).toEqual([
      'proxy-needed likely firewall: licence-80 licence-443 licence-8080',
      expect.stringMatching(/^name-unknown possible/),
    ]);
  });

  it('does no harm where the direct way works', () => {
    const observed = { 'licence-80': throughProxy('login-required'), 'licence-443': throughProxy('answered') };
    expect(reportOf({ observed }).findings).toEqual([]);
  });

  it('that does not answer either is not to blame', () => {
    const observed = { 'licence-80': throughProxy('unreachable') };
    expect(conclusionsOf(reportOf({ saw: { 'licence-80': 'filtered' }, observed }))).toEqual([
      'port-missing likely firewall: licence-80',
    ]);
  });
});

describe('TLS inspection', () => {
  const by = (product: string, kind: NonNullable<Inspection['kind']>): Saw =>
    certificateFrom(fortinetIssuer, 'tls-inspected', {
      basis: 'product',
      product,
      kind,
      issuer: fortinetIssuer,
      confidence: 'likely',
    });

  it('by a named product is one cause of all its rows', () => {
    const fortinet = by('Fortinet FortiGate', 'network');
    const saw = { 'licence-443': fortinet, 'mail-465': fortinet, 'mail-993': fortinet };
    const report = reportOf({ saw });
    expect(conclusionsOf(report)).toEqual(['tls-inspection likely firewall: licence-443 mail-465 mail-993']);
    expect(report.findings[0]?.cause.params).toMatchObject({ product: 'Fortinet FortiGate' });
  });

  it('by an antivirus happens on this PC', () => {
    expect(conclusionsOf(reportOf({ saw: { 'mail-993': by('ESET', 'antivirus') } }))).toEqual([
      'antivirus-inspection likely firmIt: mail-993',
    ]);
  });

  it('is known by one unknown issuer of servers that have nothing to do with each other', () => {
    const strange = certificateFrom('CN=Proxy CA', 'certificate-untrusted');
    expect(conclusionsOf(reportOf({ saw: { 'licence-443': strange, 'mail-993': strange } }))).toEqual([
      'tls-inspection-unnamed likely firewall: licence-443 mail-993',
    ]);
  });

  it('is not concluded from certificates of a known authority that are over', () => {
    const machine = { clock: { value: [{ host: 'h', offsetMs: 0, uncertaintyMs: 1000 }] } };
    const concluded = (issuer: string, isRootKnown: boolean): string[] => {
      const expired = certificateFrom(issuer, 'certificate-expired', undefined, { isRootKnown });
      return conclusionsOf(reportOf({ saw: { 'licence-443': expired, 'mail-993': expired }, machine })).toSorted();
    };
    expect(concluded('CN=Public CA', true)).toEqual([
      'certificate-expired certain mailProvider: mail-993',
      'certificate-expired certain serverOperator: licence-443',
    ]);
    expect(concluded('CN=Proxy CA', false)).toEqual(['tls-inspection-unnamed likely firewall: licence-443 mail-993']);
  });

  it('is not concluded from one provider that trusts itself', () => {
    const own = certificateFrom('CN=Provider CA', 'certificate-untrusted');
    const conclusions = conclusionsOf(reportOf({ saw: { 'mail-465': own, 'mail-993': own } }));
    expect(conclusions.join()).not.toContain('tls-inspection');
  });

  it('beside a port that is dropped keeps its own rows', () => {
    const saw = { 'licence-443': by('Sophos', 'network'), 'licence-80': 'filtered' } as const;
    expect(conclusionsOf(reportOf({ saw })).toSorted()).toEqual([
      'port-missing likely firewall: licence-80',
      'tls-inspection likely firewall: licence-443',
    ]);
  });
});
