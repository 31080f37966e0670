import { firstOf } from './first-of.ts';
import { isLoopback } from './host.ts';
import type { Translate } from './locales/texts.ts';
import type { CanaryResult, Report } from './report.ts';
import { type NamedPort, namesOfMet } from './row-texts.ts';

/** Of many faked ports so many are named. */
const shownPorts = 50;

type Tested = Pick<Report, 'canary' | 'training'> & { checks: readonly NamedPort[] };

/** What the canary came to. What is played back measures nothing: it has one only where the situation is that ports are faked. */
export function canaryText({ canary, training, checks }: Tested, t: Translate): string {
  const { state, fakedPorts } = canary;
  if (training?.playedBack && state !== 'faked') return t('check.canary.practised');
  if (hasStayedHere(canary)) return t('check.canary.loopback');
  const ports = firstOf(namesOfMet(fakedPorts, checks), shownPorts);
  return t(`check.canary.${state}`, { ports });
}

/** Where all targets are this PC's own, as in a trial, the canary leaves it as little as they do, and tells of nothing beyond. */
function hasStayedHere({ state, addresses }: CanaryResult): boolean {
  return state === 'clean' && addresses.length > 0 && addresses.every(isLoopback);
}
