import { z } from 'zod';
import { owners, places } from '../causes.ts';
import { messageSchema } from '../message.ts';
import type { Report } from '../report.ts';
import { type Light, lights, reasons, rowIds, states } from '../words.ts';

export const matrixFormat = 'portampel-summary/1';

const cellSchema = z.object({ light: z.enum(lights), state: z.enum(states), reason: z.enum(reasons) });

const causeSchema = z.object({ key: z.string(), place: z.enum(places), owner: z.enum(owners), light: z.enum(lights) });

const seatSchema = z.object({
  /** The file's name, with those folders alone in which the seats differ: a path may name people. It stands for the seat. */
  file: z.string(),
  id: z.string(),
  createdAt: z.string(),
  scenario: z.string(),
  light: z.enum(lights),
  finished: z.boolean(),
  demo: z.boolean(),
  /** Whether its digest holds. */
  intact: z.boolean(),
  rows: z.record(z.string(), cellSchema),
  causes: z.array(causeSchema),
});
/** What is kept of one report. */
export type Seat = z.infer<typeof seatSchema>;

const commonCauseSchema = z.object({
  key: z.string(),
  place: z.enum(places),
  owner: z.enum(owners),
  seats: z.array(z.string()),
});
export type CommonCause = z.infer<typeof commonCauseSchema>;

export const matrixSchema = z.object({
  format: z.literal(matrixFormat),
  light: z.enum(lights),
  counts: z.object({ green: z.int(), yellow: z.int(), red: z.int(), grey: z.int() }),
  /** The rows of all reports, in the order of the scenarios. */
  rowIds: z.array(z.string()),
  seats: z.array(seatSchema),
  /** By the number of seats that are not green because of it, the most first. */
  commonCauses: z.array(commonCauseSchema),
  /** Files that could not be read, and why. */
  unread: z.array(z.object({ file: z.string(), why: messageSchema })),
});
/** Many reports: seats by rows. */
export type Matrix = z.infer<typeof matrixSchema>;

export function seatOf(report: Report, file: string, intact: boolean): Seat {
  const { id, createdAt, scenario, light, ended, demo = false, checks, findings } = report;
  const rows = checks.map((row) => [row.id, { light: row.light, state: row.state, reason: row.reason }] as const);
  const causes = findings.map((each) => ({
    key: each.cause.key,
    place: each.place,
    owner: each.owner,
    light: each.light,
  }));
  return {
    file,
    id,
    createdAt,
    scenario: scenario.id,
    light,
    finished: ended === 'finished',
    demo,
    intact,
    rows: Object.fromEntries(rows),
    causes,
  };
}

const worstFirst: readonly Light[] = ['red', 'yellow', 'grey', 'green'];

/** The same report found twice, under whatever name, is one seat. */
export function matrixOf(found: readonly Seat[], unread: Matrix['unread']): Matrix {
  const seats = [...new Map(found.map((seat) => [seat.id, seat])).values()].sort(
    (a, b) => worstFirst.indexOf(a.light) - worstFirst.indexOf(b.light) || (a.file < b.file ? -1 : 1),
  );
  const counts = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const { light } of seats) counts[light] += 1;
  const known = new Set(seats.flatMap(({ rows }) => Object.keys(rows)));
  const rest = [...known].filter((id) => !(rowIds as readonly string[]).includes(id)).sort();
  return {
    format: matrixFormat,
    light: worstFirst.find((light) => counts[light] > 0) ?? 'grey',
    counts,
    rowIds: [...rowIds.filter((id) => known.has(id)), ...rest],
    seats,
    commonCauses: commonCauses(seats),
    unread: [...unread],
  };
}

/** Of the seats that have the worst light: what explains most of them, and who must act. */
function commonCauses(seats: readonly Seat[]): CommonCause[] {
  const [worst] = seats;
  const bad = seats.filter(({ light }) => light === worst?.light && light !== 'green');
  const causes = new Map<string, CommonCause>();
  for (const { file, light, causes: own } of bad) {
    for (const { key, place, owner } of own.filter((cause) => cause.light === light)) {
      const id = `${place} ${key}`;
      const known = causes.get(id) ?? { key, place, owner, seats: [] };
      if (known.seats.at(-1) !== file) known.seats.push(file);
      causes.set(id, known);
    }
  }
  return [...causes.values()].sort((a, b) => b.seats.length - a.seats.length || (a.key < b.key ? -1 : 1));
}

/** Seats that came to the same in every row, the largest group of the worst light first. */
export function groupsOf({ seats }: Matrix): Seat[][] {
  const groups = new Map<string, Seat[]>();
  for (const seat of seats) {
    const id = JSON.stringify([seat.light, seat.scenario, seat.rows]);
    const group = groups.get(id) ?? [];
    group.push(seat);
    groups.set(id, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      worstFirst.indexOf(a[0]?.light ?? 'grey') - worstFirst.indexOf(b[0]?.light ?? 'grey') || b.length - a.length,
  );
}
