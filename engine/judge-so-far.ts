import type { Check } from '../shared/check.ts';
import type { Observation } from '../shared/observation.ts';
import { assess, type Judgement } from './assess.ts';
import type { Platform } from './platform/index.ts';

/**
 * What the rows measured so far come to while the run goes on. Provisional: the canary and the self-test have not spoken,
 * so a light may still be taken back.
 * @param observations by check id; rows without one are left out of the answer
 */
export function judgeSoFar(
  checks: readonly Check[],
  observations: ReadonlyMap<string, Observation>,
  { hasFamily }: Platform,
): Map<string, Judgement> {
  const measured = checks.filter(({ id }) => observations.has(id));
  const seen = measured.flatMap(({ id }) => observations.get(id) ?? []);
  const { judgements } = assess(measured, seen, {
    canary: { addresses: [], ports: [], fakedPorts: [], state: 'not-run' },
    selfTest: { passed: 0, total: 0, failures: [] },
    hasFamily,
  });
  return new Map(measured.flatMap(({ id }, index) => (judgements[index] ? [[id, judgements[index]] as const] : [])));
}
