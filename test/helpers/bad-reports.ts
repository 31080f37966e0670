import { embed } from '../../engine/handover/embedded-report.ts';
import { seal } from '../../engine/report.ts';
import { exampleReport } from './reports.ts';

/** What the files here are made of, and a whole one holds. */
export const wholeReport = exampleReport();
const report = wholeReport;
const text = JSON.stringify(report, null, 2);
const compact = JSON.stringify(report);
const page = (...reports: object[]): string => `<!doctype html><html>${reports.map(embed).join('')}</html>`;

const brokenAtItsStart = embed(report).replace('{', '{,');

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
/** The report with more in front of its own fields. */
const with_ = (field: string): string => compact.replace('{', `{${field},`);

export interface BadReport {
  what: string;
  content: string | Buffer;
  /** The message's key. */
  key: string;
  /** What the message must name beside the file. */
  names?: string;
}

function bad(key: string, what: string, content: string | Buffer, names?: string): BadReport {
  return { what, content, key, ...(names !== undefined && { names }) };
}

const longName = 'n'.repeat(1_000_000);

function rowTwice(): string {
  const { digest: _, ...content } = report;
  const [row] = content.checks;
  // With a digest that holds: only the row itself gives it away.
  return JSON.stringify(seal({ ...content, checks: [...content.checks, row!] }));
}

/** Files that are no report, or not a whole one, or one that nobody can read one way only. */
export const badReports: readonly BadReport[] = [
  bad('error.file-empty', 'nothing', ''),
  bad('error.file-empty', 'nothing but blanks', ' \r\n\t'),
  bad('error.file-empty', 'nothing but a byte order mark', '\uFEFF'),
  bad(
    'error.report-version',
    'the next format',
    with_('"x":1').replace('report/1"', 'report/2"'),
    'portampel-report/2',
  ),
  bad('error.report-version', 'a far format', '{"format":"portampel-report/10"}', 'portampel-report/10'),
  bad('error.report-foreign', 'a format of no number', '{"format":"portampel-report/\\u001b[2J"}'),
  bad('error.report-foreign', 'a format of our other files', '{"format":"portampel-comparison/1"}'),
  bad('error.report-foreign', 'a package', '{"name":"x","version":"1.0.0"}'),
  bad('error.report-foreign', 'an archive of HTTP', '{"log":{"version":"1.2","entries":[]}}'),
  bad('error.report-foreign', 'a list', `[${compact}]`),
  bad('error.report-foreign', 'a word', '"portampel-report/1"'),
  bad('error.report-foreign', 'a number', '1'),
  bad('error.report-foreign', 'a CSV table', 'id;light\r\n1;red\r\n'),
  bad('error.report-foreign', 'a PDF', '%PDF-1.7\n%âãÏÓ\n'),
  bad('error.report-foreign', 'zeros', Buffer.alloc(4096)),
  bad('error.report-foreign', 'bytes', Buffer.from(Array.from({ length: 4096 }, (_, at) => 128 + ((at * 7919) % 128)))),
  bad('error.report-foreign', 'UTF-16 without its mark', Buffer.from(`\u0100${text}`, 'utf16le')),
  bad('error.report-damaged', 'UTF-16 as if it were UTF-8', Buffer.from(text, 'utf16le'), '1:2'),
  bad('error.report-damaged', 'a broken line', text.replace(/\n {2}"id"/, '\n  id"'), '3:3'),
  bad('error.report-damaged', 'two reports one after the other', `${text}\n${text}`),
  bad('error.report-damaged', 'a comment', `{ // mine\n${text.slice(1)}`, '1:3'),
  bad('error.report-damaged', 'a word for its rows', JSON.stringify({ ...report, checks: 'none' }), 'checks'),
  bad('error.report-damaged', 'a number beyond all', with_('"x":1e999')),
  bad('error.report-damaged', 'a field of a prototype', '{"__proto__":{"a":1},"format":"portampel-report/1"}'),
  bad('error.report-repeated-row', 'a row twice', rowTwice(), report.checks[0]!.id),
  bad('error.file-repeated-name', 'a light twice', compact.replace('"light":', '"light":"red","light":'), 'light'),
  bad('error.file-repeated-name', 'an escaped name twice', compact.replace('"id":', '"\\u0069d":"x","id":'), 'id'),
  bad('error.file-repeated-name', 'a prototype twice', with_('"__proto__":1,"__proto__":2'), '__proto__'),
  bad('error.file-repeated-name', 'a name as long as a file, twice', with_(`"${longName}":1,"${longName}":2`), 'nnn…'),
  bad('error.file-overloaded', '100,000 lists in each other', with_(`"x":${deep(100_000)}`)),
  bad('error.file-overloaded', '100,000 objects in each other', '{"a":'.repeat(100_000)),
  bad('error.file-overloaded', 'millions of values', with_(`"x":[${'{},'.repeat(4_000_000)}0]`)),
  bad(
    'error.file-overloaded',
    'all of them with a profile’s name',
    `{"format":"portampel-profile/1","x":${deep(9999)}}`,
  ),
  bad(
    'error.html-without-report',
    'a page without it',
    '<!doctype html><html><p id="portampel-report">portampel</html>',
  ),
  bad('error.html-without-report', 'a page after a comment', '<!-- saved from url=(0014)about:internet -->\n<html>'),
  bad('error.html-several-reports', 'a page with two', page(report, report)),
  bad('error.file-empty', 'a page with nothing in its element', page(report).replace(compact, '')),
  bad('error.report-foreign', 'a page with another document', page({ format: 'other/1' })),
  bad('error.report-version', 'a page with a newer one', page({ format: 'portampel-report/3' }), 'portampel-report/3'),
  bad('error.html-cut', 'a page that breaks off', page(report).slice(0, -2000)),
  // Line and column are those of the page.
  bad('error.report-damaged', 'a page that somebody edited', `<!doctype html>\r\n<html>\n${brokenAtItsStart}`, '3:56'),
  bad('error.report-foreign', 'a page in the wrong encoding', Buffer.from(page(report), 'utf16le').subarray(2)),
];

/** A report in another encoding than PortAmpel writes it: what a shell or an editor makes of it, and loses nothing. */
export const otherEncodings: readonly (readonly [string, Buffer])[] = [
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 of little end, as PowerShell writes it', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 of big end', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['a page in UTF-16', Buffer.from(`\uFEFF${page(report)}`, 'utf16le')],
  ['a page that a browser saved', Buffer.from(`<!-- saved from url=(0014)about:internet -->\n${page(report)}`)],
];
