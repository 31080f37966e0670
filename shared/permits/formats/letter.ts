import { findingTexts } from '../../finding-texts.ts';
import { printable } from '../../printable.ts';
import type { Finding } from '../../report.ts';
import { type Beside, type FormatContext, purposeOf, sourceFor, type Write } from '../format.ts';
import { ownerLines } from '../notes.ts';
import type { Permit } from '../permit.ts';

const none: Beside = { acts: [], others: [], checks: [] };

/** A letter to whoever runs the firewall, ready to be edited and sent. In brackets stands what only its sender knows. */
export const letter: Write = (permits, context) => {
  const { t, firm, beside = none } = context;
  const { acts, others } = beside;
  const items = [
    ...permits.map((permit) => detailsOf(permit, context)),
    ...acts.map((finding) => actLines(finding, context)),
  ].map((lines, index) => numbered(lines, index + 1));
  const wanted = items.slice(0, permits.length);
  const further = items.slice(permits.length);
  return [
    t(acts.length > 0 ? 'permits.letter.subject-acts' : 'permits.letter.subject'),
    t('permits.letter.greeting'),
    ...(wanted.length > 0 ? [t('permits.letter.request'), ...wanted, ...stateOf(permits, context)] : []),
    ...(further.length > 0
      ? [t(wanted.length > 0 ? 'permits.letter.acts-too' : 'permits.letter.acts'), ...further]
      : []),
    ...(others.length > 0
      ? [[t('permits.letter.others'), ...ownerLines(others, beside.checks, t).map((each) => `- ${each}`)].join('\n')]
      : []),
    t('permits.letter.confirm'),
    [
      t('permits.letter.closing'),
      t('permits.letter.sender'),
      firm === undefined ? t('permits.letter.firm') : printable(firm, 120),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
};

function numbered(lines: readonly string[], number: number): string {
  const mark = `${number}. `;
  return mark + lines.join(`\n${' '.repeat(mark.length)}`);
}

function stateOf(permits: readonly Permit[], { t }: FormatContext): string[] {
  const needsFtp = permits.some(({ ftpPort }) => ftpPort !== undefined);
  return [t('permits.letter.state'), ...(needsFtp ? [t('permits.letter.ftp')] : [])];
}

function detailsOf(permit: Permit, context: FormatContext): string[] {
  const { t } = context;
  const { direction, transport, host, addresses, ports, ftpPort } = permit;
  const known = addresses.filter((address) => address !== host);
  const anywhere = t(direction === 'out' ? 'permits.letter.any' : 'permits.any');
  const details = [
    ['permits.column.direction', t(`direction.${direction}`)],
    ['permits.column.protocol', `${transport.toUpperCase()} ${ports.join(', ')}`],
    ['permits.column.source', sourceFor(permit, context) ?? anywhere],
    ['permits.column.destination', known.length > 0 ? `${host} (${known.join(', ')})` : host],
    ['permits.column.stateful', t(ftpPort === undefined ? 'permits.stateful' : 'permits.stateful-ftp')],
    ['permits.column.reason', purposeOf(permit, t)],
  ] as const;
  return details.map(([label, value]) => t('permits.labelled', { label: t(label), value }));
}

/** What to do first, then why, for which rows, and what comes after it. A report may come from anywhere. */
function actLines(finding: Finding, { t, beside = none }: FormatContext): string[] {
  const { action, cause, confidence, rows, steps } = findingTexts(finding, beside, t);
  const labelled = [
    [`${t('finding.cause')} (${confidence})`, cause],
    [t('permits.letter.rows'), rows.slice(0, mostRows).join(', ')],
    ...steps.map((step) => [t('finding.next'), step] as const),
  ] as const;
  return [
    printable(action),
    ...labelled.filter(([, value]) => value !== '').map(([label, value]) => line(label, value, t)),
  ];
}

/** Nobody reads more in a letter; ours have far fewer. */
const mostRows = 60;

function line(label: string, value: string, t: FormatContext['t']): string {
  return printable(t('permits.labelled', { label, value }), 2000);
}
