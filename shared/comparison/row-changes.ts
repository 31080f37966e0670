import type { Report } from '../report.ts';
import { type RowVerdict, rowVerdictOf } from '../row-verdict.ts';
import { type Light, rowIds } from '../words.ts';
import { type RowChange, type RowComparison, rowChanges, type Verdict } from './comparison.ts';

/** How bad; grey is no light, and has no place here. */
const badness: Record<Exclude<Light, 'grey'>, number> = { green: 0, yellow: 1, red: 2 };

/** Every row of either report, those that changed first. Of rows with one id the first counts. */
export function compareRows(a: Report, b: Report): RowComparison[] {
  const inA = sidesOf(a);
  const inB = sidesOf(b);
  const rows = [...new Set([...inA.keys(), ...inB.keys()])].map((id): RowComparison => {
    const [before, after] = [inA.get(id), inB.get(id)];
    return { id, change: changeOf(before, after), ...(before && { a: before }), ...(after && { b: after }) };
  });
  return rows.sort((x, y) => rank(x) - rank(y) || place(x.id) - place(y.id) || (x.id < y.id ? -1 : 1));
}

function rank({ change }: RowComparison): number {
  return rowChanges.indexOf(change);
}

/** In the order of the scenarios; rows of newer versions last. */
function place(id: string): number {
  const index = (rowIds as readonly string[]).indexOf(id);
  return index === -1 ? rowIds.length : index;
}

function sidesOf({ checks }: Report): Map<string, RowVerdict> {
  return new Map(checks.toReversed().map((row) => [row.id, rowVerdictOf(row)]));
}

function changeOf(a: RowVerdict | undefined, b: RowVerdict | undefined): RowChange {
  if (a === undefined) return 'only-b';
  if (b === undefined) return 'only-a';
  if (a.light === b.light) return a.state === b.state && a.reason === b.reason ? 'same' : 'other';
  if (b.light === 'grey') return 'no-longer-told';
  if (a.light === 'grey') return 'newly-told';
  return badness[b.light] > badness[a.light] ? 'worse' : 'better';
}

/**
 * By what both reports have; a row that only one of them could tell makes nothing better or worse. A few rows in common say
 * nothing of two reports.
 */
export function verdictOf(rows: readonly RowComparison[]): Verdict {
  if (hasFewInCommon(rows)) return 'untold';
  const has = (...changes: RowChange[]): boolean => rows.some(({ change }) => changes.includes(change));
  if (has('worse')) return has('better') ? 'mixed' : 'worse';
  if (has('better')) return 'better';
  const isShared = has('same', 'other');
  return isShared && !has('no-longer-told', 'newly-told') ? 'same' : 'untold';
}

/** Fewer than half of the rows of either report. */
export function hasFewInCommon(rows: readonly RowComparison[]): boolean {
  const inA = rows.filter(({ a }) => a !== undefined).length;
  const inB = rows.filter(({ b }) => b !== undefined).length;
  const inBoth = inA + inB - rows.length;
  return inBoth * 2 < Math.max(inA, inB);
}

/** Whether there is something to explain. */
export function isChanged({ change }: RowComparison): boolean {
  return change !== 'same' && change !== 'only-a' && change !== 'only-b';
}
