import type { Check, Measurable } from '../shared/check.ts';

/** Slower than this a download of the vendor's largest update would take three hours: nobody would wait for it. */
const leastBytesPerSecond = 100_000;
/** For what comes before the first byte and after the last one, and for a second try of what was cut. */
const besidesMs = 60_000;

/**
 * Rows that take minutes or a gigabyte are tried once, on one address, and only once all others have been measured: a
 * download would lengthen their round-trip times.
 */
export function isLong({ probe }: Measurable): boolean {
  return probe === 'transfer' || probe === 'hold';
}

/** How long a row that was asked to take long may take, from its start; all others end by the run's own deadline. */
export function longestMs({ rehearsal, holdMs }: Pick<Check, 'rehearsal' | 'holdMs'>): number {
  if (rehearsal) return Math.ceil((rehearsal.bytes / leastBytesPerSecond) * 1000) + besidesMs;
  return holdMs === undefined ? 0 : holdMs + besidesMs;
}
