import { type LeadingCause, leadingCause } from '../../../shared/finding-texts.ts';
import type { Translate } from '../../../shared/locales/texts.ts';
import { printable } from '../../../shared/printable.ts';
import type { Report, ReportCheck } from '../../../shared/report.ts';
import { foundShort, isTroubled, portText, type RowWay, rowName } from '../../../shared/row-texts.ts';
import { groups, type Reason } from '../../../shared/words.ts';
import { groupBy } from './group-by.ts';
import { headingsOf } from './headings.ts';

/** Ours are shorter; a foreign report may name a row as it likes. */
const longestName = 120;

/** A row of a report, ready to be listed. A foreign report may name two rows alike, so rows are told apart by `index`. */
export interface ResultRow {
  index: number;
  check: ReportCheck;
  readonly name: string;
  readonly found: string;
  /** The cause that leads it. */
  readonly cause: LeadingCause | undefined;
}

/** A row in the list; `heading` on the first one of its purpose and host. */
export interface ListedRow {
  row: ResultRow;
  heading: RowWay | null;
}

export interface RowFilter {
  only: 'all' | 'problems';
  query: string;
}

/** All rows by purpose, in the order of the groups and, within one, of the report; hosts of a group stay together. */
export function rowsOf(report: Report, t: Translate): ResultRow[] {
  const rows = report.checks.map(
    (check, index): ResultRow => ({
      index,
      check,
      // Looked up for the rows in sight alone: of 10,000 they would keep the page waiting.
      get name() {
        return printable(rowName(check, t), longestName);
      },
      get found() {
        return foundShort(check, t);
      },
      get cause() {
        return leadingCause(check, report);
      },
    }),
  );
  const buckets = new Map<string, ResultRow[]>(groups.map((group) => [group, []]));
  for (const row of rows) buckets.get(row.check.group)?.push(row);
  return [...buckets.values()].flatMap((bucket) => [...groupBy(bucket, ({ check }) => check.host).values()].flat());
}

/** Rows that pass the filter; every word of the query must occur somewhere in a row. */
export function filterRows(rows: readonly ResultRow[], { only, query }: RowFilter): ResultRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (only === 'problems' && !isTroubled(row.check)) return false;
    if (words.length === 0) return true;
    const text = searchText(row);
    return words.every((word) => text.includes(word));
  });
}

const searchTexts = new WeakMap<ResultRow, string>();

/** Made once per row, at the first search: 10,000 rows are listed without it. */
function searchText(row: ResultRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const { check, name, found } = row;
  const { addresses, resolution } = check.details;
  const text = [
    name,
    found,
    check.id,
    check.host ?? '',
    portText(check),
    `${check.port}/${check.transport}`,
    check.address ?? '',
    check.reason,
    check.expectationReason ?? '',
    ...(resolution?.addresses ?? []),
    ...addresses.flatMap(({ address, attempts }) => [
      address,
      ...attempts.flatMap(({ errorCode = '', details }) => [errorCode, details.heard ?? '']),
    ]),
  ]
    .join('\n')
    .toLocaleLowerCase();
  searchTexts.set(row, text);
  return text;
}

/**
 * Marks where a new purpose or host begins.
 * @param all - the rows out of which these were chosen
 */
export function withHeadings(rows: readonly ResultRow[], all: readonly ResultRow[] = rows): ListedRow[] {
  const checks = (of: readonly ResultRow[]): ReportCheck[] => of.map(({ check }) => check);
  const headings = headingsOf(checks(rows), checks(all));
  return rows.map((row, at) => ({ row, heading: headings[at] ?? null }));
}

/** The rows that «only red and yellow» measures again. */
export function redAndYellow({ checks }: Report): string[] {
  return checks.filter(({ light }) => light === 'red' || light === 'yellow').map(({ id }) => id);
}

/** A download of a gigabyte, or minutes of silence, is nothing to repeat every few seconds. */
const longRows: ReadonlySet<string> = new Set(['updates-transfer', 'server-hold']);

/** Asking again would be another wrong login, and some servers lock whoever sends too many. */
const loginReasons: ReadonlySet<Reason> = new Set([
  'ftp-login-failed',
  'ftp-login-withheld',
  'ftp-login-needed',
  'login-refused',
  'login-missing',
  'sftp-refused',
]);

/** The rows that a watch measures again and again. */
export function watchedRows(report: Report): string[] {
  const kept = new Set(report.checks.filter(({ reason }) => loginReasons.has(reason)).map(({ id }) => id));
  return redAndYellow(report).filter((id) => !longRows.has(id) && !kept.has(id));
}
