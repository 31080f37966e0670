import type { Translate } from './locales/texts.ts';
import type { Report } from './report.ts';

/** Of many faked ports so many are named. */
const shownPorts = 50;

/** What the canary came to. An exercise stays on this PC: it has one only where the situation is that ports are faked. */
export function canaryText({ canary, training }: Pick<Report, 'canary' | 'training'>, t: Translate): string {
  const { state, fakedPorts } = canary;
  if (training && state !== 'faked') return t('check.canary.practised');
  const ports = fakedPorts.slice(0, shownPorts).join(', ') + (fakedPorts.length > shownPorts ? ' …' : '');
  return t(`check.canary.${state}`, { ports });
}
