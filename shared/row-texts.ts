import { endpointText } from './host.ts';
import type { Translate } from './locales/texts.ts';
import { markOf } from './marks.ts';
import { printable } from './printable.ts';
import type { ReportCheck } from './report.ts';

/** A row's name in words; its id where a report of a newer version brings a row that is not known here. */
export function rowName({ id }: Pick<ReportCheck, 'id'>, t: Translate): string {
  const key = `row.${id}.name`;
  return t.knows(key) ? t(key) : id;
}

/** What a row concerns, and what its user notices. */
export function rowPurpose({ id }: Pick<ReportCheck, 'id'>, t: Translate): string {
  const key = `row.${id}.purpose`;
  return t.knows(key) ? t(key) : '';
}

/** In an exercise the port of the specification, whatever free one of this machine stands in for it. */
export type NamedPort = Pick<ReportCheck, 'port' | 'specifiedPort'>;
type RowPort = NamedPort & Pick<ReportCheck, 'transport'>;

/** The port as people know it. */
export function nameOfPort({ port, specifiedPort = port }: NamedPort): number {
  return specifiedPort;
}

/** The ports of these rows as people know them: each once, in rising order. */
export function namesOfPorts(rows: readonly NamedPort[]): number[] {
  return [...new Set(rows.map(nameOfPort))].toSorted((a, b) => a - b);
}

/** Ports that were met beside the rows, as the rows that have them name them: the reader's firewall knows those. */
export function namesOfMet(ports: readonly number[], rows: readonly NamedPort[]): number[] {
  const known = new Map(rows.toReversed().map((row) => [row.port, row]));
  return namesOfPorts(ports.map((port) => known.get(port) ?? { port }));
}

export function portText(check: RowPort): string {
  return `${nameOfPort(check)}/${check.transport}`;
}

/** The port of this machine that the exercise measured instead, in brackets; empty otherwise. */
export function portHere({ port, specifiedPort }: NamedPort, t: Translate): string {
  return specifiedPort === undefined ? '' : t('check.port-here', { port: String(port) });
}

/** The port in full. */
export function portOf(check: RowPort, t: Translate): string {
  return [portText(check), portHere(check, t)].filter(Boolean).join(' ');
}

/** A row by its port and its name, where others refer to it. */
export function rowLabel(check: NamedPort & Pick<ReportCheck, 'id'>, t: Translate): string {
  return [nameOfPort(check), portHere(check, t), rowName(check, t)].filter(Boolean).join(' ');
}

/** Whether others call this machine in that row, and it calls nobody. */
export function isCalledIn({ group }: Pick<ReportCheck, 'group'>): boolean {
  return group === 'inbound';
}

/** `reason`: what a row came to, or why it is not measured. */
export interface RowWay extends Pick<ReportCheck, 'group' | 'host'> {
  reason?: ReportCheck['reason'] | undefined;
}

/** Those of the rows under one heading that tell whom it is about: the ones in use, if any is. */
export function inUse<Row extends Pick<RowWay, 'reason'>>(rows: readonly Row[]): readonly Row[] {
  const used = rows.filter(({ reason }) => reason !== 'option-off');
  return used.length > 0 ? used : rows;
}

/** Whom the row talks to: the host; where others call, from whom the call comes, and that it is this PC that is called. */
export function wayText({ group, host, reason }: RowWay, t: Translate): string {
  if (!isCalledIn({ group })) return host ?? '';
  // Without a counterpart the host is the server's own name: nobody calls from there.
  const isCalledByHost = host !== null && reason !== 'needs-counterpart' && reason !== 'option-off';
  return isCalledByHost ? t('check.way-in', { host }) : t('check.way-in-outside');
}

/** Host and port as people write them, IPv6 addresses in brackets; of a call, from whom it comes and to where. */
export function targetOf(check: RowPort & RowWay, t: Translate): string {
  const { host, port, transport, specifiedPort } = check;
  if (isCalledIn(check)) return t('check.target-in', { way: wayText(check, t), port: portText(check) });
  if (host === null) return portOf(check, t);
  const target = endpointText(host, port);
  return specifiedPort === undefined
    ? `${target}/${transport}`
    : t('check.target-here', { port: portText(check), target });
}

/** What was found, in a few words. "Open" says more: whether the service behind it answered, and whether it may be open. */
export function foundShort(
  check: Pick<ReportCheck, 'reason' | 'service' | 'expectation' | 'light'>,
  t: Translate,
): string {
  const { reason, service } = check;
  if (isForbiddenOpen(check)) return t('found.open-though-forbidden');
  if (reason !== 'syn-ack') return t(`reason.${reason}.short`);
  return service === 'asExpected' ? t('found.answered') : t('found.unqueried');
}

/** The row by which this one was told without a try of its own, on the address that decided it. */
export function goesByOf({ address, details }: Pick<ReportCheck, 'address' | 'details'>): string | undefined {
  return details.addresses.find((seen) => seen.address === address)?.goesBy;
}

export function goesByText(goesBy: string, t: Translate): string {
  return t('check.goes-by', { row: printable(rowName({ id: goesBy }, t)) });
}

/** Only where that stands: an open that this machine fakes has a reason of its own, and is grey. */
export function isForbiddenOpen({
  expectation,
  light,
  reason,
}: Pick<ReportCheck, 'expectation' | 'light' | 'reason'>): boolean {
  return expectation === 'forbidden' && light === 'red' && reason !== 'discovery-unwanted';
}

/** Not as it should be. A row that was switched off needs no words. */
export function isTroubled(check: Pick<ReportCheck, 'light' | 'reason'>): boolean {
  const mark = markOf(check);
  return mark !== 'green' && mark !== 'off';
}

/** Green for what was tried, while a part of it could not be: that has to be said, with what would let it be tried. */
export function isPartlyUntold({ light, reason }: Pick<ReportCheck, 'light' | 'reason'>): boolean {
  return light === 'green' && reason === 'ftp-data-untold';
}

/** Whether what was found has to be explained, and what to do about it. */
export function needsWords(check: Pick<ReportCheck, 'light' | 'reason'>): boolean {
  return isTroubled(check) || isPartlyUntold(check);
}

/** What was found, in full: the state, what answered, and how many tries that took, or by which row it was told instead. */
export function foundText(check: ReportCheck, t: Translate): string {
  const goesBy = goesByOf(check);
  if (goesBy !== undefined) return `${t(`state.${check.state}`)}, ${goesByText(goesBy, t)}`;
  if (check.state === 'untested') return t('state.untested');
  const service = check.service === null ? [] : [t(`service.${check.service}`)];
  return [t(`state.${check.state}`), ...service, t('check.tries', { count: check.attempts })].join(', ');
}
