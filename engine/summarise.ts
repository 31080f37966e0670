import { setImmediate } from 'node:timers/promises';
import type { Matrix } from '../shared/matrix/matrix.ts';
import { type Seat, seatOf } from '../shared/matrix/seat.ts';
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

export interface SummaryFound {
  seats: Seat[];
  unread: Matrix['unread'];
  /** Why a file could not be read, with its true name: for whoever chose the files, and not to be handed on. */
  faults: UserError['detail'][];
}

/** So long at a time may nobody else have a turn: a key press or a line of progress waits no longer. */
const turnMs = 50;

/**
 * Reads the files one after the other and keeps of each what a summary needs. What is damaged is named, and stops nobody.
 * Returns early, with what it has, where the signal ends it.
 */
export async function readSeats({ files, redact, onProgress, signal }: SummaryRun): Promise<SummaryFound> {
  const found: SummaryFound = { seats: [], unread: [], faults: [] };
  let turnEndsMs = performance.now() + turnMs;
  for (const [index, { path, name }] of files.entries()) {
    if (signal.aborted) break;
    try {
      const { report, intact } = readReportFile(path);
      found.seats.push(
        redact ? seatOf(redact(partsOf(report), report), undefined, intact) : seatOf(report, name, intact),
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { key, params } = error.detail;
      found.faults.push({ key, params: { ...params, file: name } });
      // A path may name people; its place among the files names nobody.
      const shown = redact ? String(index + 1) : name;
      const rest = redact ? withoutWords(params) : params;
      found.unread.push({ file: shown, why: { key, params: { ...rest, file: shown } } });
    }
    onProgress?.(index + 1);
    if (performance.now() < turnEndsMs) continue;
    await setImmediate();
    turnEndsMs = performance.now() + turnMs;
  }
  return found;
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

function withoutWords(params: UserError['detail']['params'] = {}): UserError['detail']['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? '' : value]),
  );
}
