import { demoMarks, reportWord } from './demo-mark.ts';
import { findingTexts } from './finding-texts.ts';
import { labelled } from './labelled.ts';
import type { Translate } from './locales/texts.ts';
import { countsText, markOf } from './marks.ts';
import { printable } from './printable.ts';
import type { Finding, Report, ReportCheck } from './report.ts';
import { foundShort, isTroubled, rowName, targetOf } from './row-texts.ts';
import { standInMarks } from './stand-in.ts';
import { totalText } from './total-text.ts';
import { scenarioIds } from './words.ts';

/** More rows than these nobody reads in an e-mail. */
const mostRows = 100;
const mostCauses = 10;

interface SummaryOptions {
  /** Whether the digest held where the report was opened. */
  isIntact: boolean;
  phoneCode?: string | undefined;
}

/**
 * The report in plain words for an e-mail or a ticket: the light, the counts, what to do, and every row that is not green.
 */
export function summaryOf(report: Report, t: Translate, { isIntact, phoneCode }: SummaryOptions): string {
  const { id } = report.scenario;
  const scenario = scenarioIds.find((known) => known === id);
  const seconds = (report.durationMs / 1000).toFixed(1);
  const rows = report.checks.filter(isTroubled);
  const altered = isIntact ? '' : ` (${t('summary.mark.altered')})`;
  return [
    `PortAmpel · ${scenario ? t(`scenario.${scenario}.name`) : id} · ${report.createdAt}`,
    ...(isIntact ? [] : [t('result.not-intact')]),
    ...demoMarks(report, t),
    ...standInMarks(report, t),
    ...(report.redaction ? [t(`redaction.mark.${report.redaction.level}`)] : []),
    labelled(t(`light.${report.light}`).toUpperCase() + altered, totalText(report, t), t),
    ...(report.ended === 'finished' ? [] : [t('total.partial')]),
    countsText(report, seconds, t),
    ...(phoneCode === undefined ? [] : [labelled(t('code.title'), phoneCode, t)]),
    ...report.findings.slice(0, mostCauses).map((finding) => causeLine(finding, report, t)),
    ...rows.slice(0, mostRows).map((row) => `- ${rowLine(row, t)}`),
    ...(rows.length > mostRows ? [`… +${rows.length - mostRows}`] : []),
  ]
    .map((line) => printable(line))
    .join('\n');
}

/** What to do, and who. */
function causeLine(finding: Finding, report: Report, t: Translate): string {
  const { action, owner } = findingTexts(finding, report, t);
  return `→ ${labelled(owner, action, t)}`;
}

/** One row on one line, with what was found. */
export function rowLine(row: ReportCheck, t: Translate): string {
  return `${t(`light.${markOf(row)}`)} · ${targetOf(row, t)} · ${rowName(row, t)} · ${foundShort(row, t)}`;
}

/** Of the e-mail: mail programs show it where the mark in the text is not seen. */
export function subjectOf(report: Report, t: Translate): string {
  const word = reportWord(report, t);
  const mark = word === undefined ? '' : `[${word}] `;
  return `${mark}PortAmpel: ${t(`light.${report.light}`)}`;
}
