import { type CounterpartEntry, isStranger, type StationSnapshot } from '../../../shared/station.ts';

/** What matters now about who called: one thing, for a glance and for a screen reader. */
export type StationStatus = { kind: 'waiting' } | { kind: 'measuring' | 'done' | 'wrong-code'; from: string };

export function statusOf({ entries }: Pick<StationSnapshot, 'entries'>): StationStatus {
  const here = entries.findLast((entry) => !isStranger(entry) && entry.durationMs === undefined);
  if (here) return { kind: 'measuring', from: here.from };
  const telling = entries.filter((entry) => !isStranger(entry) || isWrongCode(entry));
  const [last] = telling.toSorted((a, b) => lastMsOf(b) - lastMsOf(a));
  if (!last) return { kind: 'waiting' };
  return { kind: isStranger(last) ? 'wrong-code' : 'done', from: last.from };
}

/** Whoever is barred was not heard, and may know the code. */
function isWrongCode({ what }: CounterpartEntry): boolean {
  return what === 'wrong-code' || what === 'banned';
}

function lastMsOf(entry: CounterpartEntry): number {
  return entry.atMs + (isStranger(entry) ? 0 : (entry.durationMs ?? 0));
}
