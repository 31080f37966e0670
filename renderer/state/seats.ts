import type { Translate } from '../../shared/locales/texts.ts';
import { markOf } from '../../shared/marks.ts';
import { type CommonCause, sharedCauses } from '../../shared/matrix/common-causes.ts';
import { compareTexts, type Matrix, nameOfSeat } from '../../shared/matrix/matrix.ts';
import { scenarioName } from '../../shared/matrix/matrix-outline.ts';
import type { Seat } from '../../shared/matrix/seat.ts';
import type { Light } from '../../shared/words.ts';

/** Which seats are shown. */
export interface SeatFilter {
  light: Light | 'all';
  /** Those alone where this row is not green. */
  row: string | null;
  /** Those alone that have this cause. */
  cause: string | null;
  query: string;
}

export const everySeat: SeatFilter = { light: 'all', row: null, cause: null, query: '' };

/** By the seat's light, its name, the time of its report, or the light of one row. */
export type SortKey = { by: 'light' | 'name' | 'time' } | { by: 'row'; row: string };
export type SeatOrder = SortKey & { isReversed: boolean };

export const worstFirst: SeatOrder = { by: 'light', isReversed: false };

export function idOfCause({ place, key }: Pick<CommonCause, 'place' | 'key'>): string {
  return `${place} ${key}`;
}

export function filterSeats(
  seats: readonly Seat[],
  { light, row, cause, query }: SeatFilter,
  causes: readonly CommonCause[],
  t: Translate,
): Seat[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const having = cause === null ? null : new Set(causes.find((each) => idOfCause(each) === cause)?.seats);
  return seats.filter((seat) => {
    if (light !== 'all' && seat.light !== light) return false;
    if (row !== null && !isTroubledIn(seat, row)) return false;
    if (having !== null && !having.has(seat.id)) return false;
    if (words.length === 0) return true;
    const text = searchText(seat, t);
    return words.every((word) => text.includes(word));
  });
}

/** What is left of a filter over other seats: a row or a cause that nobody can choose there would hide them all. */
export function filterFor(
  { seats, causes }: Pick<Matrix, 'seats' | 'causes'>,
  { row, cause, ...rest }: SeatFilter,
): SeatFilter {
  return {
    ...rest,
    row: row !== null && seats.some((seat) => isTroubledIn(seat, row)) ? row : null,
    cause: sharedCauses(causes).some((each) => idOfCause(each) === cause) ? cause : null,
  };
}

export function orderFor({ rows }: Pick<Matrix, 'rows'>, order: SeatOrder): SeatOrder {
  return order.by !== 'row' || rows.some(({ id }) => id === order.row) ? order : worstFirst;
}

function isTroubledIn({ rows }: Seat, row: string): boolean {
  const cell = Object.hasOwn(rows, row) ? rows[row] : undefined;
  return cell !== undefined && !['green', 'off'].includes(markOf(cell));
}

/** What people know of a seat. */
function searchText(seat: Seat, t: Translate): string {
  const { file = '', profileName = '', scenario } = seat;
  return [nameOfSeat(seat), file, profileName, scenarioName(scenario, t)].join('\n').toLocaleLowerCase();
}

const badness: Record<Light, number> = { red: 0, yellow: 1, grey: 2, green: 3 };
const switchedOff = 4;
const absent = 5;

/** In the order that the user asked for; of those that are alike, the worst and then the name comes first. */
export function sortSeats(seats: readonly Seat[], order: SeatOrder): Seat[] {
  const turn = order.isReversed ? -1 : 1;
  return seats.toSorted(
    (a, b) =>
      turn * compareBy(order, a, b) ||
      badness[a.light] - badness[b.light] ||
      compareTexts(nameOfSeat(a), nameOfSeat(b)),
  );
}

function compareBy(key: SortKey, a: Seat, b: Seat): number {
  switch (key.by) {
    case 'light':
      return badness[a.light] - badness[b.light];
    case 'name':
      return compareTexts(nameOfSeat(a), nameOfSeat(b));
    case 'time':
      // The newest first: that is what one looks for.
      return a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0;
    case 'row':
      return rankIn(a, key.row) - rankIn(b, key.row);
  }
}

function rankIn({ rows }: Seat, row: string): number {
  const cell = Object.hasOwn(rows, row) ? rows[row] : undefined;
  if (cell === undefined) return absent;
  return markOf(cell) === 'off' ? switchedOff : badness[cell.light];
}

/** Pressing a column's head once more turns its order round. */
export function orderAfter(order: SeatOrder, key: SortKey): SeatOrder {
  const isSame = order.by === key.by && (key.by !== 'row' || (order.by === 'row' && order.row === key.row));
  return { ...key, isReversed: isSame && !order.isReversed };
}
