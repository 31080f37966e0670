import type { Side } from './comparison.ts';

/** A report that is kept to be compared, and what can be said of it before it is. */
export interface ComparedReport {
  sideId: string;
  side: Side;
}

/** Two of them by their ids: before and after, or the PC that works and the one that does not. */
export interface ComparedPair {
  a: string;
  b: string;
}
