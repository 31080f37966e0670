import type { Seat } from './seat.ts';

interface Kept {
  kept: Seat[];
  /** Reports that are not their seat's latest. */
  older: number;
  /** The same report once more. */
  copies: number;
}

/**
 * A seat is a PC that checks one scenario with one profile. What was altered never takes the place of what was not, nor does
 * a run that was stopped take that of a whole one; the latest of the rest stands. A report that names no PC is a seat of its
 * own, and so is each with `all`.
 */
export function latestOfEach(found: readonly Seat[], all: boolean): Kept {
  const reports = bestOf(found, ({ id }) => id);
  const seats = all
    ? reports.map((best) => ({ ...best, others: 0 }))
    : bestOf(
        reports.map(({ seat }) => seat),
        seatId,
      );
  return {
    kept: seats.map(({ seat, others }) => ({ ...seat, setAside: others })),
    older: reports.length - seats.length,
    copies: found.length - reports.length,
  };
}

function seatId({ machine, scenario, profileName = '', demo, id }: Seat): string {
  return machine === undefined ? id : JSON.stringify([machine.toLowerCase(), scenario, profileName, demo]);
}

function bestOf(seats: readonly Seat[], idOf: (seat: Seat) => string): { seat: Seat; others: number }[] {
  const best = new Map<string, { seat: Seat; others: number }>();
  for (const seat of seats) {
    const known = best.get(idOf(seat));
    if (known === undefined) best.set(idOf(seat), { seat, others: 0 });
    else {
      known.others += 1;
      if (isBetter(seat, known.seat)) known.seat = seat;
    }
  }
  return [...best.values()];
}

function isBetter(a: Seat, b: Seat): boolean {
  if (a.intact !== b.intact) return a.intact;
  if ((a.ended === 'finished') !== (b.ended === 'finished')) return a.ended === 'finished';
  return Date.parse(a.createdAt) > Date.parse(b.createdAt);
}
