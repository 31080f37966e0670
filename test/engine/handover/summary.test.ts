import fc from 'fast-check';
import { renderMatrix } from '../../../cli/reporters/matrix.ts';
import { summaryHtml } from '../../../engine/handover/summary-html.ts';
import { translator } from '../../../shared/locales/index.ts';
import { type Matrix, matrixOf } from '../../../shared/matrix/matrix.ts';
import { matrixCsv } from '../../../shared/matrix/matrix-csv.ts';
import { matrixOutline } from '../../../shared/matrix/matrix-outline.ts';
import { seatOf } from '../../../shared/matrix/seat.ts';
import { muteTerminal } from '../../helpers/mute-terminal.ts';
import { reportOf } from '../../helpers/networks.ts';

const t = translator('en');

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('=+-@\t\r\n",;\'<>&/')), minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title></style></svg><script>',
    '=HYPERLINK("http://evil.example")',
    '@SUM(A1)',
    '\u001b]8;;http://evil.example\u0007',
    '\u202Eabc',
    '__proto__',
    'constructor',
  ),
);

/** Two seats and a file, with these words wherever somebody else's words can stand. */
function saying(words: string): Matrix {
  const report = reportOf({ scenario: '365-client', saw: { 'server-application': 'filtered' } });
  const [row] = report.checks;
  const [finding] = report.findings;
  if (row === undefined || finding === undefined) throw new Error('nothing found');
  const strange = {
    ...report,
    id: words,
    createdAt: words,
    scenario: { ...report.scenario, id: words, profileName: words },
    checks: [...report.checks, { ...row, id: words }],
    findings: [
      { ...finding, cause: { ...finding.cause, params: { host: words, ports: words } } },
      { ...finding, cause: { key: words }, advice: [{ key: words }] },
    ],
  };
  const seats = [
    seatOf(strange, words, false),
    seatOf(
      { ...strange, id: 'second', machine: { ...report.machine, facts: { computerName: { value: words } } } },
      '',
      true,
    ),
  ];
  return matrixOf(seats, [
    { file: words, why: { key: 'error.report-damaged', params: { file: words, place: words } } },
  ]);
}

/** The tags of an HTML file, attributes of ours included: what stands in quotes is text. */
function tagsIn(file: string): string[] {
  return Array.from(file.matchAll(/<[/!a-zA-Z][^>"]*(?:"[^"]*"[^>"]*)*>/g), ([tag]) => tag.replace(/"[^"]*"/g, '""'));
}

test('in HTML, whatever stands in a report or a file’s name is text', () => {
  const plain = tagsIn(summaryHtml(saying('words'), 'en'));
  expect(plain.filter((tag) => /^<script|\son\w+=/i.test(tag))).toEqual([]);
  fc.assert(
    fc.property(hostile, (words) => {
      fc.pre(words !== 'second');
      expect(tagsIn(summaryHtml(saying(words), 'en'))).toEqual(plain);
    }),
    { numRuns: 40 },
  );
});

test('in a table, every record has as many cells as the head, and none is a formula', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      fc.pre(words !== 'second');
      const [head, ...records] = recordsOf(matrixCsv(saying(words), t));
      expect(records.map(({ length }) => length)).toEqual([head?.length, head?.length, head?.length]);
      expect([head ?? [], ...records].flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** RFC 4180, by its grammar. */
function recordsOf(table: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [[]];
  const text = table.replace(/^\uFEFF/, '');
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (found === null) throw new Error(`no cell at ${field.lastIndex}`);
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

test('on a terminal, no control character comes through', () => {
  // eslint-disable-next-line no-control-regex -- what must not be there
  const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  const terminal = muteTerminal(80);
  const context = { t, language: 'en', terminal, signal: new AbortController().signal } as const;
  fc.assert(
    fc.property(hostile, (words) => {
      expect(renderMatrix(matrixOutline(saying(words), 'en', t), context)).not.toMatch(control);
    }),
    { numRuns: 200 },
  );
});

test('a file with many groups of seats holds one language, and none is left out', () => {
  const report = reportOf({ scenario: 'classic-office' });
  const seats = Array.from({ length: 800 }, (_seat, n) => {
    const checks = report.checks.map((row, index) =>
      (n >> index) % 2 === 0 ? row : ({ ...row, light: 'red', reason: 'no-response', state: 'filtered' } as const),
    );
    return seatOf({ ...report, id: `id-${n}`, checks }, `seat-${n}.json`, true);
  });
  const file = summaryHtml(matrixOf(seats, []), 'fr');
  expect(file.match(/<main class="report summary" lang="\w+">/g)).toEqual(['<main class="report summary" lang="fr">']);
  expect(new Set(file.match(/seat-\d+\.json/g)).size).toBe(800);
  const few = summaryHtml(matrixOf(seats.slice(0, 3), []), 'fr');
  expect(few.match(/<main class="report summary" lang="\w+">/g)).toHaveLength(4);
});
