import type { Check } from '../shared/check.ts';
import type { Reason, Service, State } from '../shared/words.ts';

interface Row {
  state: State;
  reason: Reason;
  service: Service | null;
}

/** What a passive data connection that does not come about is called. */
const passiveFailures: ReadonlySet<Reason> = new Set(['ftp-data-blocked', 'ftp-data-silent', 'ftp-passive-address']);

/**
 * What only several rows together tell. Where the passive data connection is blocked and the active one works, updates can
 * still be fetched: a fault, but not the end.
 * @param isKept whether a row was measured by an earlier run: nothing follows from rows of different runs
 */
export function acrossRows<R extends Row>(
  checks: readonly Check[],
  rows: readonly R[],
  isKept: (check: Check) => boolean,
): R[] {
  return rows.map((row, index) => {
    const check = checks[index];
    const isRed = row.service === 'unexpected' || row.service === 'silent';
    if (check?.probe !== 'ftp' || !isRed || !passiveFailures.has(row.reason)) return row;
    const activeWorks = checks.some(
      (active, other) =>
        active.probe === 'ftp-active' &&
        active.host === check.host &&
        isKept(active) === isKept(check) &&
        rows[other]?.state === 'open' &&
        rows[other].service === 'asExpected',
    );
    return activeWorks ? { ...row, service: 'degraded', reason: 'ftp-active-only' } : row;
  });
}
