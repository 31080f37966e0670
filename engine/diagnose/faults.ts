import { type Attempt, type Details, decisiveAttempt, type TlsFacts } from '../../shared/observation.ts';
import type { ReportCheck } from '../../shared/report.ts';
import type { Confidence, Reason } from '../../shared/words.ts';
import type { Scene } from './scene.ts';

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

/** A name for causes of some hosts: their roles, since identifiers must not carry hosts out of the house. */
export function rolesOf(rows: readonly ReportCheck[]): string {
  return [...new Set(rows.map(({ role }) => role))].join('+');
}

export function idsOf(rows: readonly ReportCheck[]): string[] {
  return rows.map(({ id }) => id);
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
