import { type Check, isMeasurable } from '../../../shared/check.ts';
import type { LiveRow, RunSnapshot } from '../../../shared/ipc-contract.ts';
import { type Group, groups } from '../../../shared/words.ts';
import { groupBy } from '../result/group-by.ts';

export interface ListedCheck {
  check: Check;
  /** Its place in `run.checks`, which is the one in `run.rows` too. */
  index: number;
  /** On the first one of its purpose and host. */
  heading: { group: Group; host: string | null } | null;
}

/** The checks by purpose and host. Changes only with the run, not with its progress. */
export function listedChecks(checks: readonly Check[]): ListedCheck[] {
  const numbered = checks.map((check, index) => ({ check, index }));
  const sorted = groups.flatMap((group) => {
    const inGroup = numbered.filter(({ check }) => check.group === group);
    return [...groupBy(inGroup, ({ check }) => check.host).values()].flat();
  });
  return sorted.map(({ check, index }, at) => {
    const { group, host } = check;
    const before = sorted[at - 1]?.check;
    const isFirst = before === undefined || before.group !== group || before.host !== host;
    return { check, index, heading: isFirst ? { group, host } : null };
  });
}

export interface Progress {
  done: number;
  total: number;
}

/** Rows that are measured, of those that can be. */
export function progressOf({ checks, rows }: Pick<RunSnapshot, 'checks' | 'rows'>): Progress {
  const measurable = new Set(checks.filter(isMeasurable).map(({ id }) => id));
  const done = rows.filter(({ checkId, found }) => found !== undefined && measurable.has(checkId)).length;
  return { done, total: measurable.size };
}

/** Quarters only: what is worth saying aloud. */
export function coarse({ done, total }: Progress): number {
  return total === 0 ? 0 : Math.floor((done / total) * 4) * 25;
}

/** The row of a check, wherever it stands. */
export function liveRow(rows: readonly LiveRow[], { check, index }: ListedCheck): LiveRow {
  const guess = rows[index];
  if (guess?.checkId === check.id) return guess;
  return rows.find(({ checkId }) => checkId === check.id) ?? { checkId: check.id };
}
