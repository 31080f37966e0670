import type { RedactionLevel } from '../redaction.ts';
import type { Seat } from './seat.ts';

/** What a report itself says that it is: told before names are taken out, and never handed on. */
export interface Identity {
  report: string;
  /** `undefined` where the report names no PC. */
  seat: string | undefined;
  redaction: RedactionLevel;
}

/** Of seats whose names were taken out. */
export type Identities = ReadonlyMap<Seat, Identity>;

interface Kept {
  kept: Seat[];
  /** Reports that are not their seat's latest. */
  older: number;
  /** The same report once more. */
  copies: number;
  /** Altered ones that count for nothing, beside what was not. */
  altered: Seat[];
  /** Seats whose reports name no PC. */
  unnamed: number;
  /** How the reports of the seats were redacted when they were read. */
  redactions: RedactionLevel[];
}

/**
 * A seat is a PC that checks one scenario with one profile. What was altered never takes the place of what was not, nor does
 * a run that was stopped take that of a whole one; the latest of the rest stands. A report that names no PC is a seat of its
 * own, and so is each with `all`.
 */
export function latestOfEach(found: readonly Seat[], all: boolean, identities: Identities = new Map()): Kept {
  const identify = (seat: Seat): Identity => identities.get(seat) ?? identityOf(seat);
  const reports = bestOf(found, (seat) => identify(seat).report);
  const seats = all
    ? reports.map(({ seat }) => ({ seat, others: [] }))
    : bestOf(
        reports.map(({ seat }) => seat),
        (seat) => identify(seat).seat ?? `report ${identify(seat).report}`,
      );
  const copies = reports.flatMap(({ others }) => others);
  const older = seats.flatMap(({ others }) => others);
  return {
    kept: seats.map(({ seat, others }) => ({ ...seat, setAside: others.length })),
    older: older.filter(({ intact }) => intact).length,
    copies: copies.filter(({ intact }) => intact).length,
    altered: [...copies, ...older].filter(({ intact }) => !intact),
    unnamed: seats.filter(({ seat }) => identify(seat).seat === undefined).length,
    redactions: [...new Set(seats.map(({ seat }) => identify(seat).redaction))].sort(),
  };
}

export function identityOf({ machine, scenario, profileName = '', standIn, redaction, id }: Seat): Identity {
  const seat = machine && JSON.stringify([machine.toLowerCase(), scenario, profileName, standIn !== undefined]);
  return { report: id, seat, redaction };
}

/** Each with those that it stands for. */
function bestOf(seats: readonly Seat[], idOf: (seat: Seat) => string): { seat: Seat; others: Seat[] }[] {
  const best = new Map<string, { seat: Seat; others: Seat[] }>();
  for (const seat of seats) {
    const known = best.get(idOf(seat));
    if (known === undefined) best.set(idOf(seat), { seat, others: [] });
    else if (isBetter(seat, known.seat)) {
      known.others.push(known.seat);
      known.seat = seat;
    } else known.others.push(seat);
  }
  return [...best.values()];
}

function isBetter(a: Seat, b: Seat): boolean {
  if (a.intact !== b.intact) return a.intact;
  if ((a.ended === 'finished') !== (b.ended === 'finished')) return a.ended === 'finished';
  return Date.parse(a.createdAt) > Date.parse(b.createdAt);
}
