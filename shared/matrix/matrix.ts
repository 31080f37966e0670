import { z } from 'zod';
import { markOf } from '../marks.ts';
import { messageSchema } from '../message.ts';
import { redactionLevels } from '../redaction.ts';
import { portText } from '../row-texts.ts';
import { lights, rowIds } from '../words.ts';
import { commonCauseSchema, commonCausesOf, worstFirst } from './common-causes.ts';
import { type Identities, latestOfEach } from './latest.ts';
import { mostSeatRows, type Seat, seatSchema } from './seat.ts';
import { isPractice, uncountedOf, uncountedSchema } from './uncounted.ts';

export const matrixFormat = 'portampel-summary/1';

const count = z.int();

const rowSchema = z.object({
  id: z.string(),
  /** As `19812/tcp`, the most frequent first. */
  ports: z.array(z.string()),
  /** How the seats have it; `off`: switched off by their profiles, and not asked for. */
  counts: z.object({ green: count, yellow: count, red: count, grey: count, off: count }),
});
export type MatrixRow = z.infer<typeof rowSchema>;

export const matrixSchema = z.object({
  format: z.literal(matrixFormat),
  light: z.enum(lights),
  counts: z.object({ green: count, yellow: count, red: count, grey: count }),
  /** The rows of all reports, in the order of the scenarios. */
  rows: z.array(rowSchema),
  /** Whether every report stands as a seat of its own, or the latest of each PC. */
  of: z.enum(['seats', 'reports']),
  /** The worst first. */
  seats: z.array(seatSchema),
  /** Exercises and trial runs: in no number and no light above, since they say nothing about a network. */
  uncounted: z.array(uncountedSchema),
  /** How many of the seats name no PC, and are therefore one for each report. */
  unnamed: count,
  /** How their reports were redacted when they were read. Where there are several, one PC may have other names in each. */
  redactions: z.array(z.enum(redactionLevels)),
  /** What explains what is not green: by light, then by the number of seats. */
  causes: z.array(commonCauseSchema),
  /**
   * `older`: reports that are not their seat's latest. `copies`: the same report once more. `altered`: what those are called
   * that were altered and stand beside one that was not.
   */
  setAside: z.object({ older: count, copies: count, altered: z.array(z.string()) }),
  /** Files that could not be read, and why. Where names were taken out, `file` is its place among all files. */
  unread: z.array(z.object({ file: z.string(), why: messageSchema })),
});
/** Many reports: seats by rows. */
export type Matrix = z.infer<typeof matrixSchema>;

interface MatrixOptions {
  /** Every report a seat of its own, in the place of the latest of each. */
  all?: boolean | undefined;
  /** Where names were taken out: the seats are told apart by what the reports themselves say. */
  identities?: Identities;
}

/** The same report found twice, under whatever name, counts once. */
export function matrixOf(
  found: readonly Seat[],
  unread: Matrix['unread'],
  { all = false, identities }: MatrixOptions = {},
): Matrix {
  const measured = found.filter((seat) => !isPractice(seat));
  const { kept, older, copies, altered, unnamed, redactions } = latestOfEach(measured, all, identities);
  const practised = latestOfEach(found.filter(isPractice), true, identities);
  const seats = kept.sort((a, b) => worstFirst.indexOf(a.light) - worstFirst.indexOf(b.light) || compareNames(a, b));
  const counts = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const { light } of seats) counts[light] += 1;
  return {
    format: matrixFormat,
    light: worstFirst.find((light) => counts[light] > 0) ?? 'grey',
    counts,
    rows: rowsOf(seats),
    of: all ? 'reports' : 'seats',
    seats,
    uncounted: practised.kept.sort(compareNames).map(uncountedOf),
    unnamed,
    redactions,
    causes: commonCausesOf(seats),
    setAside: {
      older,
      copies: copies + practised.copies,
      altered: [...altered, ...practised.altered].map(nameOfReport).sort(compareTexts),
    },
    unread: [...unread],
  };
}

/** `PC 9` before `PC 10`, alike in all languages. */
export const { compare: compareTexts } = new Intl.Collator('en', { numeric: true });

function compareNames(a: Seat, b: Seat): number {
  return compareTexts(nameOfSeat(a), nameOfSeat(b)) || compareTexts(a.id, b.id);
}

/** What a seat is called: the PC, else the file, else the begin of the report's id. */
export function nameOfSeat({ machine, file, id }: Pick<Seat, 'machine' | 'file' | 'id'>): string {
  return machine ?? file ?? id.slice(0, 8);
}

/** What a report is called: its file, else as its seat. */
export function nameOfReport(seat: Pick<Seat, 'machine' | 'file' | 'id'>): string {
  return seat.file ?? nameOfSeat(seat);
}

function rowsOf(seats: readonly Seat[]): MatrixRow[] {
  const rows = new Map<string, { counts: MatrixRow['counts']; ports: Map<string, number> }>();
  for (const seat of seats) {
    for (const [id, cell] of Object.entries(seat.rows)) {
      const row = rows.get(id) ?? {
        counts: { green: 0, yellow: 0, red: 0, grey: 0, off: 0 },
        ports: new Map<string, number>(),
      };
      rows.set(id, row);
      row.counts[markOf(cell)] += 1;
      const port = portText(cell);
      row.ports.set(port, (row.ports.get(port) ?? 0) + 1);
    }
  }
  return inOrder([...rows.keys()]).flatMap((id): MatrixRow[] => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const ports = [...row.ports].sort(([, a], [, b]) => b - a).slice(0, mostPorts);
    return [{ id, ports: ports.map(([port]) => port), counts: row.counts }];
  });
}

const mostPorts = 10;

/** Rows that are not known here come last, and no more of them than one report may have. */
function inOrder(ids: readonly string[]): string[] {
  const order = new Map<string, number>(rowIds.map((id, index) => [id, index]));
  const place = (id: string): number => order.get(id) ?? rowIds.length;
  return [...ids].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1)).slice(0, mostSeatRows);
}

/** Seats that came to the same in every row, on whatever port: the largest group of the worst light first. */
export function groupsOf({ seats }: Pick<Matrix, 'seats'>): [Seat, ...Seat[]][] {
  const groups = new Map<string, [Seat, ...Seat[]]>();
  for (const seat of seats) {
    const found = Object.entries(seat.rows).map(([row, { light, reason, service }]) => [row, light, reason, service]);
    const id = JSON.stringify([seat.light, seat.scenario, found]);
    const group = groups.get(id);
    if (group) group.push(seat);
    else groups.set(id, [seat]);
  }
  return [...groups.values()].sort(
    (a, b) => worstFirst.indexOf(a[0].light) - worstFirst.indexOf(b[0].light) || b.length - a.length,
  );
}
