import { demoMarks, reportWord } from '../../shared/demo-mark.ts';
import { leadingCause } from '../../shared/finding-texts.ts';
import { labelled } from '../../shared/labelled.ts';
import { renderMessage, type Translate } from '../../shared/locales/texts.ts';
import { markOf } from '../../shared/marks.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import { rowFacts } from '../../shared/row-explanation.ts';
import { foundShort, rowName, targetOf } from '../../shared/row-texts.ts';
import { standInMarks } from '../../shared/stand-in.ts';
import { groups } from '../../shared/words.ts';
import type { Context } from '../context.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/**
 * The report as build servers read test results (JUnit XML, as the Ant task writes it): a suite for each group, a case for
 * each row. Yellow and red are failures, as in the exit code; what could not be told is an error; what nobody asked for is
 * skipped.
 */
export function renderJunit(report: Report, { t }: Context): string {
  const suites = groups.flatMap((group) => {
    const checks = report.checks.filter((check) => check.group === group);
    return checks.length === 0 ? [] : [suite(group, checks, report, t)];
  });
  const word = reportWord(report, t);
  const mark = word === undefined ? '' : ` [${word}]`;
  const totals = attributes({ name: `PortAmpel${mark} ${report.scenario.id}`, ...countsOf(report.checks) });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals} time="${seconds(report.durationMs)}">`,
    ...suites,
    '</testsuites>\n',
  ].join('\n');
}

function suite(group: ReportCheck['group'], checks: readonly ReportCheck[], report: Report, t: Translate): string {
  const timeMs = checks.reduce((sum, check) => sum + durationMs(check), 0);
  const name = attributes({
    name: t(`group.${group}`),
    ...countsOf(checks),
    time: seconds(timeMs),
    // Without a zone, as the schema wants it: UTC.
    timestamp: report.createdAt.slice(0, 19),
  });
  const cases = checks.map((check) => testcase(check, report, t));
  return [`  <testsuite ${name}>`, ...notesOf(report, t), ...cases, '  </testsuite>'].join('\n');
}

/** Whoever reads that all has passed reads against whom. */
function notesOf(report: Report, t: Translate): string[] {
  const notes = [...demoMarks(report, t), ...standInMarks(report, t)];
  if (notes.length === 0) return [];
  const properties = notes.map((value) => `<property ${attributes({ name: 'note', value })}/>`);
  return [`    <properties>${properties.join('')}</properties>`];
}

function testcase(check: ReportCheck, report: Report, t: Translate): string {
  const outcome = outcomeOf(check);
  const head = attributes({
    classname: `portampel.${report.scenario.id}.${check.group}`,
    name: `${check.id}: ${rowName(check, t)} (${targetOf(check, t)})`,
    time: seconds(durationMs(check)),
  });
  if (outcome === 'passed') return `    <testcase ${head}/>`;
  const message = attributes({ message: labelled(t(`light.${markOf(check)}`), foundShort(check, t), t) });
  if (outcome === 'skipped') return `    <testcase ${head}><skipped ${message}/></testcase>`;
  const type = attributes({ type: check.reason });
  const cause = leadingCause(check, report);
  const lines = [
    ...(cause ? [renderMessage(t, cause.finding.cause)] : []),
    ...rowFacts(check, report, t).map(([label, text]) => labelled(label, text, t)),
  ];
  return `    <testcase ${head}><${outcome} ${message} ${type}>${escaped(lines.join('\n'))}</${outcome}></testcase>`;
}

function outcomeOf(check: ReportCheck): Outcome {
  const mark = markOf(check);
  if (mark === 'green') return 'passed';
  if (check.expectation === 'informational' || mark === 'off') return 'skipped';
  return mark === 'grey' ? 'error' : 'failure';
}

function countsOf(checks: readonly ReportCheck[]): Record<string, number> {
  const outcomes = checks.map(outcomeOf);
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  return { tests: checks.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function durationMs({ phases }: ReportCheck): number {
  return phases.reduce((sum, phase) => sum + phase.durationMs, 0);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value)).replace(/\s/g, ' ')}"`)
    .join(' ');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Without what XML 1.0 has no way to write (section 2.2): control characters, lone surrogates, U+FFFE and U+FFFF. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
