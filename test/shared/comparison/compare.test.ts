import fc from 'fast-check';
import { redact } from '../../../engine/redact/redact.ts';
import { compareReports, type Opened } from '../../../shared/comparison/compare.ts';
import { type Comparison, comparisonSchema, type RowChange } from '../../../shared/comparison/comparison.ts';
import { comparisonOutline } from '../../../shared/comparison/comparison-outline.ts';
import type { MachineFacts } from '../../../shared/facts/machine.ts';
import { translator } from '../../../shared/locales/index.ts';
import { type Report, reportSchema } from '../../../shared/report.ts';
import { languages } from '../../../shared/words.ts';
import { fullest } from '../../helpers/fullest.ts';
import { textsIn, unprintable } from '../../helpers/hostile-text.ts';
import { addressOf, type Network, reportOf } from '../../helpers/networks.ts';
import { pairReport } from '../../helpers/pair-report.ts';
import { anyReport } from '../../helpers/reports.ts';

function opened(report: Report, file = 'report.json'): Opened {
  return { report, file, intact: true };
}

function compare(a: Report, b: Report): Comparison {
  return compareReports(opened(a, 'a'), opened(b, 'b'));
}

function of(a: Network, b: Network): Comparison {
  return compare(reportOf(a), reportOf(b));
}

function changed({ rows }: Comparison): string[] {
  return rows.flatMap(({ id, change }) => (change === 'same' ? [] : [`${id} ${change}`]));
}

const mirrored: Record<RowChange, RowChange> = {
  worse: 'better',
  better: 'worse',
  'no-longer-told': 'newly-told',
  'newly-told': 'no-longer-told',
  other: 'other',
  'only-a': 'only-b',
  'only-b': 'only-a',
  same: 'same',
};
const mirroredVerdict = { same: 'same', better: 'worse', worse: 'better', mixed: 'mixed', untold: 'untold' } as const;
const mirroredCause = { new: 'gone', gone: 'new', same: 'same' } as const;

function swapped({ a, b, ...rest }: { a?: unknown; b?: unknown }): object {
  return { ...rest, ...(b !== undefined && { a: b }), ...(a !== undefined && { b: a }) };
}

/** The comparison from the other side; lists whose order depends on the side are sorted. */
function mirror(comparison: Comparison): object {
  return sorted({
    ...comparison,
    a: comparison.b,
    b: comparison.a,
    verdict: mirroredVerdict[comparison.verdict],
    rows: comparison.rows.map((row) => ({ ...swapped(row), id: row.id, change: mirrored[row.change] })),
    causes: comparison.causes.map((cause) => ({ ...swapped(cause), change: mirroredCause[cause.change] })),
    likely: comparison.likely.map(swapped),
    otherDifferences: comparison.otherDifferences.map(swapped),
  } as Comparison);
}

function sorted(comparison: Comparison): object {
  const by = (key: (one: Record<string, unknown>) => string) => (x: object, y: object) =>
    key(x as Record<string, unknown>) < key(y as Record<string, unknown>) ? -1 : 1;
  return {
    ...comparison,
    rows: comparison.rows.toSorted(by((row) => String(row['id']))),
    causes: comparison.causes.toSorted(by((cause) => `${String(cause['key'])} ${String(cause['place'])}`)),
  };
}

/** Every field that a report can have. */
const fullestReport = fullest(reportSchema, (path) => path);

const facts = (overrides: Partial<MachineFacts>): MachineFacts => ({
  interfaces: { value: [{ name: 'eth0', kind: 'wired', addresses: ['10.0.0.7'], up: true }] },
  dnsServers: { value: ['10.0.0.1'] },
  gateway4: { value: { address: '10.0.0.1' } },
  ...overrides,
});

const vpn = { name: 'tun0', kind: 'vpn' as const, addresses: ['10.8.0.2'], up: true };

describe('a comparison', () => {
  it('mirrors itself when the reports change places', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (a, b) => {
        const comparison = compare(a, b);
        expect(comparisonSchema.parse(comparison)).toEqual(comparison);
        const { a: first, b: second, ...back } = compareReports(opened(b, 'b'), opened(a, 'a'));
        expect(sorted({ ...back, a: first, b: second })).toEqual(mirror(comparison));
      }),
    );
  });

  it('of a report with itself finds nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyReport, fc.constant(fullestReport)), (report) => {
        const { verdict, rows, causes, likely, otherDifferences } = compare(report, report);
        expect([verdict, likely, otherDifferences]).toEqual(['same', [], []]);
        expect([...rows, ...causes].every(({ change }) => change === 'same')).toBe(true);
      }),
    );
  });

  it('is put into words in all languages, whatever the reports hold', () => {
    const hostile = {
      ...fullestReport,
      id: '\u001b[2J',
      scenario: { ...fullestReport.scenario, id: '\u202e' },
    };
    fc.assert(
      fc.property(fc.oneof(anyReport, fc.constant(hostile)), anyReport, (a, b) => {
        const comparison = compare(a, b);
        for (const language of languages) {
          const outline = comparisonOutline(comparison, language, translator(language));
          expect(textsIn(outline).filter((text) => unprintable.test(text) || /\{\{|^compare\./.test(text))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('rows', () => {
  it('are worse, better or the same by their lights', () => {
    expect(of({}, { saw: { 'mail-993': 'filtered' } }).verdict).toBe('worse');
    expect(of({ saw: { 'mail-993': 'filtered' } }, {}).verdict).toBe('better');
    const mixed = of({ saw: { 'mail-993': 'filtered' } }, { saw: { 'licence-443': 'filtered' } });
    expect(mixed.verdict).toBe('mixed');
    expect(changed(mixed)).toEqual(['licence-443 worse', 'mail-993 better']);
  });

  it('of the same light for another reason are said, and change no verdict', () => {
    const comparison = of({ saw: { 'mail-993': 'filtered' } }, { saw: { 'mail-993': 'closed' } });
    expect([comparison.verdict, changed(comparison)]).toEqual(['same', ['mail-993 other']]);
  });

  it('that only one report could tell are neither better nor worse', () => {
    const told = reportOf({ saw: { 'mail-993': 'filtered' } });
    const cut = reportOf({ observed: { 'mail-993': { addresses: [], untested: 'cancelled' } } });
    const lost = compare(told, cut);
    expect([lost.verdict, changed(lost)]).toEqual(['untold', ['mail-993 no-longer-told']]);
    expect(changed(compare(cut, told))).toEqual(['mail-993 newly-told']);
    const text = comparisonOutline(lost, 'en', translator('en')).notes.join(' ');
    expect(text).toContain('That does not mean that it is better or worse.');
  });

  it('of two scenarios with few rows in common are told one by one, and not in one word', () => {
    const comparison = of({ scenario: 'classic-office' }, { scenario: '365-client' });
    expect(comparison.verdict).toBe('untold');
    expect(changed(comparison).every((text) => /only-[ab]$/.test(text))).toBe(true);
    const { sentence, notes } = comparisonOutline(comparison, 'en', translator('en'));
    expect([sentence, notes[0]]).toEqual([
      expect.stringMatching(/fewer than half of the rows/),
      expect.stringMatching(/scenarios differ/),
    ]);
  });

  it('are enough for a verdict where half of each report is in both, and no fewer', () => {
    const report = reportOf({});
    const half = Math.ceil(report.checks.length / 2);
    const first = (count: number): Report => ({ ...report, checks: report.checks.slice(0, count) });
    expect(compare(report, first(half)).verdict).toBe('same');
    expect(compare(report, first(half - 1)).verdict).toBe('untold');
    expect(compare(first(half - 1), report).verdict).toBe('untold');
  });
});

describe('causes', () => {
  it('are gone, new or the same by what they are and where, whatever host they are about', () => {
    const before = { scenario: 'classic-client', saw: { 'server-application': 'filtered' } } as const;
    const [same] = of(before, { ...before, hosts: { ...addressOf, server: 'other.example' } }).causes;
    expect(same).toMatchObject({ change: 'same' });
    expect(of(before, { scenario: 'classic-client' }).causes.map(({ change }) => change)).toContain('gone');
    expect(of({ scenario: 'classic-client' }, before).causes.map(({ change }) => change)).toContain('new');
  });
});

describe('differences', () => {
  const hosts = { server: 'srv.firm.example', licence: 'licence.example' };
  const resolved = (addresses: string[]) => ({
    servers: ['10.0.0.1'],
    names: [{ name: 'srv.firm.example', system: { addresses, ms: 3 }, answers: [] }],
  });

  it('that could explain the changed rows come first, by the reason', () => {
    const a = { scenario: '365-client', hosts, machine: facts({}), names: resolved(['192.0.2.10']) } as const;
    const b: Network = {
      ...a,
      machine: facts({
        interfaces: { value: [{ name: 'eth0', kind: 'wired', addresses: ['10.0.0.7'] }, vpn] },
        dnsServers: { value: ['10.8.0.1'] },
        timeZone: { value: 'Europe/Zurich' },
      }),
      names: resolved([]),
      resolutions: { 'srv.firm.example': { addresses: [], reason: 'name-not-found' } },
    };
    const { likely, otherDifferences, untold, verdict } = of(
      { ...a, machine: facts({ timeZone: { value: 'UTC' } }) },
      b,
    );
    expect(verdict).toBe('worse');
    expect(likely.map(({ topic }) => topic)).toEqual(['dns-answers', 'dns-servers', 'vpn']);
    expect(likely[0]).toMatchObject({ subject: 'server', a: ['192.0.2.10'], b: [] });
    expect(likely[0]?.rows).toContain('server-application');
    expect(likely[0]?.rows).not.toContain('licence-443');
    expect(otherDifferences.map(({ topic }) => topic)).toEqual(['time-zone']);
    expect(untold).toContain('firewall');
  });

  it('of the profile explain the rows that they are about', () => {
    const saw = { 'mail-993': 'filtered' } as const;
    const elsewhere = of({}, { hosts: { ...addressOf, server: 'other.example' }, saw });
    expect(elsewhere.likely).toEqual([]);
    const withoutMail = of({}, { hosts: { server: addressOf.server, licence: addressOf.licence } });
    expect(withoutMail.likely).toContainEqual(
      expect.objectContaining({ topic: 'hosts', subject: 'mailIn', b: [], rows: ['mail-993', 'mail-995'] }),
    );
    const moved = of(
      { scenario: '365-client' },
      {
        scenario: '365-client',
        options: { ports: { application: 20_000 } },
        saw: { 'server-application': 'filtered' },
      },
    );
    expect(moved.likely[0]).toMatchObject({
      topic: 'ports',
      subject: 'server-application',
      rows: ['server-application'],
    });
  });
});

describe('redacted reports', () => {
  const network: Network = {
    scenario: '365-client',
    hosts: { server: 'srv.firm.example', licence: 'licence.example' },
    machine: facts({ searchDomains: { value: ['firm.example'] } }),
  };
  const measured = reportOf(network);
  const other = reportOf({ ...network, machine: facts({ searchDomains: { value: ['branch.example'] } }) });
  const by = (letter: number) => Buffer.alloc(32, letter);
  const standard = (report: Report, key = by(1)): Report => redact(report, { level: 'standard', key }).report;

  it('of one key are compared by their pseudonyms', () => {
    const comparison = compare(standard(measured), standard(other));
    expect(comparison.names).toBe('comparable');
    expect(comparison.otherDifferences.map(({ topic }) => topic)).toEqual(['search-domains']);
  });

  it.each([
    ['other-keys', standard(measured), standard(other, by(2))],
    ['other-levels', measured, standard(other)],
    [
      'strict',
      ...([measured, other].map((one) => redact(one, { level: 'strict', key: by(1) }).report) as [Report, Report]),
    ],
  ] as const)('are not compared by name: %s', (state, a, b) => {
    const comparison = compare(a, b);
    expect(comparison.names).toBe(state);
    expect(comparison.verdict).toBe('same');
    expect([...comparison.likely, ...comparison.otherDifferences]).toEqual([]);
    expect(comparison.untold).toEqual(expect.arrayContaining(['search-domains', 'dns-servers', 'hosts']));
    const { notes } = comparisonOutline(comparison, 'en', translator('en'));
    expect(notes.join(' ')).toMatch(/cannot be compared/);
  });

  it('name in their causes what differs nowhere else, as the note says', () => {
    const blocked = reportOf({ ...network, saw: { 'server-application': 'filtered' } });
    for (const language of languages) {
      const outline = comparisonOutline(compare(standard(measured), blocked), language, translator(language));
      expect(outline.causes.map(({ cause }) => cause).join(' ')).toContain('srv.firm.example');
      expect([...(outline.likely ?? []), ...outline.others].map(({ a, b }) => a + b).join(' ')).not.toContain('firm');
      expect(outline.notes).toContain(translator(language)('compare.note.names.other-levels'));
    }
    expect(translator('en')('compare.note.names.other-levels')).toMatch(/Causes name them/);
  });

  it('still tell that one has a VPN and the other has none', () => {
    const tunnel = { interfaces: { value: [{ name: 'eth0', kind: 'wired' as const, addresses: ['10.0.0.7'] }, vpn] } };
    const comparison = compare(measured, standard(reportOf({ ...network, machine: facts(tunnel) })));
    expect(comparison.otherDifferences.map(({ topic }) => topic)).toEqual(['vpn']);
  });
});

test('a check that a counterpart answered differs from one that the server answered, and says so', () => {
  const network = { scenario: '365-server' } as const;
  const comparison = compare(reportOf(network), pairReport());
  const found = [...comparison.likely, ...comparison.otherDifferences];
  expect(found.find(({ topic, subject }) => topic === 'option' && subject === 'counterpart')).toMatchObject({
    a: [],
    b: [{ key: 'compare.on' }],
  });
  for (const language of languages) {
    const t = translator(language);
    const { notes } = comparisonOutline(comparison, language, t);
    expect(notes).toContain(t('compare.note.answered', { side: 'B' }));
    expect(notes).not.toContain(t('compare.note.answered', { side: 'A' }));
  }
});
