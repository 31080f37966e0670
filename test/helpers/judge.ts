import { assess, type Evidence } from '../../engine/assess.ts';
import type { Check } from '../../shared/check.ts';
import type { Observation } from '../../shared/observation.ts';
import { checkOf, goodEvidence, type Outcome, observationOf } from './observations.ts';

/** One row: what differs from the usual check, and what was seen at its host or at several addresses. */
export interface Row {
  check?: Partial<Check>;
  saw?: Outcome | Record<string, Outcome>;
  observation?: Partial<Observation>;
}

export interface Judged {
  light: string;
  /** `light/state/reason/service` per row. */
  rows: string[];
}

export function judge(rows: Row[], evidence: Partial<Evidence> = {}): Judged {
  const checks = rows.map(({ check }, index) => checkOf({ id: `row-${index}`, ...check }));
  const observations = rows.map(({ saw = {}, observation }) => observationOf(saw, observation));
  const { light, judgements } = assess(checks, observations, { ...goodEvidence, ...evidence });
  return { light, rows: judgements.map((row) => `${row.light}/${row.state}/${row.reason}/${row.service}`) };
}

export const works: Row = { check: { port: 80 }, saw: 'open' };
export const workingRow = 'green/open/syn-ack/asExpected';
