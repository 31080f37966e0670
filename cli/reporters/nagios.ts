import type { Report, ReportCheck } from '../../shared/report.ts';
import { foundShort, rowName, targetOf } from '../../shared/row-texts.ts';
import type { Light } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';

/** Indexed by exit code, as monitoring software names them. */
const statusWords = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'] as const;

/**
 * The output of a monitoring plugin: status line, performance data behind a bar, then a line for each row that is not
 * green (https://www.monitoring-plugins.org/doc/guidelines.html).
 */
export function renderNagios(report: Report, { t }: Context): string {
  const code = report.ended === 'finished' ? exitCodes[report.light] : exitCodes.grey;
  const { green, yellow, red, grey } = report.counts;
  const seconds = (report.durationMs / 1000).toFixed(1);
  const summary = `${report.demo ? '[demo] ' : ''}${report.scenario.id}: ${t('check.counts', { green, yellow, red, grey, seconds })}`;
  const troubled = report.checks.filter(
    ({ light, expectation }) => light !== 'green' && expectation !== 'informational',
  );
  const lineOf = (check: ReportCheck): string =>
    `[${statusWord(check.light)}] ${targetOf(check)} ${rowName(check, t)}: ${foundShort(check, t)}`;
  const lines = troubled.map(lineOf);
  const [worst] = [...troubled].sort((a, b) => severity[b.light] - severity[a.light]).map(lineOf);
  const status = withoutBar(
    [`PORTAMPEL ${statusWords[code] ?? 'UNKNOWN'} - ${summary}`, ...(worst ? [worst] : [])].join('; '),
  );
  return `${status} | ${performanceData(report)}\n${lines.map((line) => `${withoutBar(line)}\n`).join('')}`;
}

/** Which row the status line names: what is known to be wrong before what could not be told. */
const severity: Record<Light, number> = { green: 0, grey: 1, yellow: 2, red: 3 };

function statusWord(light: Light): string {
  return statusWords[exitCodes[light]] ?? 'UNKNOWN';
}

/** 'label'=value[UOM];warn;crit;min;max. A row without a round-trip time has the value U. */
function performanceData({ checks, counts }: Report): string {
  const rtts = checks
    .filter(({ expectation }) => expectation !== 'informational')
    .map((check) => `'${check.id}'=${seconds(check)};;;0;`);
  const totals = Object.entries(counts).map(([light, count]) => `'${light}'=${count};;;0;${checks.length}`);
  return [...rtts, ...totals].join(' ');
}

function seconds({ rttMs }: ReportCheck): string {
  return rttMs === null ? 'U' : `${(rttMs / 1000).toFixed(6)}s`;
}

/** A bar would start the performance data. */
function withoutBar(text: string): string {
  return text.replaceAll('|', '/');
}
