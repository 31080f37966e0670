import type { Report, ReportCheck } from '../../../shared/report.ts';
import { isForbiddenOpen, isTroubled } from '../../../shared/row-texts.ts';
import type { Light, Reason } from '../../../shared/words.ts';
import { groupBy } from './group-by.ts';

/** One thing to do: a reason with all rows that it stands in the way of. */
export interface Advice {
  kind: Reason | 'forbidden-open';
  /** The worst light among its rows. */
  light: Light;
  checks: ReportCheck[];
}

const rank: Record<Light, number> = { red: 0, yellow: 1, grey: 2, green: 3 };

/** What is to be done, the worst first: each reason once; what could not be told only where the row was required. */
export function adviceOf({ checks }: Report): Advice[] {
  const wanted = checks.filter(
    (check) =>
      isTroubled(check) &&
      check.expectation !== 'informational' &&
      (check.light !== 'grey' || check.expectation === 'required'),
  );
  const byKind = groupBy(wanted, (check) => (isForbiddenOpen(check) ? 'forbidden-open' : check.reason));
  return [...byKind]
    .map(([kind, rows]): Advice => {
      const sorted = rows.toSorted((a, b) => rank[a.light] - rank[b.light]);
      return { kind, light: sorted[0]?.light ?? 'grey', checks: sorted };
    })
    .sort((a, b) => rank[a.light] - rank[b.light]);
}
