import type { CounterpartEntry, StationSnapshot } from '../../../shared/station.ts';

/** What matters now about who called: one thing, for a glance and for a screen reader. */
export type StationStatus = { kind: 'waiting' } | { kind: 'measuring' | 'done' | 'wrong-code'; from: string };

export function statusOf({ entries }: Pick<StationSnapshot, 'entries'>): StationStatus {
  const measuring = visitorsOf(entries).at(-1);
  if (measuring !== undefined) return { kind: 'measuring', from: measuring };
  const last = entries.findLast(({ what }) => what === 'left' || isWrongCode(what));
  if (last === undefined) return { kind: 'waiting' };
  return { kind: last.what === 'left' ? 'done' : 'wrong-code', from: last.from };
}

/** Whose visits are open, the newest last. */
function visitorsOf(entries: readonly CounterpartEntry[]): string[] {
  const open = new Map<string, number>();
  for (const entry of entries) {
    const count = open.get(entry.from) ?? 0;
    if (entry.what === 'arrived' && entry.want === 'session') {
      // Said anew, so that the newest stands last.
      open.delete(entry.from);
      open.set(entry.from, count + 1);
    }
    // The beginning of a visit may have left the log before its end came.
    if (entry.what === 'left') open.set(entry.from, Math.max(0, count - 1));
  }
  return [...open].filter(([, count]) => count > 0).map(([from]) => from);
}

function isWrongCode(what: CounterpartEntry['what']): boolean {
  return what === 'wrong-code' || what === 'banned';
}

export function wrongCodes({ counts }: Pick<StationSnapshot, 'counts'>): number {
  return counts['wrong-code'];
}

export function strangers({ counts: { arrived: _arrived, left: _left, ...kinds } }: Pick<StationSnapshot, 'counts'>) {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}
