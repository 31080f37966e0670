import { type Packed, pack, unpack } from '../packed.ts';
import type { Matrix } from './matrix.ts';
import type { Seat } from './seat.ts';

/** Thousands of seats come to few different results: each stands once, and every seat says which is its own. */
interface Compact {
  matrix: Omit<Matrix, 'seats'>;
  patterns: Seat['rows'][];
  seats: (Omit<Seat, 'rows'> & { pattern: number })[];
}

export type PackedMatrix = Packed<Compact>;

export function packMatrix({ seats, ...matrix }: Matrix): PackedMatrix {
  const patterns: Seat['rows'][] = [];
  const known = new Map<string, number>();
  const compact = seats.map(({ rows, ...seat }) => {
    const text = JSON.stringify(rows);
    const pattern = known.get(text) ?? patterns.push(rows) - 1;
    known.set(text, pattern);
    return { ...seat, pattern };
  });
  return pack({ matrix, patterns, seats: compact });
}

/** Seats that came to the same share their rows. */
export function unpackMatrix(packed: PackedMatrix): Matrix {
  const { matrix, patterns, seats } = unpack<Compact>(packed);
  return { ...matrix, seats: seats.map(({ pattern, ...seat }) => ({ ...seat, rows: patterns[pattern] ?? {} })) };
}

/** What was read of many files: all of them, or as many as there was patience for. */
export interface SummaryRead {
  matrix: PackedMatrix;
  done: number;
  total: number;
}
