import fc from 'fast-check';
import { policies } from '../../../engine/redact/policies.ts';
import { Pseudonyms } from '../../../engine/redact/pseudonyms.ts';
import { redact } from '../../../engine/redact/redact.ts';
import { freeStrings } from '../../../engine/redact/strings.ts';
import { readReport, seal } from '../../../engine/report.ts';
import { type Redaction, struckText } from '../../../shared/redaction.ts';
import { type Report, reportSchema } from '../../../shared/report.ts';
import { fullest } from '../../helpers/fullest.ts';
import { reportOf } from '../../helpers/networks.ts';
import { pairReport } from '../../helpers/pair-report.ts';
import { plantedReport, Secrets } from '../../helpers/planted.ts';

const key = Buffer.alloc(32, 7);
const own = { userName: 'a.muster', computerName: 'PC-EMPFANG' };

test('what becomes of it is settled for every string that a report may hold', () => {
  expect([...policies.keys()].sort()).toEqual([...freeStrings(reportSchema).keys()].sort());
});

/** What a report is beside its texts. */
function structureOf(value: unknown): unknown {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.map(structureOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, structureOf(each)]));
}

describe.each(['standard', 'strict'] as const)('%s', (level) => {
  const secrets = new Secrets();
  const before = plantedReport(secrets);
  const { report } = redact(before, { level, key, own });

  test('leaves none of many names, whatever field they stand in', () => {
    expect(secrets.planted.length).toBeGreaterThan(300);
    const text = JSON.stringify(report).toLowerCase();
    const left = secrets.planted.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1).toLowerCase()));
    expect(left).toEqual([]);
  });

  test('loses no structure', () => {
    const { redaction: _, digest, ...rest } = report;
    const { redaction: __, digest: ___, ...expected } = before;
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(structureOf(rest)).toEqual(structureOf(expected));
  });

  test('is a sealed report that can be opened, and says what it is', () => {
    const read = readReport(JSON.stringify(report), 'x.portampel');
    expect(read.intact).toBe(true);
    expect(read.report.redaction).toEqual<Redaction>({ level, struck: 0 });
  });
});

/** A firm's network as a run would report it, with what its machines say of themselves. */
function firmReport(): Report {
  return reportOf({
    scenario: '365-client',
    hosts: { server: 'srv1.kanzlei-muster.ch', updates: 'srv2.kanzlei-muster.ch' },
    saw: { 'server-application': { ...dropped } },
    machine: {
      searchDomains: { value: ['kanzlei-muster.ch'] },
      dnsServers: { value: ['192.168.10.5', '192.168.10.6', '10.0.0.1', '9.9.9.9'] },
      interfaces: {
        value: [
          { name: 'Ethernet 2', kind: 'wired', addresses: ['192.168.10.44', 'fe80::1%12'] },
          { name: 'VPN Muster', kind: 'vpn', addresses: ['10.8.0.6'] },
        ],
      },
    },
  });
}

const dropped = { state: 'filtered', reason: 'no-response', service: null } as const;

function redacted(report: Report, options: Partial<Parameters<typeof redact>[1]> = {}): Report {
  return redact(report, { level: 'standard', key, own, ...options }).report;
}

describe('pseudonyms', () => {
  const { facts } = redacted(firmReport()).machine;
  const valueOf = <T>(fact: { value: T } | { missing: string } | undefined): T => {
    if (fact === undefined || !('value' in fact)) throw new Error('missing');
    return fact.value;
  };

  test('keep the topology: one network, one code; whom everybody asks stays', () => {
    const [first = '', second = '', other = '', anybody] = valueOf(facts?.dnsServers);
    const networkOf = (address: string): string => address.split('.')[0] ?? '';
    expect(first).toMatch(/^net-[2-9B-Z]{5}\.\d{1,3}$/);
    expect(networkOf(second)).toBe(networkOf(first));
    expect(second).not.toBe(first);
    expect(networkOf(other)).not.toBe(networkOf(first));
    expect(anybody).toBe('9.9.9.9');
  });

  test('leave what a system calls its interfaces, and replace what a person called one', () => {
    expect(valueOf(facts?.interfaces).map(({ name }) => name)).toEqual([
      'Ethernet 2',
      expect.stringMatching(/^interface-[2-9B-Z]{5}$/),
    ]);
  });

  test('are the same in every report under one key, and others under another', () => {
    const host = (report: Report): string | null | undefined =>
      report.checks.find(({ id }) => id === 'server-application')?.host;
    expect(host(redacted(firmReport()))).toMatch(/^host-[2-9B-Z]{5}\.dom-[2-9B-Z]{5}$/);
    expect(host(redacted(firmReport()))).toBe(host(redacted(firmReport())));
    expect(host(redacted(firmReport(), { key: Buffer.alloc(32, 8) }))).not.toBe(host(redacted(firmReport())));
  });

  test('never fall together within a network', () => {
    const names = new Pseudonyms(key, 'standard');
    const given = Array.from({ length: 256 }, (_, n) => names.address(`192.168.1.${n}`));
    expect(new Set(given).size).toBe(256);
  });

  test('may spell by chance what a machine is called', () => {
    const hostOf = (report: Report, id: string): string => report.checks.find((check) => check.id === id)?.host ?? '';
    const code = /^host-([2-9B-Z]{5})/.exec(hostOf(redacted(firmReport()), 'server-application'))?.[1] ?? 'none';
    const withNamesake = firmReport();
    withNamesake.checks[0]!.host = `${code.toLowerCase()}.kanzlei-muster.ch`;
    expect(hostOf(redacted(withNamesake), 'server-application')).toContain(code);
    expect(redacted(withNamesake).checks[0]?.host).not.toContain(code);
    // Already redacted, it is the same chance.
    const again = redacted(redacted(firmReport()), { own: { computerName: code } });
    expect(hostOf(again, 'server-application')).toContain(code);
  });

  test('are taken for what they are only in a report that has some', () => {
    const { digest: _, ...content } = firmReport();
    const checks = content.checks.map((row) => ({ ...row, host: row.host && 'host-SRV22.dom-SRV22' }));
    const struck = seal({ ...content, checks, redaction: { level: 'none', struck: 1 } });
    expect(JSON.stringify(redacted(struck, { own: { computerName: 'SRV22' } }))).not.toContain('SRV22');
    const once = redacted(firmReport());
    expect(JSON.stringify(redacted(once, { level: 'strict' }))).not.toMatch(/(?:host|dom|net)-[2-9B-Z]{5}/);
  });

  test('hide no name beside them', () => {
    const names = new Pseudonyms(key, 'standard');
    const given = names.host('srv1.kanzlei-muster.ch');
    const address = names.address('fd00::1%eth0');
    const code = given.slice('host-'.length, 'host-'.length + 5);
    expect(names.withoutCodes(`${given} ${address} *.${given}:443`)).toBe(
      'host-.dom- net6-.-XX *.host-.dom-:443'.replace('XX', address.slice(-2)),
    );
    for (const text of [
      code,
      `srv-${code}`,
      `host-${code}1`,
      `myhost-${code}`,
      'host-SRV22',
      `host-${code.toLowerCase()}`,
    ]) {
      expect(names.withoutCodes(text)).toBe(text);
    }
  });

  test('tell which name they stand for to whoever made them', () => {
    const { report, pseudonyms } = redact(firmReport(), { level: 'standard', key, own });
    const host = report.checks.find(({ id }) => id === 'server-application')?.host;
    expect([...pseudonyms].find(([, pseudonym]) => pseudonym === host)?.[0]).toBe('srv1.kanzlei-muster.ch');
  });
});

describe('running text', () => {
  const say = (text: string): Report => {
    const report = firmReport();
    report.checks[0]!.expectationReason = text;
    return report;
  };
  const left = (text: string): string | undefined => redacted(say(text)).checks[0]?.expectationReason;

  test.each([
    ['a name by which the report knows a host', 'moved to SRV1 in May', /^moved to host-\w{5} in May$/],
    ['the firm by its domain', 'Muster: see Kanzlei-Muster intranet', /^Muster: see org-\w{5} intranet$/],
    ['this PC and who works at it', 'A.Muster at pc-empfang', /^user-\w{5} at host-\w{5}$/],
    ['an address in the form of FTP', 'PASV (192,168,10,5,19,136)', /^PASV \(net-\w{5}\.\d+,19,136\)$/],
    ['a share', '\\\\srv1\\Akten Meier', /^\\\\host-\w{5}\\share-\w{5}$/],
    [
      'a login in an address',
      'ftp://anna:geheim@srv1.kanzlei-muster.ch/',
      /^ftp:\/\/user-\w{5}@host-\w{5}\.dom-\w{5}\/$/,
    ],
    [
      'words of products and protocols',
      'OpenSSH_9.6 update.zip 12:30:45 hmac-sha2@openssh.com',
      /^OpenSSH_9\.6 update\.zip 12:30:45 hmac-sha2@openssh\.com$/,
    ],
  ])('%s', (_what, text, expected) => {
    expect(left(text)).toMatch(expected);
  });

  test('a mail server is known by the name it greets with', () => {
    const report = reportOf({ scenario: 'classic-office', options: { mail: true } });
    const mail = report.checks.find(({ group, details }) => group === 'mail' && details.addresses.length > 0)!;
    mail.details.addresses[0]!.attempts[0]!.details = { heard: '220 EXCH07 Microsoft ESMTP MAIL Service ready' };
    mail.expectationReason = 'exch07 is old';
    const { expectationReason, details } = redacted(report).checks.find(({ id }) => id === mail.id)!;
    expect(details.addresses[0]?.attempts[0]?.details.heard).toMatch(
      /^220 host-\w{5} Microsoft ESMTP MAIL Service ready$/,
    );
    expect(expectationReason).toMatch(/^host-\w{5} is old$/);
  });
});

test('a field is struck by hand wherever it stands, at any level', () => {
  const report = firmReport();
  report.checks[0]!.expectationReason = 'our secret';
  const strike = new Set(['our secret', 'srv1.kanzlei-muster.ch']);
  const without = redacted(report, { level: 'none', strike });
  expect(without.checks[0]?.expectationReason).toBe(struckText);
  expect(JSON.stringify(without)).not.toContain('our secret');
  expect(without.redaction?.level).toBe('none');
  expect(without.redaction?.struck).toBeGreaterThan(1);
});

test('the preview shows every text with what becomes of it, once', () => {
  const { replacements } = redact(firmReport(), { level: 'standard', key, own });
  const host = replacements.filter(({ before, kind }) => before === 'srv1.kanzlei-muster.ch' && kind === 'host');
  expect(host.map(({ after }) => after)).toEqual([expect.stringMatching(/^host-/)]);
  expect(host[0]?.count).toBeGreaterThan(1);
  expect(replacements.some(({ before, after }) => before === after)).toBe(true);
});

test('without redaction nothing changes, not even the digest', () => {
  const report = firmReport();
  expect(redacted(report, { level: 'none' })).toEqual(report);
});

test('what was taken out once does not come back, nor does the report claim less', () => {
  const once = redacted(firmReport(), { level: 'strict' });
  expect(redacted(once, { level: 'none' }).redaction).toEqual({ level: 'strict', struck: 0 });
});

test('whatever a report says, it comes out as a report', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 5, maxLength: 30 }),
      fc.constantFrom('standard', 'strict'),
      (texts, level) => {
        let [at, rows] = [0, 0];
        const {
          redaction: _,
          signature: __,
          ...report
        } = fullest(reportSchema, (path) => {
          if (path === 'checks[].id') return `row-${(rows += 1)}`;
          if (/createdAt$|\.at$/.test(path)) return '2026-11-26T08:00:00.000Z';
          if (path === 'digest' || /(?:rehearsal|transfer).*sha256$/i.test(path)) return 'ab'.repeat(32);
          if (path === 'scenario.options.rehearsal.path') return '/update.zip';
          at += 1;
          return texts[at % texts.length] ?? '';
        });
        const result = redacted(report, { level });
        expect(readReport(JSON.stringify(result), 'x').intact).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});

describe('what a pair found out', () => {
  const pairsIn = (report: Report) =>
    report.checks.flatMap(({ details }) =>
      details.addresses.flatMap(({ attempts }) => attempts.flatMap((each) => each.details.pair ?? [])),
    );

  test('keeps its networks, ports, times and programs, and no address', () => {
    const before = pairReport();
    const after = redacted(before);
    expect(JSON.stringify(after)).not.toMatch(/192\.168\.1\.45|203\.0\.113\.9|192\.0\.2\.10/);
    const [paired] = after.counterparts!;
    expect(paired).toEqual({
      ...before.counterparts![0],
      address: expect.stringMatching(/^public-\w{5}\.\d+$/) as string,
    });
    const through = pairsIn(after).find(({ arrivedAt }) => arrivedAt);
    expect(through).toMatchObject({
      here: { address: expect.stringMatching(/^net-/) as string, port: 52_044 },
      seenAs: { address: expect.stringMatching(/^public-/) as string, port: 61_000 },
      arrivedAt: { address: paired?.address },
    });
  });

  test('loses at the strictest level what somebody said in the counterpart’s place', () => {
    const saidIn = (report: Report) => pairsIn(report).flatMap(({ said }) => said ?? []);
    expect(saidIn(pairReport())).toContain('HTTP/1.1 400');
    expect(new Set(saidIn(redacted(pairReport(), { level: 'strict' })))).toEqual(new Set(['[…]']));
  });
});
