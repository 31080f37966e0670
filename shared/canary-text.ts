import { isLoopback } from './host.ts';
import type { Translate } from './locales/texts.ts';
import type { CanaryResult, Report } from './report.ts';

/** Of many faked ports so many are named. */
const shownPorts = 50;

/** What the canary came to. What is played back measures nothing: it has one only where the situation is that ports are faked. */
export function canaryText({ canary, training }: Pick<Report, 'canary' | 'training'>, t: Translate): string {
  const { state, fakedPorts } = canary;
  if (training?.playedBack && state !== 'faked') return t('check.canary.practised');
  if (hasStayedHere(canary)) return t('check.canary.loopback');
  const ports = fakedPorts.slice(0, shownPorts).join(', ') + (fakedPorts.length > shownPorts ? ' …' : '');
  return t(`check.canary.${state}`, { ports });
}

/** Where all targets are this PC's own, as in a trial, the canary leaves it as little as they do, and tells of nothing beyond. */
function hasStayedHere({ state, addresses }: CanaryResult): boolean {
  return state === 'clean' && addresses.length > 0 && addresses.every(isLoopback);
}
