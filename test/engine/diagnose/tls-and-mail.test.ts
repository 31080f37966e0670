import type { MachineFacts } from '../../../shared/facts/machine.ts';
import type { TlsFacts } from '../../../shared/observation.ts';
import type { Reason, Service } from '../../../shared/words.ts';
import { addressOf, conclusionsOf, control, reportOf, type Saw } from '../../helpers/networks.ts';

const { licence, mailOut } = addressOf;

function certificate(reason: Reason, facts: Partial<TlsFacts> = {}, issuer = 'CN=Public CA'): Saw {
  const leaf = {
    subject: 'CN=mail.example',
    issuer,
    validFrom: '2025-01-01T00:00:00.000Z',
    validTo: '2026-01-01T00:00:00.000Z',
    key: 'RSA 2048',
    sha256: '',
    altNames: ['DNS:mail.example'],
  };
  const tls: TlsFacts = {
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    chain: [leaf],
    hostMatches: true,
    trusted: false,
    trustStore: 'system',
    ...facts,
  };
  return { reason, service: 'degraded', details: { tls } };
}

function clockOf(...offsetsMs: number[]): MachineFacts {
  return {
    clock: { value: offsetsMs.map((offsetMs, index) => ({ host: `h${index}`, offsetMs, uncertaintyMs: 1000 })) },
  };
}

function said(reason: Reason, service: Service, heard?: string): Saw {
  return { reason, service, details: { ...(heard !== undefined && { heard }) } };
}

describe('a certificate', () => {
  const expired = certificate('certificate-expired', { trustError: 'CERT_HAS_EXPIRED', isRootKnown: true });

  it('that is over is so for certain where servers confirm this clock and nothing else is wrong with it', () => {
    const report = reportOf({ saw: { 'mail-993': expired }, machine: clockOf(0, 500) });
    expect(conclusionsOf(report)).toEqual(['certificate-expired certain mailProvider: mail-993']);
  });

  it('that is over is likely so where no clock was compared, or the chain leads nowhere', () => {
    expect(conclusionsOf(reportOf({ saw: { 'licence-443': expired } }))).toEqual([
      'certificate-expired likely serverOperator: licence-443',
    ]);
    for (const isRootKnown of [undefined, false]) {
      const stranger = certificate('certificate-expired', {
        trustError: 'CERT_HAS_EXPIRED',
        ...(isRootKnown !== undefined && { isRootKnown }),
      });
      expect(conclusionsOf(reportOf({ saw: { 'licence-443': stranger }, machine: clockOf(0) }))).toEqual([
        'certificate-expired likely serverOperator: licence-443',
      ]);
    }
  });

  it('that is over belongs to a wrong clock where that explains it', () => {
    const saw = { 'mail-993': expired };
    const machine = clockOf(200 * 86_400_000, 200 * 86_400_000);
    expect(conclusionsOf(reportOf({ saw, machine }))[0]).toMatch(/^clock-wrong certain/);
  });

  it.each([
    ['certificate-not-yet-valid', 'certificate-not-yet-valid'],
    ['certificate-name-mismatch', 'certificate-name'],
    ['certificate-untrusted', 'certificate-untrusted'],
  ] as const)('with the fault %s is likely its host’s', (reason, id) => {
    expect(conclusionsOf(reportOf({ saw: { 'mail-465': certificate(reason) } }))).toEqual([
      `${id} likely mailProvider: mail-465`,
    ]);
  });

  it('for other names says which', () => {
    const [finding] = reportOf({ saw: { 'mail-465': certificate('certificate-name-mismatch') } }).findings;
    expect(finding?.evidence).toContainEqual({ key: 'sign.certificate-names', params: { names: 'mail.example' } });
  });

  it('of each host is a cause of its own', () => {
    const saw = {
      'licence-443': certificate('certificate-untrusted', {}, 'CN=One CA'),
      'mail-993': certificate('certificate-untrusted', {}, 'CN=Another CA'),
      'mail-995': certificate('certificate-untrusted', {}, 'CN=Another CA'),
    };
    const { findings } = reportOf({ saw });
    expect(findings.map(({ id, owner }) => `${id} ${owner}`)).toEqual([
      'certificate-untrusted:licence serverOperator',
      'certificate-untrusted:mailIn mailProvider',
    ]);
  });
});

test.each(['cleartext-instead-of-tls', 'tls-instead-of-cleartext'] as const)('%s is likely a setting', (id) => {
  const saw = { 'server-application': said(id, 'unexpected', 'HTTP/1.1 400') };
  const report = reportOf({ scenario: '365-client', saw });
  expect(conclusionsOf(report)).toEqual([`${id} likely serverOperator: server-application`]);
  expect(report.findings[0]?.evidence).toContainEqual({ key: 'sign.heard', params: { words: 'HTTP/1.1 400' } });
});

describe('STARTTLS', () => {
  it('that is overwritten was so by a device, here or at the provider', () => {
    expect(conclusionsOf(reportOf({ saw: { 'mail-587': said('starttls-masked', 'degraded') } }))).toEqual([
      'starttls-removed likely firewall: mail-587',
    ]);
  });

  it('that is missing was likely removed where the server speaks TLS on its other port', () => {
    const saw = { 'mail-587': said('starttls-missing', 'degraded') };
    expect(conclusionsOf(reportOf({ saw }))).toEqual(['starttls-removed likely firewall: mail-587']);
    expect(conclusionsOf(reportOf({ saw: { ...saw, 'mail-465': 'closed' } }))).toContain(
      'starttls-removed possible mailProvider: mail-587',
    );
  });
});

describe('mail that cannot be sent', () => {
  const silent = { 'mail-465': 'filtered', 'mail-587': 'filtered' } as const;
  const alive = control('closed-port', mailOut, 4, 'closed');
  const alike = [465, 587].map((port) => control('other-host', licence, port, 'filtered'));

  it('is likely blocked where the server is alive and another host’s port is as silent', () => {
    expect(conclusionsOf(reportOf({ saw: silent, controls: [alive, ...alike] }))).toEqual([
      'mail-blocked likely firewall: mail-465 mail-587',
    ]);
  });

  it('is likely blocked where only one of the two is shown, or packets get lost', () => {
    const likely = ['mail-blocked likely firewall: mail-465 mail-587'];
    expect(conclusionsOf(reportOf({ saw: silent, controls: [alive] }))).toEqual(likely);
    expect(conclusionsOf(reportOf({ saw: silent, controls: alike }))).toEqual(likely);
    const lossy = { ...silent, 'licence-443': { rttMs: 1003 } } as const;
    expect(conclusionsOf(reportOf({ saw: lossy, controls: [alive, ...alike] }))).toEqual(likely);
  });

  it('is likely blocked where a device forbids it by ICMP', () => {
    const prohibited = { state: 'filtered', reason: 'admin-prohibited', service: null } as const;
    expect(conclusionsOf(reportOf({ saw: { 'mail-465': prohibited, 'mail-587': prohibited } }))).toEqual([
      'mail-blocked likely firewall: mail-465 mail-587',
    ]);
  });

  it('is not blocked but a host that is down where the port passes to another', () => {
    const passes = [465, 587].map((port) => control('other-host', licence, port, 'closed'));
    expect(conclusionsOf(reportOf({ saw: silent, controls: passes }))).toEqual([
      'host-down likely serverOperator: mail-465 mail-587',
    ]);
  });

  it('is a port that was forgotten where the other one works', () => {
    expect(conclusionsOf(reportOf({ saw: { 'mail-465': 'filtered' } }))).toEqual([
      'port-missing likely firewall: mail-465',
    ]);
  });

  it('is a matter of ports in general where more is dropped', () => {
    const saw = { ...silent, 'updates-22': 'filtered' } as const;
    expect(conclusionsOf(reportOf({ saw, controls: [alive] }))).toEqual([
      'port-dropped likely firewall: updates-22 mail-465 mail-587',
    ]);
  });

  it('is possibly blocked where it is refused, since the server may do so', () => {
    expect(conclusionsOf(reportOf({ saw: { 'mail-465': 'closed', 'mail-587': 'closed' } }))).toEqual([
      'mail-blocked possible firewall: mail-465 mail-587',
    ]);
  });

  it('and a server for receiving that is down are two causes', () => {
    const saw = { ...silent, 'mail-993': 'filtered', 'mail-995': 'filtered' } as const;
    const passes = [993, 995].map((port) => control('other-host', licence, port, 'closed'));
    expect(conclusionsOf(reportOf({ saw, controls: [alive, ...passes] })).toSorted()).toEqual([
      'host-down likely serverOperator: mail-993 mail-995',
      'mail-blocked likely firewall: mail-465 mail-587',
    ]);
  });

  it('and a service that does not run are two causes', () => {
    const saw = { ...silent, 'server-sql': 'closed' } as const;
    expect(conclusionsOf(reportOf({ scenario: '365-client', saw, controls: [alive] })).toSorted()).toEqual([
      'mail-blocked likely firewall: mail-465 mail-587',
      'service-not-started likely serverOperator: server-sql',
    ]);
  });
});

test('a mail server that keeps its callers waiting is for its provider', () => {
  const late = { reason: 'greeting-late', service: 'degraded', details: { mail: { greetingMs: 5100 } } } as const;
  const report = reportOf({ saw: { 'mail-587': late } });
  expect(conclusionsOf(report)).toEqual(['mail-greeting-late likely mailProvider: mail-587']);
  expect(report.findings[0]?.evidence).toContainEqual({ key: 'sign.greeted-after', params: { seconds: 5 } });
});

describe('a port that opens and then fails', () => {
  it.each([
    ['wrong-protocol', 'wrong-service likely serverOperator'],
    ['reset-after-connect', 'connection-cut possible firewall'],
    ['closed-after-connect', 'connection-cut possible firewall'],
    ['tls-handshake-failed', 'tls-failed possible serverOperator'],
    ['no-greeting', 'service-silent possible serverOperator'],
    ['silent-after-greeting', 'service-silent possible serverOperator'],
    ['service-refused', 'service-refused likely serverOperator'],
    ['redirect-loop', 'redirect-loop likely serverOperator'],
    ['ssh-handshake-failed', 'ssh-broken likely firewall'],
    ['ssh-no-common-algorithm', 'ssh-algorithms likely serverOperator'],
  ] as const)('with %s alone is %s', (reason, conclusion) => {
    expect(conclusionsOf(reportOf({ saw: { 'updates-22': said(reason, 'unexpected') } }))).toEqual([
      `${conclusion}: updates-22`,
    ]);
  });

  it('as ports of unrelated servers do is likely the work of a device before them', () => {
    const cut = said('reset-after-connect', 'unexpected');
    expect(conclusionsOf(reportOf({ saw: { 'updates-22': cut, 'mail-993': cut } }))).toEqual([
      'content-inspection likely firewall: updates-22 mail-993',
    ]);
  });

  it('in two ways is two causes', () => {
    const saw = { 'updates-22': said('wrong-protocol', 'unexpected'), 'mail-993': said('no-greeting', 'silent') };
    expect(conclusionsOf(reportOf({ saw })).toSorted()).toEqual([
      'service-silent possible mailProvider: mail-993',
      'wrong-service likely serverOperator: updates-22',
    ]);
  });
});
