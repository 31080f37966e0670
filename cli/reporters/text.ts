import type { Translate } from '../../shared/locales/index.ts';
import { renderMessage } from '../../shared/locales/index.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import { groups, type Role, roles } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, lightShapes, paint, wrap } from '../terminal.ts';
import { rowName, rowPurpose, targetOf } from './rows.ts';

const indent = '    ';

/** The report for people: the light, the counts, every row by group, and for each that is not green what to do. */
export function renderText(report: Report, context: Context, isDemo: boolean): string {
  const { t } = context;
  const blocks = [
    header(report, context, isDemo),
    ...groups.map((group) =>
      groupBlock(
        group,
        report.checks.filter((check) => check.group === group),
        context,
      ),
    ),
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

function groupBlock(group: ReportCheck['group'], checks: readonly ReportCheck[], context: Context): string {
  if (checks.length === 0) return '';
  const { t, terminal } = context;
  const paints = colours(terminal.colour);
  const hosts = roles.flatMap((role) => hostsOf(role, checks));
  const title = [paints.bold(t(`group.${group}`)), ...new Set(hosts)].join('  ');
  return [title, ...checks.map((check) => rowBlock(check, context))].join('\n');
}

function hostsOf(role: Role, checks: readonly ReportCheck[]): string[] {
  return checks.flatMap((check) => (check.role === role && check.host !== null ? [check.host] : []));
}

function rowBlock(check: ReportCheck, { t, terminal }: Context): string {
  const paints = colours(terminal.colour);
  const { light } = check;
  const word =
    paint(light, `${lightShapes[light]} ${t(`light.${light}`)}`, paints) +
    ' '.repeat(Math.max(0, 6 - t(`light.${light}`).length));
  const port = `${check.port}/${check.transport}`.padEnd(10);
  const name = rowName(check, t).padEnd(34);
  const rtt = check.rttMs === null ? '' : `  ${formatMs(check.rttMs)}`;
  const line = `  ${word} ${port} ${name} ${t(`reason.${check.reason}.short`)}${rtt}`;
  return isWorthExplaining(check) ? [line, ...explanation(check, t, terminal.columns)].join('\n') : line;
}

/** A row that was switched off or has nothing to say needs no second line. */
function isWorthExplaining({ light, reason, expectationReason }: ReportCheck): boolean {
  return (
    light === 'red' ||
    light === 'yellow' ||
    (light === 'grey' && reason !== 'option-off') ||
    expectationReason !== undefined
  );
}

function explanation(check: ReportCheck, t: Translate, columns: number): string[] {
  const decisive = check.details.addresses.find(({ address }) => address === check.address);
  const details = decisive?.attempts[decisive.decisive]?.details;
  const certificate = details?.tls?.chain[0];
  const isMeasured = check.state !== 'untested';
  const parts: [label: string, text: string | undefined][] = [
    [t('check.expected'), isMeasured ? `${t(`expectation.${check.expectation}`)} (${targetOf(check)})` : undefined],
    ['', check.expectationReason && t('check.changed-expectation', { reason: check.expectationReason })],
    [t('check.found'), isMeasured ? foundText(check, t) : undefined],
    [t('check.heard'), check.light === 'green' ? undefined : details?.heard],
    [
      '',
      certificate && isCertificateReason(check)
        ? t('check.certificate', {
            subject: certificate.subject,
            issuer: certificate.issuer,
            validTo: certificate.validTo.slice(0, 10),
          })
        : undefined,
    ],
    [t('check.meaning'), check.light === 'green' ? undefined : t(`reason.${check.reason}.meaning`)],
    [t('check.affects'), check.light === 'green' || !isMeasured ? undefined : rowPurpose(check, t)],
    [t('check.next'), check.light === 'green' ? undefined : t(`reason.${check.reason}.next`)],
  ];
  const width = Math.max(...parts.map(([label]) => label.length)) + 2;
  return parts.flatMap(([label, text]) => {
    if (text === undefined || text === '') return [];
    const lines = wrap(text, Math.max(30, columns - indent.length - width));
    return lines.map((line, index) => indent + (index === 0 ? label : '').padEnd(width) + line);
  });
}

function isCertificateReason({ reason }: ReportCheck): boolean {
  return reason.startsWith('certificate-');
}

function foundText(check: ReportCheck, t: Translate): string {
  const service = check.service === null ? [] : [t(`service.${check.service}`)];
  return [t(`state.${check.state}`), ...service, t('check.tries', { count: check.attempts })].join(', ');
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
