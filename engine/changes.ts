import { type Change, maxChanges, type Report, type ReportCheck } from '../shared/report.ts';

/**
 * What changed since an earlier report, after what had changed before. Rows that were kept cannot have changed; the
 * newest changes stay where there are too many.
 * @param at when the new measurement ended
 */
export function changesSince(earlier: Report, checks: readonly ReportCheck[], at: Date): Change[] {
  const before = new Map(earlier.checks.map((row) => [row.id, row]));
  const fresh = checks.flatMap((row): Change[] => {
    const known = before.get(row.id);
    if (known === undefined || isAlike(known, row)) return [];
    return [{ at: at.toISOString(), checkId: row.id, from: stateOf(known), to: stateOf(row) }];
  });
  return [...(earlier.changes ?? []), ...fresh].slice(-maxChanges);
}

function isAlike(a: ReportCheck, b: ReportCheck): boolean {
  return a.light === b.light && a.state === b.state && a.reason === b.reason;
}

function stateOf({ light, state, reason }: ReportCheck): Change['to'] {
  return { light, state, reason };
}
