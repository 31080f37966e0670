import type { Listening } from './facts/counterpart.ts';
import type { Translate } from './locales/texts.ts';
import { writePortList } from './port-list.ts';
import { timeText } from './sizes.ts';
import {
  type CounterpartCounts,
  type CounterpartEntry,
  isShared,
  isStranger,
  type ListeningGroup,
  strangersIn,
  type VisitEntry,
  type VisitWay,
} from './station.ts';

/** What somebody did at the counterpart, as the rest of a sentence that begins with their address. */
export function entryText(entry: CounterpartEntry, t: Translate): string {
  if (!isStranger(entry)) return visitText(entry, t);
  const what = t(`station.stranger.${entry.what}`, { ports: writePortList(entry.ports) });
  return entry.count === 1 ? what : t('station.times', { what, count: entry.count });
}

function visitText({ what, durationMs = 0, ...work }: VisitEntry, t: Translate): string {
  if (what === 'came') return t('station.visit.came');
  return t(`station.visit.${what}`, { time: timeText(durationMs, t), work: workText(work, t) });
}

function workText({ ways, extras }: Pick<VisitEntry, 'ways' | 'extras'>, t: Translate): string {
  const parts = [
    ...(['in', 'out'] as const).flatMap((direction) => {
      const ports = portsText(ways.filter((way) => way.direction === direction));
      return ports === '' ? [] : [t(`station.way.${direction}`, { ports })];
    }),
    ...extras.map((extra) => t(`station.extra.${extra}`)),
  ];
  return parts.length === 0 ? t('station.extra.none') : parts.join(' · ');
}

/** `TCP 19812-19814, UDP 19813`. */
function portsText(ways: readonly VisitWay[]): string {
  return (['tcp', 'udp'] as const)
    .flatMap((transport) => {
      const ports = ways.filter((way) => way.transport === transport).map(({ port }) => port);
      return ports.length === 0 ? [] : [`${transport.toUpperCase()} ${writePortList(ports)}`];
    })
    .join(', ');
}

/** How many came with the code, with a wrong one, without any. @param number - as the reader's language writes it */
export function countTexts(
  counts: CounterpartCounts,
  t: Translate,
  number: (count: number) => string = String,
): string[] {
  return [
    t('station.count.visits', { count: number(counts.visits) }),
    t('station.count.wrong-code', { count: number(counts['wrong-code']) }),
    t('station.count.strangers', { count: number(strangersIn(counts)) }),
  ];
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
