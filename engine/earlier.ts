import { type Check, hasHost, isMeasurable, isPairCheck } from '../shared/check.ts';
import { type Control, maxControls } from '../shared/facts/controls.ts';
import { type CounterpartFacts, maxCounterparts } from '../shared/facts/counterpart.ts';
import { maxNames, type NamesFacts } from '../shared/facts/names.ts';
import { maxPaths } from '../shared/facts/paths.ts';
import type { Message } from '../shared/message.ts';
import type { CanaryResult, Report, ReportCheck } from '../shared/report.ts';
import type { Kept } from './assess.ts';
import type { RunResult } from './run.ts';
import type { Surroundings } from './surroundings.ts';

/** A finished run whose rows are kept, but for those that are measured again. */
export interface Earlier {
  report: Report;
  /** The rows to measure again. */
  checkIds: readonly string[];
}

/**
 * The checks that are due: those to be measured again, and with a forbidden one among them a row that was open before.
 * That a port is shut proves something only where this machine is seen to have a network at the same time.
 */
export function dueChecks(checks: readonly Check[], { report, checkIds }: Earlier): Check[] {
  const asked = checks.filter(({ id }) => checkIds.includes(id));
  const needsControl = asked.some(({ expectation }) => expectation === 'forbidden');
  const wasOpen = report.checks.find(({ state, light }) => state === 'open' && light === 'green')?.id;
  return needsControl ? checks.filter((check) => asked.includes(check) || check.id === wasOpen) : asked;
}

/** The rows that keep what the earlier run saw of them; `undefined` where all are measured anew. */
export function keptRows(checks: readonly Check[], due: readonly Check[], { report }: Earlier): Kept | undefined {
  const kept = checks.filter((check) => !due.includes(check));
  if (!kept.some(isMeasurable)) return undefined;
  return { checkIds: new Set(kept.map(({ id }) => id)), canary: report.canary, selfTest: report.selfTest };
}

/** Puts the new observations among the earlier ones, one per check in the order of the checks. */
export function mergeEarlier(checks: readonly Check[], result: RunResult, kept: Kept, { report }: Earlier): RunResult {
  const fresh = new Map(result.observations.map((observation) => [observation.checkId, observation]));
  const before = new Map(report.checks.map((row) => [row.id, row]));
  const observations = checks.map(({ id }) => {
    const untested = { checkId: id, addresses: [], untested: 'cancelled' as const };
    const row = before.get(id);
    return fresh.get(id) ?? (row ? { checkId: id, ...row.details } : untested);
  });
  const isWhole =
    report.ended === 'finished' || !report.checks.some((row) => kept.checkIds.has(row.id) && wasCutOff(row));
  const ended = result.ended === 'finished' && !isWhole ? report.ended : result.ended;
  const keptPorts = checks.filter(({ id }) => kept.checkIds.has(id)).map(({ port }) => port);
  const names = mergeNames(result.names, report.names);
  const canary = mergeCanary(result.canary, report.canary, keptPorts);
  const controls = mergeControls(result.controls, report.controls);
  const hasKeptPair = checks.some(
    (check) => kept.checkIds.has(check.id) && isMeasurable(check) && hasHost(check) && isPairCheck(check),
  );
  const counterparts = mergeCounterparts(result.counterparts, report.counterparts, hasKeptPair);
  const surroundings = result.surroundings && mergeSurroundings(result.surroundings, report.paths);
  return {
    ...result,
    ended,
    observations,
    canary,
    controls,
    ...(names && { names }),
    ...(counterparts && { counterparts }),
    ...(surroundings && { surroundings }),
  };
}

/** Names of rows that are kept keep what was seen of them. */
function mergeNames(fresh: NamesFacts | undefined, kept: NamesFacts | undefined): NamesFacts | undefined {
  if (fresh === undefined || kept === undefined) return fresh ?? kept;
  const others = kept.names.filter(({ name }) => !fresh.names.some((one) => one.name === name));
  return { ...fresh, names: [...fresh.names, ...others].slice(0, maxNames) };
}

/**
 * Who answered rows that are kept did answer them, whoever is there now: nobody may take their lights for the server's.
 * A throughput that was not measured again stays as it was seen.
 */
function mergeCounterparts(
  freshOnes: readonly CounterpartFacts[] | undefined,
  keptOnes: readonly CounterpartFacts[] | undefined,
  hasKeptRows: boolean,
): CounterpartFacts[] | undefined {
  const [fresh, kept] = [freshOnes ?? [], keptOnes ?? []];
  const merged = fresh.map((now) => {
    const before = kept.find(({ address }) => address === now.address);
    if (now.paired) return { ...before, ...now };
    return hasKeptRows && before ? before : now;
  });
  const others = hasKeptRows ? kept.filter(({ address }) => !fresh.some((now) => now.address === address)) : [];
  const all = [...merged, ...others].slice(0, maxCounterparts);
  // That it was asked stands, though no address of it is known.
  const isAsked = freshOnes !== undefined || (hasKeptRows && keptOnes !== undefined);
  return isAsked ? all : undefined;
}

/** A host that was asked again is as it was seen now. */
function mergeControls(fresh: readonly Control[], kept: readonly Control[] = []): Control[] {
  const others = kept.filter(({ address }) => !fresh.some((one) => one.address === address));
  return [...fresh, ...others].slice(0, maxControls);
}

/** Ways that were not looked at again stay as they were seen. */
function mergeSurroundings(fresh: Surroundings, kept: Report['paths'] = []): Surroundings {
  const others = kept.filter(({ address }) => !fresh.paths.some((one) => one.address === address));
  return { ...fresh, paths: [...fresh.paths, ...others].slice(0, maxPaths) };
}

function wasCutOff({ reason }: ReportCheck): boolean {
  return reason === 'cancelled' || reason === 'deadline';
}

/** For the reader: each row is judged by its own run's canary. */
function mergeCanary(fresh: CanaryResult, kept: CanaryResult, keptPorts: readonly number[]): CanaryResult {
  const among = (ports: readonly number[]): number[] => ports.filter((port) => keptPorts.includes(port));
  const fakedPorts = union(fresh.fakedPorts, among(kept.fakedPorts));
  return {
    addresses: union(fresh.addresses, kept.addresses),
    ports: union(fresh.ports, among(kept.ports)),
    fakedPorts,
    state: fakedPorts.length > 0 ? 'faked' : fresh.state,
  };
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}

const noteKey = 'note.rows-repeated';

/** Without it a reader would take all rows for measured at the report's own time. The oldest time counts. */
export function repeatNote(due: readonly Check[], { report }: Earlier): Message {
  const oldest = report.notes.find(({ key }) => key === noteKey)?.params?.['createdAt'] ?? report.createdAt;
  return { key: noteKey, params: { count: due.filter(isMeasurable).length, createdAt: oldest } };
}
