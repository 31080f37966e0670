import type { Translate } from '../../shared/locales/index.ts';
import { renderMessage } from '../../shared/locales/index.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import { groups, lights, type Role, roles } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, lightShapes, paint, wrap } from '../terminal.ts';
import { explanation } from './explanation.ts';
import { rowName } from './rows.ts';

const indent = '    ';
const nameColumns = 36;

/** The report for people: the light, the counts, every row by group, and for each that is not green what to do. */
export function renderText(report: Report, context: Context, isDemo: boolean): string {
  const { t } = context;
  const blocks = [
    header(report, context, isDemo),
    ...groups.map((group) => groupBlock(group, report, context)),
    notesBlock(report, context),
    controlsBlock(report, t),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function header(report: Report, { t, terminal, language }: Context, isDemo: boolean): string {
  const paints = colours(terminal.colour);
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-CH`, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const { green, yellow, red, grey } = report.counts;
  const seconds = (report.durationMs / 1000).toFixed(1);
  const scenario = t(`scenario.${report.scenario.id as 'classic-office'}.name`);
  const light = `${lightShapes[report.light]} ${t(`light.${report.light}`).toUpperCase()}`;
  return [
    paints.bold(`${report.tool.name} ${report.tool.version} · ${scenario}`) +
      ` · ${when.format(new Date(report.createdAt))}`,
    ...(isDemo ? [t('check.demo')] : []),
    '',
    `${paint(report.light, light, paints)}  ${wrap(t(`total.${report.light}`), terminal.columns - 10).join(`\n${indent}`)}`,
    ...(report.ended === 'finished' ? [] : [indent + paints.bold(t('total.partial'))]),
    indent + t('check.counts', { green, yellow, red, grey, seconds }),
  ].join('\n');
}

function groupBlock(group: ReportCheck['group'], report: Report, context: Context): string {
  const checks = report.checks.filter((check) => check.group === group);
  if (checks.length === 0) return '';
  const { t, terminal } = context;
  const hosts = roles.flatMap((role) => hostsOf(role, checks));
  const title = [colours(terminal.colour).bold(t(`group.${group}`)), ...new Set(hosts)].join('  ');
  const rows = checks.flatMap((check) => [rowLine(check, context), ...explanation(check, report, t, terminal.columns)]);
  return [title, ...rows].join('\n');
}

function hostsOf(role: Role, checks: readonly ReportCheck[]): string[] {
  return checks.flatMap((check) => (check.role === role && check.host !== null ? [check.host] : []));
}

function rowLine(check: ReportCheck, { t, terminal }: Context): string {
  const { light } = check;
  const words = lights.map((each) => t(`light.${each}`));
  const padding = Math.max(...words.map((word) => word.length)) - t(`light.${light}`).length;
  const word =
    paint(light, `${lightShapes[light]} ${t(`light.${light}`)}`, colours(terminal.colour)) + ' '.repeat(padding);
  const port = `${check.port}/${check.transport}`.padEnd(10);
  const rtt = check.rttMs === null ? '' : `  ${formatMs(check.rttMs)}`;
  return `  ${word} ${port} ${rowName(check, t).padEnd(nameColumns)} ${t(`reason.${check.reason}.short`)}${rtt}`;
}

function notesBlock({ notes }: Report, { t, terminal }: Context): string {
  if (notes.length === 0) return '';
  const paints = colours(terminal.colour);
  const lines = notes.map(({ key, params }) => {
    const role = roles.find((known) => known === params?.['role']);
    const text = renderMessage(t, { key, params: { ...params, ...(role && { role: t(`role.${role}`) }) } });
    return wrap(text, terminal.columns - 4).join(`\n${indent}`);
  });
  return [paints.bold(t('check.notes')), ...lines.map((line) => `  · ${line}`)].join('\n');
}

function controlsBlock({ canary, selfTest }: Report, t: Translate): string {
  const canaryText = t(`check.canary.${canary.state}`, { ports: canary.fakedPorts.join(', ') });
  return `${t('check.controls')}: ${t('check.self-test', { passed: selfTest.passed, total: selfTest.total })} · ${canaryText}`;
}

function formatMs(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}
