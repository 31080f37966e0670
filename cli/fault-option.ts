import { Option } from 'commander';
import type { SimulatedFault } from '../engine/index.ts';
import type { Translate } from '../shared/locales/texts.ts';
import { UserError } from '../shared/user-error.ts';
import { type Fault, faults, type RowId, rowIds } from '../shared/words.ts';

/** `--fault ROW=FAULT`, shared by the commands that start the simulator. */
export function faultOption(t: Translate): Option {
  return new Option('--fault <row=fault>', t('help.fault'));
}

export function collectFaults(value: string, previous: string[]): string[] {
  return [...previous, value];
}

/** @throws {UserError} where a fault is not written as ROW=FAULT or names an unknown row or fault */
export function parseFaults(values: readonly string[]): SimulatedFault[] {
  return values.map((value) => {
    const [row, fault, ...rest] = value.split('=');
    if (row === undefined || fault === undefined || rest.length > 0) {
      throw new UserError({ key: 'error.fault-syntax', params: { found: value } });
    }
    return { rowId: pick<RowId>(row, rowIds), fault: pick<Fault>(fault, faults) };
  });
}

function pick<T extends string>(found: string, allowed: readonly T[]): T {
  const word = allowed.find((candidate) => candidate === found);
  if (word !== undefined) return word;
  throw new UserError({ key: 'error.choice', params: { option: '--fault', found, allowed: allowed.join(', ') } });
}
