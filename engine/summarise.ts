import { setImmediate } from 'node:timers/promises';
import type { Opened } from '../shared/comparison/compare.ts';
import { type Identity, identityOf } from '../shared/matrix/latest.ts';
import type { Matrix } from '../shared/matrix/matrix.ts';
import { cut, type Seat, seatOf, shortened } from '../shared/matrix/seat.ts';
import type { Message } from '../shared/message.ts';
import type { Report } from '../shared/report.ts';
import { UserError } from '../shared/user-error.ts';
import { readReportFile } from './read-report-file.ts';

interface FileOfSummary {
  path: string;
  /** As it is shown, where names are not taken out. */
  name: string;
}

export interface SummaryRun {
  files: readonly FileOfSummary[];
  /** Takes the names out of a report of which only some parts are left; they are learned from the whole one. */
  redact?: ((parts: Report, whole: Report) => Report) | undefined;
  /** Called after every file, with how many are done. */
  onProgress?: (done: number) => void;
  signal: AbortSignal;
}

type Unread = Matrix['unread'][number];

export interface SummaryFound {
  seats: Seat[];
  /** Of each seat, as the report itself says it. Not to be handed on. */
  identities: Map<Seat, Identity>;
  unread: Unread[];
  /** Why each of `unread` could not be read, with its whole path: for whoever chose the files, and not to be handed on. */
  faults: Message[];
}

/** After so long others have their turn: a key press waits for this, and for the file that is being read, however large. */
const turnMs = 50;

/**
 * Reads the files one after the other and keeps of each what a summary needs. What is damaged is named, and stops nobody.
 * Returns early, with what it has, where the signal ends it.
 * @throws what `redact` throws: where a name could be left, nothing may be handed on
 */
export async function readSeats({ files, redact, onProgress, signal }: SummaryRun): Promise<SummaryFound> {
  const found: SummaryFound = { seats: [], identities: new Map(), unread: [], faults: [] };
  let turnEndsMs = performance.now() + turnMs;
  for (const [index, { path, name }] of files.entries()) {
    if (signal.aborted) break;
    const read = readOrFault(path);
    if ('fault' in read) {
      found.faults.push(about(cut(path, longestFile), read.fault));
      found.unread.push(redact ? unnamed(index + 1, read.fault) : named(cut(name, longestFile), read.fault));
    } else {
      const { report, intact } = read;
      const asItIs = seatOf(report, name, intact);
      const seat = redact ? seatOf(redact(partsOf(report), report), undefined, intact) : asItIs;
      found.seats.push(seat);
      found.identities.set(seat, identityOf(asItIs));
    }
    onProgress?.(index + 1);
    if (performance.now() < turnEndsMs) continue;
    await setImmediate();
    turnEndsMs = performance.now() + turnMs;
  }
  return found;
}

/** Of a path as much as anybody reads. */
const longestFile = 1000;

function readOrFault(path: string): Opened | { fault: Message } {
  try {
    return readReportFile(path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // A copy: a piece of a text keeps the whole of it in memory, and thousands of files may be damaged.
    return { fault: structuredClone(shortened(error.detail)) };
  }
}

function about(file: string | number, { key, params }: Message): Message {
  return { key, params: { ...params, file } };
}

function named(file: string, fault: Message): Unread {
  return { file, why: about(file, fault) };
}

/** A path may name people, and so may what a file holds; its place among the files, line and column name nobody. */
function unnamed(number: number, { key, params = {} }: Message): Unread {
  const kept = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    if (name === 'place') return [name, /^ \(\d+:\d+\)$/.test(value) ? value : ''];
    return [name, name === 'code' ? value : '…'];
  });
  return { file: String(number), why: about(number, { key, params: Object.fromEntries(kept) }) };
}

/** Of a report what a seat is made of: the less is left, the less has to be rewritten and looked through. */
function partsOf(report: Report): Report {
  const { machine, checks, findings } = report;
  const { facts, ...system } = machine;
  const { paths, names, proxy, controls, changes, ...rest } = report;
  return {
    ...rest,
    machine: { ...system, ...(facts?.computerName && { facts: { computerName: facts.computerName } }) },
    checks: checks.map((row) => ({ ...row, phases: [], details: { addresses: [] } })),
    findings: findings.map((finding) => ({
      ...finding,
      evidence: [],
      against: [],
      effects: [],
      advice: finding.advice.slice(0, 1),
    })),
    notes: [],
    log: [],
  };
}
