import type { Control } from '../../shared/facts/controls.ts';
import type { ReportCheck, ReportContent } from '../../shared/report.ts';
import { type Light, type Reason, rowIds } from '../../shared/words.ts';

/** All that a run came to, before anybody asks for the cause. */
export type Observed = Omit<ReportContent, 'findings'>;

/**
 * What the rules look at. Rows stand in the order of the vocabulary, so that nothing depends on a report's own. What
 * is said of rows without further words is of those in which this PC calls.
 */
export interface Scene {
  report: Observed;
  rows: readonly ReportCheck[];
  /**
   * Rows in which this PC is called: their host is the caller, and their port is this PC's own. Without the caller's
   * address they fail as all others do.
   */
  inbound: readonly ReportCheck[];
  /** Rows that are red or yellow and count. */
  failing: readonly ReportCheck[];
  /** Rows whose service answered as it should. */
  working: readonly ReportCheck[];
  controls: readonly Control[];
}

export function createScene(report: Observed): Scene {
  const all = report.checks.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const rows = all.filter((row) => !isCall(row));
  return {
    report,
    rows,
    inbound: all.filter(isCall),
    failing: rows.filter(isFailing),
    working: rows.filter(({ state, light }) => state === 'open' && light === 'green'),
    controls: report.controls ?? [],
  };
}

/** Rows of both directions. */
export function everyRow({ rows, inbound }: Scene): ReportCheck[] {
  return [...rows, ...inbound];
}

/** What is announced in the own network comes in as well, and nobody calls. */
function isCall({ direction, group, state }: ReportCheck): boolean {
  return direction === 'in' && group !== 'discovery' && state !== 'unresolved';
}

function rank({ id }: ReportCheck): number {
  const index = (rowIds as readonly string[]).indexOf(id);
  return index < 0 ? rowIds.length : index;
}

export function isFailing({ light, expectation }: ReportCheck): boolean {
  return (light === 'red' || light === 'yellow') && expectation !== 'informational';
}

/** All addresses that the rows talked to, each once. */
export function addressesSeen(rows: readonly ReportCheck[]): string[] {
  return [...new Set(rows.flatMap(({ details }) => details.addresses.map(({ address }) => address)))];
}

/** Rows that shall work and do not open: the ports that are shut. */
export function shutRows({ failing }: Scene): ReportCheck[] {
  return failing.filter(
    ({ state, expectation, reason }) => state !== 'open' && expectation !== 'forbidden' && !isCallBack(reason),
  );
}

/** The port of active FTP is the server's: nobody here connects to it. */
function isCallBack(reason: Reason): boolean {
  return reason === 'ftp-callback-blocked' || reason === 'ftp-active-nat';
}

export const severity: Record<Light, number> = { red: 3, yellow: 2, grey: 1, green: 0 };

export function worstLight(rows: readonly ReportCheck[]): Light | undefined {
  return rows.map(({ light }) => light).toSorted((a, b) => severity[b] - severity[a])[0];
}
