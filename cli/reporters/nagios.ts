import { reportWord } from '../../shared/demo-mark.ts';
import { countsText, markCounts, markOf } from '../../shared/marks.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import { foundShort, rowName, targetOf } from '../../shared/row-texts.ts';
import type { Light } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import type { TextOptions } from './text-options.ts';

/** Indexed by exit code, as monitoring software names them. */
const statusWords = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'] as const;

/** What Nagios 4 reads of a plugin in all (MAX_PLUGIN_OUTPUT_LENGTH), in bytes, without the end of the text. */
const maxBytes = 8191;
/** Of the text before the performance data: what lists and messages show; it leaves the numbers room. */
const maxStatusBytes = 512;
/** The vendor's scale for the way to the server: from 20 ms on mediocre, above 30 ms bad. */
const roundTripThresholds = '0.02;0.03';

/**
 * The output of a monitoring plugin: status line, performance data behind a bar, then a line for each row that is not
 * green (https://www.monitoring-plugins.org/doc/guidelines.html). Never more than Nagios reads: numbers and lines that
 * do not fit are left out whole.
 */
export function renderNagios(report: Report, { t }: Context, { isIntact = true }: TextOptions = {}): string {
  const code = nagiosCode(report, isIntact);
  const duration = (report.durationMs / 1000).toFixed(1);
  const altered = isIntact ? '' : `${t('result.not-intact')} `;
  const word = reportWord(report, t);
  const mark = word === undefined ? '' : `[${word}] `;
  const summary = `${altered}${mark}${report.scenario.id}: ${countsText(report, duration, t)}`;
  const troubled = report.checks.filter(
    (check) => !['green', 'off'].includes(markOf(check)) && check.expectation !== 'informational',
  );
  const byWeight = troubled.toSorted((a, b) => severity[b.light] - severity[a.light]);
  const lines = byWeight.map((check) =>
    oneLine(`[${statusWord(check.light)}] ${targetOf(check, t)} ${rowName(check, t)}: ${foundShort(check, t)}`),
  );
  const status = [`PORTAMPEL ${statusWords[code] ?? 'UNKNOWN'} - ${summary}`, ...lines.slice(0, 1)].join('; ');
  const first = cut(oneLine(status), maxStatusBytes);
  // The totals last, as before, but they are what must not be missing.
  const totals = totalsOf(report).join(' ');
  const rows = fitting(rowsData(report), maxBytes - bytes(`${first} | ${totals}\n`), ' ');
  const head = `${first} | ${[...rows, totals].join(' ')}\n`;
  return (
    head +
    fitting(lines, maxBytes - bytes(head), '\n')
      .map((line) => `${line}\n`)
      .join('')
  );
}

/** What a plugin ends with. What was altered tells nothing, and neither does a part, nor an exercise. */
export function nagiosCode(
  { ended, light, training }: Pick<Report, 'ended' | 'light' | 'training'>,
  isIntact: boolean,
): number {
  return isIntact && ended === 'finished' && !training ? exitCodes[light] : exitCodes.grey;
}

/** The order of the lines, and which row the status line names: what is wrong before what could not be told. */
const severity: Record<Light, number> = { green: 0, grey: 1, yellow: 2, red: 3 };

function statusWord(light: Light): string {
  return statusWords[exitCodes[light]] ?? 'UNKNOWN';
}

/**
 * 'label'=value[UOM];warn;crit;min;max of each row: the time of its handshake, as in all other formats, or U where it has
 * none; beside it the median of several round trips, which the vendor has a scale for, and the days that its certificate is
 * still valid.
 */
function rowsData({ checks, createdAt }: Report): string[] {
  return checks
    .filter(({ expectation }) => expectation !== 'informational')
    .flatMap((check) => [timeData(check), ...roundTripData(check), ...certificateData(check, new Date(createdAt))]);
}

function timeData({ id, rttMs }: ReportCheck): string {
  return `'${label(id)}'=${rttMs === null ? 'U' : seconds(rttMs)};;;0;`;
}

function roundTripData(check: ReportCheck): string[] {
  const medianMs = decisiveDetails(check)?.roundTrips?.medianMs;
  return medianMs === undefined
    ? []
    : [`'${label(check.id)}-round-trip-median'=${seconds(medianMs)};${roundTripThresholds};0;`];
}

const dayMs = 86_400_000;

/**
 * Days until the end of the certificate, below nought once it is past: from then on the row is not green. What a
 * counterpart shows, or a device before it, is no certificate of the service's.
 */
function certificateData(check: ReportCheck, at: Date): string[] {
  const { tls, pair } = decisiveDetails(check) ?? {};
  const validTo = pair ? undefined : tls?.chain[0]?.validTo;
  const days = validTo === undefined ? Number.NaN : (new Date(validTo).getTime() - at.getTime()) / dayMs;
  return Number.isNaN(days) ? [] : [`'${label(check.id)}-certificate-days'=${wholeDays(days)};;0:;;`];
}

/** Whole days that are left, or that have passed: never nought once it is past, since nought is still valid. */
function wholeDays(days: number): number {
  return days >= 0 ? Math.floor(days) : Math.min(-1, Math.ceil(days));
}

function decisiveDetails({ address, details: { addresses } }: ReportCheck) {
  const seen = addresses.find((each) => each.address === address);
  return (seen?.attempts[seen.decisive] ?? seen?.attempts.at(-1))?.details;
}

function totalsOf(report: Report): string[] {
  const { length } = report.checks;
  return Object.entries(markCounts(report)).map(([mark, count]) => `'${mark}'=${count};;;0;${length}`);
}

/** Without a power of ten: the grammar knows none. */
function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(6)}s`;
}

/** A foreign report may call its rows anything: neither quotes nor equals signs nor bars may stand in a label. */
function label(id: string): string {
  return id.replaceAll(/[^\w.-]/g, '_').slice(0, 64);
}

/** A bar would start the performance data, a line end the long output. */
function oneLine(text: string): string {
  return text.replaceAll('|', '/').replaceAll(/\s+/g, ' ').trim();
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** As many as fit, one after the other, each with its separator. */
function fitting(texts: readonly string[], room: number, separator: string): string[] {
  let left = room;
  const end = texts.findIndex((text) => {
    left -= bytes(text + separator);
    return left < 0;
  });
  return end === -1 ? [...texts] : texts.slice(0, end);
}

function cut(text: string, most: number): string {
  if (bytes(text) <= most) return text;
  // Whole characters only; the mark takes three bytes.
  const letters = Array.from(text);
  let length = 0;
  const end = letters.findIndex((letter) => {
    length += bytes(letter);
    return length > most - 3;
  });
  return `${letters.slice(0, end).join('')}…`;
}
