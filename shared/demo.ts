import type { Options } from './profile.ts';
import { isMeasured, rowsInUse } from './rows-in-use.ts';
import type { Scenario } from './scenario.ts';
import type { Fault, RowId } from './words.ts';

/** What a first look at the built-in simulator can show. */
export const demoVariants = ['healthy', 'blocked', 'mail'] as const;
export type DemoVariant = (typeof demoVariants)[number];

export interface DemoFault {
  rowId: RowId;
  fault: Fault;
}

const faultsOf: Record<DemoVariant, readonly DemoFault[]> = {
  healthy: [],
  // One port is enough to see what a blocked one looks like: the first that the scenario measures.
  blocked: [
    { rowId: 'server-database', fault: 'refuse' },
    { rowId: 'licence-443', fault: 'refuse' },
    { rowId: 'mail-465', fault: 'refuse' },
  ],
  mail: [
    { rowId: 'mail-587', fault: 'starttls-removed' },
    { rowId: 'mail-993', fault: 'certificate-expired' },
  ],
};

/** The variant's faults on rows that this scenario measures with these options; `null` where it would show nothing. */
export function demoFaults(variant: DemoVariant, scenario: Scenario, options: Options): DemoFault[] | null {
  if (variant === 'healthy') return [];
  // The simulator has an address for every role, so mail is left out only where somebody said so.
  const { mail = true, updates = true, transport = 'tcp' } = options;
  const measured = new Set(
    rowsInUse(scenario, { mail, updates, transport })
      .filter((row) => isMeasured(row, {}))
      .map(({ id }) => id),
  );
  const faults = faultsOf[variant].filter(({ rowId }) => measured.has(rowId));
  if (faults.length === 0) return null;
  return variant === 'blocked' ? faults.slice(0, 1) : faults;
}
