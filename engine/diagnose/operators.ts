import type { Owner } from '../../shared/causes.ts';
import type { ReportCheck } from '../../shared/report.ts';

/** Who runs the other end of these rows. */
export function operatorOf(rows: readonly ReportCheck[]): Owner {
  return rows.every(({ group }) => group === 'mail') ? 'mailProvider' : 'serverOperator';
}
