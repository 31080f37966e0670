import { z } from 'zod';
import { owners, places } from '../causes.ts';
import { type Message, messageSchema } from '../message.ts';
import { redactionLevels, struckText } from '../redaction.ts';
import type { Finding, Report } from '../report.ts';
import { type RowVerdict, rowVerdictOf, rowVerdictSchema } from '../row-verdict.ts';
import { standInOf, standIns } from '../stand-in.ts';
import { trainingSchema } from '../training.ts';
import { lights, rowIds } from '../words.ts';

const causeSchema = z.object({
  place: z.enum(places),
  owner: z.enum(owners),
  light: z.enum(lights),
  cause: messageSchema,
  /** What to do first. */
  action: messageSchema.optional(),
});
export type SeatCause = z.infer<typeof causeSchema>;

export const seatSchema = z.object({
  /** Of the report. */
  id: z.string(),
  /** The name of the PC, or its pseudonym; left out where the report tells none. */
  machine: z.string().optional(),
  /** The file's name, with those folders alone in which the seats differ. Left out where names were taken out: a path may name people. */
  file: z.string().optional(),
  createdAt: z.string(),
  scenario: z.string(),
  profileName: z.string().optional(),
  light: z.enum(lights),
  ended: z.enum(['finished', 'cancelled', 'deadline']),
  demo: z.boolean(),
  /** The situation that was practised, where it was an exercise. */
  training: trainingSchema.optional(),
  /** Of a rehearsal: PortAmpel answered in the server's place, or was to and was not reached. */
  standIn: z.enum(standIns).optional(),
  /** Whether its digest holds. */
  intact: z.boolean(),
  redaction: z.enum(redactionLevels),
  rows: z.record(z.string(), rowVerdictSchema),
  causes: z.array(causeSchema),
  /** Other reports of the same seat that were set aside for this one. */
  setAside: z.int(),
});
/** What is kept of one report. */
export type Seat = z.infer<typeof seatSchema>;

/** Beyond what any scenario comes to: a foreign report may bring more, and thousands of them have to fit into memory. */
export const mostSeatRows = 200;
const mostSeatCauses = 30;
const longestName = 100;
const longestParam = 200;
const mostParams = 8;

/** @param file as it may be shown; left out where names are taken out */
export function seatOf(report: Report, file: string | undefined, intact: boolean): Seat {
  const { id, createdAt, scenario, light, ended, demo = false, training, checks, findings, redaction } = report;
  const [machine, standIn] = [machineOf(report), standInOf(report)];
  return {
    id: cut(id),
    ...(machine !== undefined && { machine }),
    ...(file !== undefined && { file }),
    createdAt: cut(createdAt),
    scenario: cut(scenario.id),
    ...(scenario.profileName !== undefined && { profileName: cut(scenario.profileName) }),
    light,
    ended,
    demo,
    ...(standIn && { standIn }),
    ...(training && { training: { ...training, situation: cut(training.situation) } }),
    intact,
    redaction: redaction?.level ?? 'none',
    rows: cellsOf(checks),
    causes: causesOf(findings),
    setAside: 0,
  };
}

/** Never in the middle of a character: half of a surrogate pair is no text. */
export function cut(text: string, longest = longestName): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** At the strictest level all PCs are called the same, and what was struck by hand is not known. */
function machineOf({ machine: { facts }, redaction }: Report): string | undefined {
  const name = facts?.computerName;
  if (name === undefined || !('value' in name) || redaction?.level === 'strict') return undefined;
  return name.value === '' || name.value.includes(struckText) ? undefined : name.value;
}

/** Where there are too many, those that are known here come first. */
function cellsOf(checks: Report['checks']): Seat['rows'] {
  const known = new Set<string>(rowIds);
  const ordered =
    checks.length <= mostSeatRows
      ? checks
      : checks.toSorted((a, b) => Number(known.has(b.id)) - Number(known.has(a.id)));
  return Object.fromEntries(ordered.slice(0, mostSeatRows).map((row) => [cut(row.id), cellOf(row)]));
}

const cells = new Map<string, RowVerdict>();
const mostCells = 10_000;

/** Thousands of seats have the same cells: each is kept once. */
function cellOf(row: RowVerdict): RowVerdict {
  const cell = rowVerdictOf(row);
  const id = Object.values(cell).join(' ');
  const known = cells.get(id);
  if (known) return known;
  Object.freeze(cell);
  if (cells.size < mostCells) cells.set(id, cell);
  return cell;
}

/** As they stand in the report, the worst first: one for each host, where a cause leads several. */
function causesOf(findings: readonly Finding[]): SeatCause[] {
  return findings
    .filter(({ light }) => light !== 'green')
    .slice(0, mostSeatCauses)
    .map(({ cause, place, owner, light, advice: [action] }) => ({
      place,
      owner,
      light,
      cause: shortened(cause),
      ...(action && { action: shortened(action) }),
    }));
}

/** With as much of each word as anybody reads. */
export function shortened({ key, params }: Message): Message {
  if (params === undefined) return { key };
  const few = Object.entries(params).slice(0, mostParams);
  return {
    key,
    params: Object.fromEntries(
      few.map(([name, value]) => [name, typeof value === 'string' ? cut(value, longestParam) : value]),
    ),
  };
}
