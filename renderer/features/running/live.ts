import { type Check, isMeasurable } from '../../../shared/check.ts';
import type { LiveRow, RunSnapshot } from '../../../shared/ipc-contract.ts';
import type { Progress } from '../../../shared/progress.ts';
import type { RowWay } from '../../../shared/row-texts.ts';
import { groups } from '../../../shared/words.ts';
import { groupBy } from '../result/group-by.ts';
import { headingsOf } from '../result/headings.ts';

export interface ListedCheck {
  check: Check;
  /** Its place in `run.checks`, which is the one in `run.rows` too. */
  index: number;
  /** On the first one of its purpose and host. */
  heading: RowWay | null;
}

/** The checks by purpose and host. Changes only with the run, not with its progress. */
export function listedChecks(checks: readonly Check[]): ListedCheck[] {
  const numbered = checks.map((check, index) => ({ check, index }));
  const sorted = groups.flatMap((group) => {
    const inGroup = numbered.filter(({ check }) => check.group === group);
    return [...groupBy(inGroup, ({ check }) => check.host).values()].flat();
  });
  const headings = headingsOf(sorted.map(({ check: { group, host, skip } }) => ({ group, host, reason: skip })));
  return sorted.map((entry, at) => ({ ...entry, heading: headings[at] ?? null }));
}

export interface RunProgressed {
  /** Rows that are measured. */
  done: number;
  /** Rows that can be. */
  total: number;
  /** How much of the run is over, 0 to 1. */
  share: number;
  /** Rows that take long and are not measured yet, in the order of the checks; those without progress wait for their turn. */
  long: { check: Check; progress: Progress | undefined }[];
}

/** Whether a row may take minutes: it begins when all others are measured. */
export function takesLong({ probe }: Check): boolean {
  return probe === 'transfer' || probe === 'hold' || probe === 'counterpart-idle';
}

/**
 * How far the run is. A row that takes long counts as much as all short ones together: a bar that stands at nine tenths for
 * five minutes would tell nobody anything.
 */
export function progressOf({ checks, rows }: Pick<RunSnapshot, 'checks' | 'rows'>): RunProgressed {
  const measurable = checks.filter(isMeasurable);
  const rowOf = new Map(rows.map((row) => [row.checkId, row]));
  const isDone = ({ id }: Check): boolean => rowOf.get(id)?.found !== undefined;
  const done = measurable.filter(isDone).length;
  const weightOfLong = Math.max(1, measurable.filter((check) => !takesLong(check)).length);
  let [over, all] = [0, 0];
  for (const check of measurable) {
    const weight = takesLong(check) ? weightOfLong : 1;
    const progress = rowOf.get(check.id)?.progress;
    over += weight * (isDone(check) ? 1 : progress === undefined ? 0 : (shareOf(progress) ?? 0));
    all += weight;
  }
  const long = measurable
    .filter((check) => takesLong(check) && !isDone(check))
    .map((check) => ({ check, progress: rowOf.get(check.id)?.progress }));
  return { done, total: measurable.length, share: all === 0 ? 0 : over / all, long };
}

/** How much of a measurement is over, 0 to 1; `null` where nobody knows its end. */
export function shareOf({ elapsedMs, totalMs, doneBytes, totalBytes }: Progress): number | null {
  if (doneBytes !== undefined && totalBytes !== undefined && totalBytes > 0) return Math.min(1, doneBytes / totalBytes);
  return totalMs !== undefined && totalMs > 0 ? Math.min(1, elapsedMs / totalMs) : null;
}

/** How long it will take yet; `null` where that cannot be told honestly. */
export function remainingOf({ elapsedMs, totalMs, remainingMs }: Progress): number | null {
  if (remainingMs !== undefined) return remainingMs;
  return totalMs === undefined ? null : Math.max(0, totalMs - elapsedMs);
}

/** Quarters only: what is worth saying aloud. */
export function coarse(share: number): number {
  return Math.floor(share * 4) * 25;
}

/** The row of a check, wherever it stands. */
export function liveRow(rows: readonly LiveRow[], { check, index }: ListedCheck): LiveRow {
  const guess = rows[index];
  if (guess?.checkId === check.id) return guess;
  return rows.find(({ checkId }) => checkId === check.id) ?? { checkId: check.id };
}
