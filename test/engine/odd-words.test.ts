import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { renderComparison } from '../../cli/reporters/comparison.ts';
import { printFormats, printReport } from '../../cli/reporters/index.ts';
import { renderMatrix } from '../../cli/reporters/matrix.ts';
import { readDocument } from '../../engine/document.ts';
import { comparisonHtml } from '../../engine/handover/comparison-html.ts';
import { reportFile, withRedaction } from '../../engine/handover/index.ts';
import { policies } from '../../engine/redact/policies.ts';
import { redact } from '../../engine/redact/redact.ts';
import { checkReport, readReport, seal } from '../../engine/report.ts';
import { compareReports } from '../../shared/comparison/compare.ts';
import { comparisonOutline } from '../../shared/comparison/comparison-outline.ts';
import { fileFormats } from '../../shared/file-formats.ts';
import { translator } from '../../shared/locales/index.ts';
import { matrixOf } from '../../shared/matrix/matrix.ts';
import { matrixCsv } from '../../shared/matrix/matrix-csv.ts';
import { matrixOutline } from '../../shared/matrix/matrix-outline.ts';
import { seatOf } from '../../shared/matrix/seat.ts';
import { type Report, reportSchema } from '../../shared/report.ts';
import { summaryOf } from '../../shared/summary.ts';
import { fullest } from '../helpers/fullest.ts';
import { muteTerminal } from '../helpers/mute-terminal.ts';
import { reportOf } from '../helpers/networks.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-odd-'));
afterAll(() => rmSync(folder, { recursive: true }));

const t = translator('en');
const terminal = muteTerminal(80);
const context = { t, language: 'en', terminal, signal: new AbortController().signal } as const;
const key = Buffer.alloc(32, 7);

/** Words that are harmless as data and do harm as names of properties, or where text becomes bytes. */
const oddWords = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON'],
  ...['\ud800', 'a\udc00b', '\udbff\udbff', '\ufffe', '\0'],
];

/** A report with that word in every text that its schema leaves free, and as every key of its records. */
function saying(word: string): Report {
  const {
    digest: _,
    signature: __,
    redaction: ___,
    ...content
  } = fullest(reportSchema, (path) => {
    if (/createdAt$|\.at$|serverDate$/.test(path)) return '2026-11-26T08:00:00.000Z';
    if (/sha256$/i.test(path)) return 'ab'.repeat(32);
    if (path === 'format') return 'portampel-report/1';
    // An error's code and the like have a form of their own.
    return policies.get(path) === 'id' && path.endsWith('errorCode') ? 'ECONNRESET' : word;
  });
  const [row] = content.checks;
  return seal({ ...content, checks: [{ ...row!, id: word }], findings: content.findings.slice(0, 1) });
}

/** Everything that is made of a report, for people and programs. */
async function everything(report: Report): Promise<string[]> {
  const read = checkReport(report, 'x');
  expect(read.intact).toBe(true);
  const other = { report: reportOf({ saw: { 'licence-443': 'filtered' } }), file: 'b', intact: true };
  const [before, after] = [
    compareReports({ report, file: 'a', intact: true }, other),
    compareReports(other, { report, file: 'a', intact: true }),
  ];
  const matrix = matrixOf([seatOf(report, 'a', true), seatOf(other.report, 'b', true)], [], { all: true });
  const files = fileFormats.map(async (format) => Buffer.from(await reportFile(read, format, 'en')).toString('utf8'));
  return [
    ...(await Promise.all(files)),
    ...printFormats.map((format) => printReport(format, report, context, { verbose: true })),
    ...[before, after].flatMap((each) => {
      const outline = comparisonOutline(each, 'en', t);
      return [renderComparison(outline, context), comparisonHtml([{ outline, t }]), JSON.stringify(each)];
    }),
    renderMatrix(matrixOutline(matrix, 'en', t), context),
    matrixCsv(matrix, t),
    summaryOf(report, t, { isIntact: true }),
    encodeURIComponent(summaryOf(report, t, { isIntact: true })),
  ];
}

describe.each(oddWords)('%j in every place', (word) => {
  const report = saying(word);

  test('is text in everything that is made of the report', async () => {
    for (const text of await everything(report)) {
      expect(text.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/\[object |native code|\bundefined\b/);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });

  test.each(['json', 'html'] as const)('comes back from %s with the digest that it had', async (format) => {
    const file = join(folder, `x.${format}`);
    writeFileSync(file, await reportFile(checkReport(report, 'x'), format, 'en'));
    expect(readDocument(file)).toMatchObject({ intact: true, report: { digest: report.digest } });
  });

  test.each(['standard', 'strict'] as const)('can be redacted: %s', async (level) => {
    const read = await withRedaction(checkReport(report, 'x'), (each) => redact(each, { level, key, own: {} }).report);
    expect(readReport(JSON.stringify(read.source), 'x').intact).toBe(true);
  });
});

test('a field that nobody knows keeps its odd name, and the digest holds', () => {
  const { digest: _, ...content } = saying('x');
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...oddWords), fc.string({ unit: 'binary' })), (name) => {
      fc.pre(!Object.hasOwn(content, name));
      const text = JSON.stringify(seal(content)).replace('{', `{${JSON.stringify(name)}:{"polluted":1},`);
      const { digest, ...rest } = JSON.parse(text) as Report;
      const sealed = seal(rest);
      expect(digest).not.toBe(sealed.digest);
      const read = readReport(JSON.stringify(sealed), 'x');
      expect(read.intact).toBe(true);
      expect(readReport(JSON.stringify(read.source), 'x').intact).toBe(true);
    }),
    { numRuns: 60 },
  );
});
