import { type Check, hasHost, isMeasurable, isPairCheck } from '../../shared/check.ts';
import type { CounterpartFacts } from '../../shared/facts/counterpart.ts';
import type { Observation } from '../../shared/observation.ts';

/** Whether a counterpart was met, or a row that it would have answered was tried to its end. */
export function wasAsked(
  counterparts: readonly CounterpartFacts[],
  checks: readonly Check[],
  observations: readonly Observation[],
): boolean {
  if (counterparts.some(({ paired }) => paired !== undefined)) return true;
  return checks.some((check, index) => {
    const seen = observations[index];
    return seen !== undefined && isMeasurable(check) && isTried(check, seen);
  });
}

function isTried(check: Check, { untested, resolution, addresses }: Observation): boolean {
  if (untested !== undefined) return false;
  const attempts = addresses.flatMap((seen) => seen.attempts);
  if (check.probe === 'discovery') return attempts.some(({ details }) => details.discovery?.unmet !== undefined);
  const isItsRow = check.probe === 'inbound' || (isMeasurable(check) && hasHost(check) && isPairCheck(check));
  return isItsRow && (resolution?.reason !== undefined || attempts.length > 0);
}
