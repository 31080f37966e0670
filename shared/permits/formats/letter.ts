import { findingTexts } from '../../finding-texts.ts';
import { labelled } from '../../labelled.ts';
import type { TextKey } from '../../locales/texts.ts';
import { printable } from '../../printable.ts';
import type { Finding, ReportCheck } from '../../report.ts';
import { foundShort, nameOfPort } from '../../row-texts.ts';
import type { State } from '../../words.ts';
import { type Beside, type FormatContext, forwardsOf, rowsText, sourceFor, type Write } from '../format.ts';
import { ownerLines } from '../notes.ts';
import type { Permit } from '../permit.ts';

const none: Beside = { acts: [], others: [], checks: [], shut: [], searched: [] };

/** A letter to whoever runs the firewall, ready to be edited and sent. In brackets stands what only its sender knows. */
export const letter: Write = (permits, context) => {
  const { t, firm, marks = [], beside = none } = context;
  const { acts, others } = beside;
  const items = [
    ...permits.map((permit) => detailsOf(permit, context)),
    ...acts.map((finding) => actLines(finding, context)),
  ].map((lines, index) => numbered(lines, index + 1));
  const wanted = items.slice(0, permits.length);
  const further = items.slice(permits.length);
  return [
    ...marks,
    t(acts.length > 0 ? 'permits.letter.subject-acts' : 'permits.letter.subject'),
    t('permits.letter.greeting'),
    ...(wanted.length > 0 ? [t('permits.letter.request'), ...wanted, ...besidesOf(permits, context)] : []),
    ...(further.length > 0
      ? [t(wanted.length > 0 ? 'permits.letter.acts-too' : 'permits.letter.acts'), ...further]
      : []),
    ...(others.length > 0 ? [listed('permits.letter.others', ownerLines(others, beside.checks, t), context)] : []),
    t('permits.letter.confirm'),
    [
      t('permits.letter.closing'),
      t('permits.letter.sender'),
      firm === undefined || firm === '' ? t('permits.letter.firm') : printable(firm, 120),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
};

function numbered(lines: readonly string[], number: number): string {
  const mark = `${number}. `;
  return mark + lines.join(`\n${' '.repeat(mark.length)}`);
}

function listed(head: TextKey, items: readonly string[], { t }: FormatContext): string {
  return [t(head), ...items.map((each) => `- ${each}`)].join('\n');
}

/** What the permits do not say one by one. */
function besidesOf(permits: readonly Permit[], context: FormatContext): string[] {
  const { t, beside: { shut, searched, checks } = none } = context;
  // A request for what is blocked does not name what others reach already.
  const isOneWay =
    permits.every(({ direction }) => direction === 'out') && checks.every(({ group }) => group !== 'inbound');
  const needsFtp = permits.some(({ ftpPort }) => ftpPort !== undefined);
  const shutAt = shut.map(({ transport, host, ports }) =>
    t('permits.letter.shut-at', {
      ports: portsText(transport, ports),
      host: host ?? t('permits.letter.public-address'),
    }),
  );
  return [
    ...(isOneWay ? [t('permits.letter.one-way')] : []),
    ...(needsFtp ? [t('permits.letter.ftp')] : []),
    ...(shutAt.length > 0 ? [listed('permits.letter.shut', shutAt, context)] : []),
    ...(searched.length > 0 ? [t('permits.letter.searched', { ports: searched.join(', ') })] : []),
  ];
}

function detailsOf(permit: Permit, context: FormatContext): string[] {
  const { t } = context;
  const { direction, transport, host, addresses, ports, ftpPort, within } = permit;
  const forwards = forwardsOf(permit).map((way) => t('permits.forward.way', { ...way }));
  const known = addresses.filter((address) => address !== host);
  const blank = within === undefined ? 'permits.letter.network' : 'permits.letter.vpn-network';
  const details: [label: TextKey, value: string | undefined][] = [
    ['permits.column.direction', direction === 'in' ? t('permits.letter.inbound', { host }) : t('direction.out')],
    ['permits.column.protocol', portsText(transport, ports)],
    ['permits.column.source', sourceFor(permit, context) ?? t(direction === 'out' ? blank : 'permits.any')],
    ['permits.column.destination', known.length > 0 ? `${host} (${known.join(', ')})` : host],
    ['permits.column.forward', forwards.length === 0 ? undefined : forwards.join(', ')],
    ['permits.column.scope', within && t('permits.within-vpn')],
    ['permits.column.stateful', t(ftpPort === undefined ? 'permits.stateful' : 'permits.stateful-ftp')],
    ['permits.column.reason', rowsText(permit, t)],
    ['permits.column.measured', measuredOf(permit, context)],
    ['permits.column.reserve', reserveOf(permit, context)],
  ];
  return details.flatMap(([label, value]) => (value === undefined ? [] : [line(t(label), value, context)]));
}

function portsText(transport: Permit['transport'], ports: readonly number[]): string {
  return `${transport.toUpperCase()} ${ports.join(', ')}`;
}

/** Words for the firewall's own log, which knows no more than what became of the first packet. */
const seenAs: Partial<Record<State, 'dropped' | 'reset' | 'rejected'>> = {
  filtered: 'dropped',
  'open|filtered': 'dropped',
  closed: 'reset',
  unreachable: 'rejected',
};

/** When it was tried and what came of it, so that the reader finds it in the firewall's log. */
function measuredOf({ checkIds }: Permit, context: FormatContext): string | undefined {
  const { t, beside: { checks } = none } = context;
  const own = new Set(checkIds);
  const failed = checks.filter(({ id, light, state }) => own.has(id) && light !== 'green' && state !== 'untested');
  const byFound = new Map<string, ReportCheck[]>();
  for (const check of failed) {
    const found = seenAs[check.state] ?? foundShort(check, t);
    byFound.set(found, [...(byFound.get(found) ?? []), check]);
  }
  const found = [...byFound].map(([words, rows]) => foundText(words, rows, context));
  // Calls were measured where they were made.
  const callers = failed.flatMap(({ direction: way, host }) => (way === 'in' ? (host ?? []) : []));
  const from = callers.length === 0 ? undefined : [...new Set(callers)].join(', ');
  return found.length === 0 ? undefined : measured(found.join('; '), context, from);
}

function foundText(words: string, rows: readonly ReportCheck[], { t }: FormatContext): string {
  const [{ transport, state }] = rows as [ReportCheck];
  const ports = portsText(transport, rows.map(nameOfPort));
  const known = seenAs[state];
  return known === undefined ? `${ports} ${words}` : t(`permits.found.${known}`, { ports });
}

function measured(
  found: string,
  { t, beside: { at } = none }: FormatContext,
  source = t('permits.letter.own-address'),
): string | undefined {
  if (at === undefined) return undefined;
  const when = at.slice(0, 16).replace('T', ' ');
  return t('permits.measured', { when, source, found });
}

function reserveOf({ doubts }: Permit, { t, beside = none }: FormatContext): string | undefined {
  if (doubts === undefined) return undefined;
  const actions = [...new Set(doubts.map((finding) => findingTexts(finding, beside, t).action))];
  return t('permits.reserve', { actions: actions.join(' ') });
}

/** What to do first, then why, for which rows, what was measured, and what comes after it. A report may come from anywhere. */
function actLines(finding: Finding, context: FormatContext): string[] {
  const { t, beside = none } = context;
  const { action, cause, confidence, rows, steps, evidence } = findingTexts(finding, beside, t);
  const labels: [label: string, value: string | undefined][] = [
    [`${t('finding.cause')} (${confidence})`, cause],
    [t('permits.letter.rows'), rows.slice(0, mostRows).join(', ')],
    [t('permits.column.measured'), evidence.length === 0 ? undefined : measured(evidence.join(' '), context)],
    [t('finding.next'), steps.join(' ')],
  ];
  return [
    printable(action),
    ...labels.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [line(label, value, context)])),
  ];
}

/** Nobody reads more in a letter; ours have far fewer. */
const mostRows = 60;

function line(label: string, value: string, { t }: FormatContext): string {
  return printable(labelled(label, value, t), 2000).replace(/[\n\r\t]+/g, ' ');
}
