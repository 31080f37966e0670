import type { IncomingHttpHeaders } from 'node:http';

const longestAgeSeconds = 366 * 86_400;

/**
 * A server's own clock by its Date header (RFC 9110 section 6.6.1). A cache passes on the old Date and names the Age since
 * (RFC 9111 section 5.1), so that is added. ISO UTC; `undefined` where there is none that can be read.
 */
export function serverDate({ date, age }: IncomingHttpHeaders): string | undefined {
  const dateMs = date === undefined ? Number.NaN : Date.parse(date.slice(0, 64));
  const ageSeconds = age === undefined ? 0 : Number(age);
  if (Number.isNaN(dateMs) || !(ageSeconds >= 0 && ageSeconds <= longestAgeSeconds)) return undefined;
  const time = new Date(dateMs + ageSeconds * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
