import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderComparison } from '../../../cli/reporters/comparison.ts';
import { printFormats, printReport } from '../../../cli/reporters/index.ts';
import { renderMatrix } from '../../../cli/reporters/matrix.ts';
import { emailText } from '../../../electron/email-text.ts';
import { comparisonHtml } from '../../../engine/handover/comparison-html.ts';
import { reportFile } from '../../../engine/handover/index.ts';
import { summaryHtml } from '../../../engine/handover/summary-html.ts';
import { redact } from '../../../engine/redact/redact.ts';
import { checkReport, seal } from '../../../engine/report.ts';
import { readSeats } from '../../../engine/summarise.ts';
import { compareReports } from '../../../shared/comparison/compare.ts';
import { comparisonOutline } from '../../../shared/comparison/comparison-outline.ts';
import { type FileFormat, fileFormats } from '../../../shared/file-formats.ts';
import { translator } from '../../../shared/locales/index.ts';
import { matrixOf } from '../../../shared/matrix/matrix.ts';
import { matrixCsv } from '../../../shared/matrix/matrix-csv.ts';
import { matrixOutline } from '../../../shared/matrix/matrix-outline.ts';
import type { Report } from '../../../shared/report.ts';
import { plantedReport, Secrets } from '../../helpers/planted.ts';

const key = Buffer.alloc(32, 7);
const own = { userName: 'a.muster', computerName: 'PC-EMPFANG' };
const t = translator('de');
const pdfToText = '/usr/bin/pdftotext';

/** What a reader of the file can find in it. */
function readable(format: FileFormat, content: string | Uint8Array): string {
  if (format !== 'pdf') return content.toString();
  return execFileSync(pdfToText, ['-raw', '-', '-'], { input: content, encoding: 'utf8', maxBuffer: 1e8 });
}

// What a PDF says is packed: without the program that reads it there is nothing to search.
const formats = fileFormats.filter((format) => format !== 'pdf' || existsSync(pdfToText));

describe.each(['standard', 'strict'] as const)('%s', (level) => {
  test.each(formats)('as %s no planted name is left', async (format) => {
    const secrets = new Secrets();
    const { report } = redact(plantedReport(secrets), { level, key, own });
    const file = await reportFile(checkReport(report, 'x'), format, 'de');
    const text = readable(format, file).toLowerCase();
    expect(text.length).toBeGreaterThan(200);
    expect(secrets.planted.filter((secret) => text.includes(secret.toLowerCase()))).toEqual([]);
  });

  const terminal = { out: () => undefined, err: () => undefined, live: false, colour: false, columns: 80 };
  const context = { t, language: 'de', terminal, signal: new AbortController().signal } as const;
  const leaving = (secrets: Secrets): Report => redact(plantedReport(secrets), { level, key, own }).report;
  const expectNoneOf = (secrets: Secrets, text: string): void => {
    const lower = text.toLowerCase();
    expect(text.length).toBeGreaterThan(50);
    expect(secrets.planted.length).toBeGreaterThan(300);
    expect(secrets.planted.filter((secret) => lower.includes(secret.toLowerCase()))).toEqual([]);
  };

  test.each(printFormats)('as %s on a terminal no planted name is left', (format) => {
    const secrets = new Secrets();
    expectNoneOf(secrets, printReport(format, leaving(secrets), context, { verbose: true }));
  });

  test('in an e-mail around it no planted name is left', async () => {
    const secrets = new Secrets();
    const report = leaving(secrets);
    const ticket = await reportFile(checkReport(report, 'x'), 'ticket', 'de');
    const { subject, body } = emailText(report.light, ticket.toString(), 'PortAmpel.html', t);
    expectNoneOf(secrets, subject + body);
  });

  test('in a comparison of two no planted name of either is left', () => {
    const secrets = new Secrets();
    const [a, b] = [1, 2].map(() => ({ report: leaving(secrets), file: '', intact: true }));
    const comparison = compareReports(a!, b!);
    const outline = comparisonOutline(comparison, 'de', t);
    const text = renderComparison(outline, context);
    for (const each of [text, JSON.stringify(comparison), comparisonHtml([{ outline, t }])]) {
      expectNoneOf(secrets, each);
    }
  });

  test('in a summary of many no planted name of any is left, and none of a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portampel-anna.muster-'));
    const secrets = new Secrets();
    const files = [1, 2, 3].map((number) => {
      const path = join(folder, `b.keller-${number}.json`);
      writeFileSync(
        path,
        number === 3 ? '{"format":"portampel-report/1","b.keller":' : JSON.stringify(sealed(secrets)),
      );
      return { path, name: path };
    });
    const options = { level, key, own };
    const take = (parts: Report, whole: Report): Report => redact(parts, { ...options, whole }).report;
    const { seats, unread } = await readSeats({ files, redact: take, signal: context.signal });
    rmSync(folder, { recursive: true });
    expect([seats.length, unread.length]).toEqual([2, 1]);
    const matrix = matrixOf(seats, unread, { all: true });
    const text = renderMatrix(matrixOutline(matrix, 'de', t), context);
    for (const each of [text, matrixCsv(matrix, t), JSON.stringify(matrix), summaryHtml(matrix, 'de')]) {
      expectNoneOf(secrets, each);
      expect(each).not.toMatch(/muster|keller/i);
    }
  });
});

function sealed(secrets: Secrets): Report {
  const { digest: _, ...content } = plantedReport(secrets);
  return seal(content);
}
