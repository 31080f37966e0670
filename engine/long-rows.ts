import { type Check, isMeasurable, type Measurable } from '../shared/check.ts';
import type { Observation } from '../shared/observation.ts';
import { controlRowsFirst } from './control-rows.ts';
import type { Deadline } from './deadline.ts';
import { mapBounded } from './map-bounded.ts';

/** Slower than this a download of the vendor's largest update would take three hours: nobody would wait for it. */
const leastBytesPerSecond = 100_000;
/** For what comes before the first byte and after the last one, and for a second try of what was cut. */
const besidesMs = 60_000;

/**
 * Rows that take minutes or a gigabyte are tried once, on one address, and only once all others have been measured: a
 * download would lengthen their round-trip times.
 */
export function isLong({ probe }: Measurable): boolean {
  return probe === 'transfer' || probe === 'hold' || probe === 'counterpart-idle';
}

/** How long a row that was asked to take long may take, from its start; all others end by the run's own deadline. */
export function longestMs({ rehearsal, holdMs }: Pick<Check, 'rehearsal' | 'holdMs'>): number {
  if (rehearsal) return Math.ceil((rehearsal.bytes / leastBytesPerSecond) * 1000) + besidesMs;
  return holdMs === undefined ? 0 : holdMs + besidesMs;
}

interface RowsInTurn {
  /** All but those that take minutes. */
  quick: Promise<Observation[]>;
  /** One per check, in the order of the checks. */
  all: Promise<Observation[]>;
}

/**
 * All rows at once, but for active FTP's, which waits for the session of its control port; and the long ones after them:
 * these get the time that they were asked to take.
 */
export function measureInTurn(
  checks: readonly Check[],
  limit: number,
  deadline: Deadline,
  measure: (check: Check) => Promise<Observation>,
): RowsInTurn {
  const later = checks.filter(isMeasurable).filter(isLong);
  const now = checks.filter((check) => !later.some(({ id }) => id === check.id));
  const quick = mapBounded(controlRowsFirst(now), limit, measure);
  const inOrder = async (): Promise<Observation[]> => {
    const observed = [...(await quick)];
    deadline.allow(Math.max(0, ...later.map(longestMs)));
    observed.push(...(await Promise.all(later.map(measure))));
    const byId = new Map(observed.map((observation) => [observation.checkId, observation]));
    return checks.flatMap(({ id }) => byId.get(id) ?? []);
  };
  return { quick, all: inOrder() };
}
