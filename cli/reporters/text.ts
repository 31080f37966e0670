import { loadScenario } from '../../engine/index.ts';
import { canaryText } from '../../shared/canary-text.ts';
import { demoMarks } from '../../shared/demo-mark.ts';
import { labelled } from '../../shared/labelled.ts';
import { lightShapes } from '../../shared/light-shapes.ts';
import { localeOf } from '../../shared/locale-of.ts';
import { renderMessage } from '../../shared/locales/texts.ts';
import { countsText, markOf, marks } from '../../shared/marks.ts';
import { decisiveAttempt } from '../../shared/observation.ts';
import { phoneCodeOf } from '../../shared/phone-code.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import { foundShort, inUse, portHere, portText, rowName, wayText } from '../../shared/row-texts.ts';
import { throughputEntries } from '../../shared/sections/counterpart.ts';
import { surroundingsOf } from '../../shared/sections.ts';
import { standInMarks } from '../../shared/stand-in.ts';
import { onlyRowsNote, totalText } from '../../shared/total-text.ts';
import { groups, roles, type ScenarioId, scenarioIds } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, paint, wrap } from '../terminal.ts';
import { entryLines } from './entries.ts';
import { explanation } from './explanation.ts';
import { findingsBlocks } from './findings.ts';
import type { TextOptions } from './text-options.ts';

const indent = '    ';
const narrowestColumns = 16;

/** The report for people: the light, the counts, every row by group, and for each that is not green what to do. */
export function renderText(report: Report, context: Context, options: TextOptions): string {
  const { again, verbose = false, isIntact = true } = options;
  const blocks = [
    header(report, isIntact, context),
    ...findingsBlocks(report, again, context),
    ...groups.map((group) => groupBlock(group, report, context)),
    notesBlock(report, context),
    ...(verbose || report.notes.some(isAboutSurroundings)
      ? surroundingsBlocks(report, context)
      : [throughputBlock(report, context)]),
    controlsBlock(report, context),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function header(report: Report, isIntact: boolean, { t, terminal, language }: Context): string {
  const paints = colours(terminal.colour);
  const when = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  const seconds = decimal(report.durationMs / 1000, language);
  const { id, profileName } = report.scenario;
  const name = isScenarioId(id) ? t(`scenario.${id}.name`) : id;
  const title = [
    `${report.tool.name} ${report.tool.version}`,
    name,
    ...(profileName === undefined ? [] : [profileName]),
  ];
  const marks = [
    ...(isIntact ? [] : [t('result.not-intact')]),
    ...demoMarks(report, t),
    ...standInMarks(report, t),
    ...(report.redaction ? [t(`redaction.mark.${report.redaction.level}`)] : []),
  ];
  const altered = isIntact ? '' : ` (${t('summary.mark.altered')})`;
  const light = `${lightShapes[report.light]} ${t(`light.${report.light}`).toUpperCase()}${altered}`;
  const margin = ' '.repeat(light.length + 2);
  const inMargin = (text: string): string[] => wrap(text, terminal.columns - margin.length);
  const [first = '', ...rest] = inMargin(totalText(report, t));
  return [
    ...wrap([...title, when.format(new Date(report.createdAt))].join(' · '), terminal.columns).map(paints.bold),
    ...marks.flatMap((mark) => wrap(mark, terminal.columns)),
    '',
    `${paint(report.light, light, paints)}  ${first}`,
    ...rest.map((line) => margin + line),
    ...(isSimulatorGone(report) ? inMargin(t('simulate.stopped')).map((line) => margin + line) : []),
    ...(report.ended === 'finished' ? [] : inMargin(t('total.partial')).map((line) => margin + paints.bold(line))),
    ...inMargin(countsText(report, seconds, t)).map((line) => margin + line),
    ...report.notes
      .filter(({ key }) => key === onlyRowsNote)
      .flatMap((note) => inMargin(renderMessage(t, note)).map((line) => margin + line)),
    ...phoneCode(report, t)
      .flatMap(inMargin)
      .map((line) => margin + line),
  ].join('\n');
}

/** For whoever reads it out over the telephone. */
function phoneCode(report: Report, t: Context['t']): string[] {
  const code = phoneCodeOf(report, loadScenario);
  return code === undefined ? [] : [labelled(t('code.title'), code, t)];
}

/** A profile of the simulator without the simulator: no advice about firewalls helps. */
function isSimulatorGone({ scenario, checks }: Report): boolean {
  // A counterpart on this PC has a cause of its own.
  if (scenario.options.counterpart) return false;
  const called = checks.filter(
    ({ host, transport, state }) => host !== null && transport === 'tcp' && state !== 'untested',
  );
  const isHere = called.every(({ host }) => host !== null && /^(?:127\.|::1$|localhost$)/.test(host));
  return called.length > 1 && isHere && called.every(({ state }) => state === 'closed');
}

function groupBlock(group: ReportCheck['group'], report: Report, context: Context): string {
  const checks = report.checks.filter((check) => check.group === group);
  if (checks.length === 0) return '';
  const { t, terminal } = context;
  const told = roles.flatMap((role) => inUse(checks.filter((check) => check.role === role)));
  const ways = new Set(told.map((check) => wayText(check, t)).filter(Boolean));
  const title = [colours(terminal.colour).bold(t(`group.${group}`)), ...ways].join('  ');
  const nameColumns = Math.max(...report.checks.map((check) => rowName(check, t).length));
  const rows = checks.flatMap((check) => [
    ...rowLines(check, nameColumns, context),
    ...explanation(check, report, context),
  ]);
  return [title, ...rows].join('\n');
}

/** Light, port, name, what was found and how long it took; what does not fit goes below in its own column, as does an exercise's port. */
function rowLines(check: ReportCheck, nameColumns: number, { t, terminal, language }: Context): string[] {
  const mark = markOf(check);
  const words = marks.map((each) => t(`light.${each}`));
  const padding = Math.max(...words.map((word) => word.length)) - t(`light.${mark}`).length;
  const word = `${lightShapes[mark]} ${t(`light.${mark}`)}`;
  const rest = ` ${' '.repeat(padding)}${portText(check).padEnd(10)} ${rowName(check, t).padEnd(nameColumns)}  `;
  const margin = 2 + word.length + rest.length;
  const time = check.rttMs === null ? '' : `${decimal(check.rttMs, language)} ms`;
  const waitedMs = waitedFor(check);
  // Between a pair the time is that of the measurement.
  const isPair = check.details.addresses.some((seen) => decisiveAttempt(seen).details.pair !== undefined);
  const isSlow = check.service === 'asExpected' && waitedMs >= slowMs && !isPair;
  const found = isSlow
    ? t('found.answered-late', { seconds: decimal(waitedMs / 1000, language) })
    : foundShort(check, t);
  const [first = '', ...more] = timed(found, time, Math.max(narrowestColumns, terminal.columns - margin));
  const line = `  ${paint(mark, word, colours(terminal.colour))}${rest}${first}`;
  const here = portHere(check, t);
  if (here === '') return [line, ...more.map((each) => ' '.repeat(margin) + each)];
  const [second = '', ...others] = more;
  const atPort = ' '.repeat(2 + word.length + 1 + padding) + here;
  return [line, (atPort.padEnd(margin) + second).trimEnd(), ...others.map((each) => ' '.repeat(margin) + each)];
}

/** The time behind the last line where there is room, else below it: what is broken is not read as one number. */
function timed(found: string, time: string, columns: number): string[] {
  const lines = wrap(found, columns);
  if (time === '') return lines;
  const last = [lines.at(-1), time].join(' · ');
  return last.length <= columns ? [...lines.slice(0, -1), last] : [...lines, time];
}

/** From here on people notice that they wait. */
const slowMs = 1000;

/** How long an open port kept its caller waiting for TLS and the first words; not what a probe lets pass on purpose. */
function waitedFor({ state, phases }: ReportCheck): number {
  const waits = phases.filter(({ name }) => name === 'tls' || name === 'protocol' || name === 'login');
  return state === 'open' ? waits.reduce((sum, { durationMs }) => sum + durationMs, 0) : 0;
}

function notesBlock(report: Report, { t, terminal }: Context): string {
  // That only some rows were checked stands at the top.
  const notes = report.notes.filter(({ key }) => key !== onlyRowsNote);
  if (notes.length === 0) return '';
  const paints = colours(terminal.colour);
  const lines = notes.map(({ key, params }) => {
    const role = roles.find((known) => known === params?.['role']);
    const text = renderMessage(t, { key, params: { ...params, ...(role && { role: t(`role.${role}`) }) } });
    return wrap(text, terminal.columns - 4).join(`\n${indent}`);
  });
  return [paints.bold(t('check.notes')), ...lines.map((line) => `  · ${line}`)].join('\n');
}

/** A note that is worth little without the measurements behind it. */
function isAboutSurroundings({ key }: Report['notes'][number]): boolean {
  return /^note\.(?:clock|mtu|local-network)-/.test(key);
}

function throughputBlock(report: Report, { t, terminal }: Context): string {
  const entries = throughputEntries(report, t);
  if (entries.length === 0) return '';
  const title = colours(terminal.colour).bold(t('counterpart.title'));
  return [title, ...entryLines(entries, 2, terminal.columns)].join('\n');
}

/** This machine and the ways: a column of what it is, a column of what was seen. */
function surroundingsBlocks(report: Report, { t, terminal }: Context): string[] {
  return surroundingsOf(report, t).map(({ title, entries }) =>
    [colours(terminal.colour).bold(title), ...entryLines(entries, 2, terminal.columns)].join('\n'),
  );
}

function controlsBlock(report: Report, { t, terminal }: Context): string {
  const { passed, total } = report.selfTest;
  const selfTestText = total === 0 ? t('check.self-test.not-run') : t('check.self-test', { passed, total });
  return wrap(labelled(t('check.controls'), `${selfTestText} · ${canaryText(report, t)}`, t), terminal.columns).join(
    '\n',
  );
}

/** One digit after the point below ten, none above. */
function decimal(value: number, language: Context['language']): string {
  return value.toLocaleString(localeOf(language), { maximumFractionDigits: value < 10 ? 1 : 0, useGrouping: false });
}

function isScenarioId(id: string): id is ScenarioId {
  return (scenarioIds as readonly string[]).includes(id);
}
