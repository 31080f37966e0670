/** The system's or library's own code of an error, for example `ECONNREFUSED`; its name where it has none. */
export function errorCodeOf(error: unknown): string {
  // No `instanceof`: an error of another realm (a worker, a test's own context) carries its code all the same.
  if (typeof error !== 'object' || error === null) return 'UNKNOWN';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'UNKNOWN';
}
