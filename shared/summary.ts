import { labelled } from './labelled.ts';
import type { Translate } from './locales/texts.ts';
import { printable } from './printable.ts';
import type { Report, ReportCheck } from './report.ts';
import { foundShort, isTroubled, rowName, targetOf } from './row-texts.ts';
import { totalText } from './total-text.ts';
import { scenarioIds } from './words.ts';

/** More rows than these nobody reads in an e-mail. */
const mostRows = 100;

/** The report in plain words for an e-mail or a ticket: the light, the counts, and every row that is not green. */
export function summaryOf(report: Report, t: Translate, isIntact: boolean): string {
  const { green, yellow, red, grey } = report.counts;
  const { id } = report.scenario;
  const scenario = scenarioIds.find((known) => known === id);
  const seconds = (report.durationMs / 1000).toFixed(1);
  const rows = report.checks.filter(isTroubled);
  return [
    `PortAmpel · ${scenario ? t(`scenario.${scenario}.name`) : id} · ${report.createdAt}`,
    ...(report.demo ? [t('check.demo')] : []),
    ...(isIntact ? [] : [t('result.not-intact')]),
    labelled(t(`light.${report.light}`).toUpperCase(), totalText(report, t), t),
    ...(report.ended === 'finished' ? [] : [t('total.partial')]),
    t('check.counts', { green, yellow, red, grey, seconds }),
    ...rows.slice(0, mostRows).map((row) => `- ${rowLine(row, t)}`),
    ...(rows.length > mostRows ? [`… +${rows.length - mostRows}`] : []),
  ]
    .map((line) => printable(line))
    .join('\n');
}

/** One row on one line, with what was found. */
export function rowLine(row: ReportCheck, t: Translate): string {
  return `${t(`light.${row.light}`)} · ${targetOf(row)} · ${rowName(row, t)} · ${foundShort(row, t)}`;
}
