import type { Listening } from './facts/counterpart.ts';
import type { Translate } from './locales/texts.ts';
import { type CounterpartEntry, isShared, type ListeningGroup } from './station.ts';

/** What somebody did at the counterpart, as the rest of a sentence that begins with their address. */
export function entryText(entry: CounterpartEntry, t: Translate): string {
  if (entry.what === 'left') return t('station.left');
  const { port } = entry;
  if (entry.what === 'arrived') return t(`station.want.${entry.want}`, { port });
  const what = t(`station.stranger.${entry.what}`, { port });
  return entry.count === 1 ? what : t('station.times', { what, count: entry.count });
}

/** What became of a port, with the families it holds for. */
export function listeningText({ state, holder, families: numbers }: ListeningGroup, t: Translate): string {
  const families = numbers.map((family) => `IPv${family}`).join(', ');
  if (holder === undefined) return t(`station.state.${state}`, { families });
  return t(state === 'listening' ? 'station.state.shared' : 'station.state.taken-by', { families, holder });
}

/** What follows from ports that this end could not have, or has not for itself. */
export function listeningNotes(listening: readonly Listening[]): ('taken' | 'shared' | 'denied')[] {
  const has = (wanted: Listening['state']): boolean => listening.some(({ state }) => state === wanted);
  return [
    ...(has('taken') ? (['taken'] as const) : []),
    ...(listening.some(isShared) ? (['shared'] as const) : []),
    ...(has('denied') ? (['denied'] as const) : []),
  ];
}
