import type { Check } from '../shared/check.ts';
import type { CanaryResult, Report } from '../shared/report.ts';
import type { RunResult } from './run.ts';

/** A finished run whose rows are kept, but for those that are measured again. */
export interface Earlier {
  report: Report;
  /** The rows to measure again. */
  checkIds: readonly string[];
}

/** The checks that are due: all, or those to be measured again. */
export function dueChecks(checks: readonly Check[], earlier: Earlier | undefined): Check[] {
  return checks.filter(({ id }) => earlier === undefined || earlier.checkIds.includes(id));
}

/**
 * Puts the new observations among the earlier ones, one per check in the order of the checks. What the canary showed
 * for ports that were not measured again still stands.
 */
export function mergeEarlier(checks: readonly Check[], result: RunResult, { report, checkIds }: Earlier): RunResult {
  const fresh = new Map(result.observations.map((observation) => [observation.checkId, observation]));
  const kept = new Map(report.checks.map(({ id, details }) => [id, { checkId: id, ...details }]));
  const observations = checks.map(({ id }) => {
    const untested = { checkId: id, addresses: [], untested: 'cancelled' as const };
    return fresh.get(id) ?? kept.get(id) ?? untested;
  });
  const keptPorts = checks.filter(({ id }) => !checkIds.includes(id)).map(({ port }) => port);
  return { ...result, observations, canary: mergeCanary(result.canary, report.canary, keptPorts) };
}

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
