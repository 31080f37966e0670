import type { Message } from '../../shared/message.ts';
import { type Attempt, type Details, decisiveAttempt, type TlsFacts } from '../../shared/observation.ts';
import type { ReportCheck } from '../../shared/report.ts';
import type { Confidence, Reason } from '../../shared/words.ts';
import type { Cause, SignKey } from './rule.ts';
import type { Scene } from './scene.ts';
import { hostAndPorts, hostList, sign, targetList } from './signs.ts';

/** Rows that shall work and fail for one of these reasons. How well somebody talks where nobody should is no matter. */
export function failingFor({ failing }: Scene, ...reasons: readonly Reason[]): ReportCheck[] {
  return failing.filter(({ reason, expectation }) => expectation !== 'forbidden' && reasons.includes(reason));
}

/** The try that speaks for the row. */
export function decidingTry({ address, details }: ReportCheck): Attempt | undefined {
  const seen = details.addresses.find((each) => each.address === address);
  return seen && decisiveAttempt(seen);
}

/** What the deciding tries of the rows have of one kind of facts. */
export function factsOf<Fact>(
  rows: readonly ReportCheck[],
  pick: (details: Details) => Fact | undefined,
): NonNullable<Fact>[] {
  return rows.flatMap((row) => {
    const attempt = decidingTry(row);
    return (attempt && pick(attempt.details)) ?? [];
  });
}

/** Nobody can work with what is there: shut, or somebody else, or silent. */
export function isBroken({ state, service }: ReportCheck): boolean {
  return state !== 'open' || service === 'unexpected' || service === 'silent';
}

/** Nothing but its dates is wrong with the chain: signatures lead to a known root. */
export function failsByDatesAlone({ trusted, isRootKnown }: TlsFacts): boolean {
  return !trusted && isRootKnown === true;
}

/** Rows whose other end stands on the Internet, not in the firm's own network or behind its VPN. */
export function isOnInternet({ role }: ReportCheck): boolean {
  return role !== 'server';
}

/** `Map.groupBy`, which the oldest runtime does not have. */
export function grouped<Key>(rows: readonly ReportCheck[], keyOf: (row: ReportCheck) => Key): [Key, ReportCheck[]][] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => [key, rows.filter((row) => keyOf(row) === key)]);
}

/** The rows of each host, in the order of the rows. */
export function perHost(rows: readonly ReportCheck[]): ReportCheck[][] {
  return grouped(rows, ({ host }) => host).map(([, each]) => each);
}

/** What a rule concludes of one host, besides what its rows tell: parameters stand beside host and ports. */
export interface HostCause extends Omit<Cause, 'subject' | 'checkIds'> {
  /** Tells several causes of the same kind at one host apart. */
  kind?: string;
}

/** A cause for each host of the rows, so that its texts name that host's own ports and no other's. */
export function causePerHost(
  rows: readonly ReportCheck[],
  judge: (rows: readonly ReportCheck[]) => HostCause,
): Cause[] {
  return perHost(rows).map((own) => {
    const { params, kind, ...cause } = judge(own);
    const subject = [kind, rolesOf(own)].filter((part) => part !== undefined).join(':');
    return { ...cause, subject, params: { ...hostAndPorts(own), ...params }, checkIds: idsOf(own) };
  });
}

/**
 * One cause for all hosts of the rows: one thing stands before them all. Its texts come in two forms by `count`, that of
 * hosts: one names host and ports, the other all `targets`.
 */
export function causeOfAll(
  rows: readonly ReportCheck[],
  judge: (rows: readonly ReportCheck[]) => Omit<Cause, 'checkIds'>,
): Cause[] {
  if (rows.length === 0) return [];
  const { params, ...cause } = judge(rows);
  const count = hostCount(rows);
  const place = count > 1 ? { host: hostList(rows), targets: targetList(rows) } : hostAndPorts(rows);
  return [{ ...cause, params: { count, ...place, ...params }, checkIds: idsOf(rows) }];
}

/** One sign for each host of the rows, for the same reason. */
export function signPerHost(rows: readonly ReportCheck[], key: SignKey, params?: Message['params']): Message[] {
  return perHost(rows).map((own) => sign(key, { ...hostAndPorts(own), ...params }));
}

/** How many hosts the rows are of. */
export function hostCount(rows: readonly ReportCheck[]): number {
  return new Set(rows.map(({ host }) => host)).size;
}

/** A name for causes of some hosts: their roles, since identifiers must not carry hosts out of the house. */
export function rolesOf(rows: readonly ReportCheck[]): string {
  return [...new Set(rows.map(({ role }) => role))].join('+');
}

export function idsOf(rows: readonly ReportCheck[]): string[] {
  return rows.map(({ id }) => id);
}

/** The addresses that speak for the rows, each once. */
export function addressesOf(rows: readonly ReportCheck[]): string[] {
  return [...new Set(rows.flatMap(({ address }) => address ?? []))];
}

/** As much of a peer's words as a reader takes in. */
const mostHeard = 80;

/** What the other ends said, the first two. */
export function heardIn(rows: readonly ReportCheck[]): Message[] {
  const heard = [...new Set(factsOf(rows, (details) => details.heard))].filter((words) => words.trim() !== '');
  return heard.slice(0, 2).map((words) => sign('heard', { words: words.slice(0, mostHeard) }));
}

const sureness: Record<Confidence, number> = { certain: 2, likely: 1, possible: 0 };

/** The surest word among these. */
export function surest(words: readonly Confidence[]): Confidence | undefined {
  return words.toSorted((a, b) => sureness[b] - sureness[a])[0];
}

/** Each once, as people write a list. */
export function listOf(words: readonly (string | undefined)[]): string {
  return [...new Set(words.filter((word) => word !== undefined && word !== ''))].toSorted().join(', ');
}
