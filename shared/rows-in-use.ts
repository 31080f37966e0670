import type { Options } from './profile.ts';
import type { Scenario, ScenarioRow } from './scenario.ts';
import type { TransportOption } from './words.ts';

/** The options that switch rows on and off, none left open. */
export interface RowSwitches {
  mail: boolean;
  updates: boolean;
  transport: TransportOption;
  rehearsal?: Options['rehearsal'];
  hold?: Options['hold'];
  counterpart?: Options['counterpart'];
}

/** The rows of a scenario that its options leave on. */
export function rowsInUse({ rows }: Scenario, switches: RowSwitches): ScenarioRow[] {
  return rows.filter(({ option, carriedBy }) => {
    if (option !== undefined && !switches[option]) return false;
    if (option === 'rehearsal' && !switches.updates) return false;
    return carriedBy === undefined || switches.transport === 'either' || switches.transport === carriedBy;
  });
}

/** Measured beyond the vendor's table, on request alone: where it is off there is no such row at all. */
export function isExtraRow({ option }: ScenarioRow): boolean {
  return option === 'rehearsal' || option === 'hold';
}

/** Whether the row can be measured at all: what only a counterpart can tell stays grey without one, whatever address there is. */
export function isMeasured({ probe }: ScenarioRow, { counterpart }: Pick<RowSwitches, 'counterpart'>): boolean {
  return probe !== 'inbound' || counterpart === true;
}
