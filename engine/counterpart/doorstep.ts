import type { Unheard } from '../../shared/facts/counterpart.ts';

/** One connection between its accept and its hello. Exactly one of the two is called, once. */
export interface Caller {
  /** Its hello came. */
  heard: () => void;
  /** It ended without one. */
  left: (as: Unheard) => void;
}

/**
 * Remembers, port by port, that connections came in which brought no hello. Without it, a connection whose first bytes were
 * kept back on the way could not be told from one that somebody else has answered. Holds two numbers a port and what is open.
 */
export class Doorstep {
  readonly #waiting = new Map<number, Set<{ atMs: number }>>();
  readonly #latest: Record<Unheard, Map<number, number>> = { silent: new Map(), other: new Map() };

  /** @param atMs - on the clock's monotonic time, as everywhere here */
  enter(port: number, atMs: number): Caller {
    const caller = { atMs };
    const waiting = this.#waiting.get(port) ?? new Set();
    this.#waiting.set(port, waiting.add(caller));
    return {
      heard: () => void waiting.delete(caller),
      left: (as) => {
        waiting.delete(caller);
        this.#latest[as].set(port, Math.max(atMs, this.#latest[as].get(port) ?? 0));
      },
    };
  }

  /** What came in at this port since then, or is waiting: nothing where every connection brought its hello. */
  since(port: number, sinceMs: number): Unheard | undefined {
    const came = (as: Unheard): boolean => (this.#latest[as].get(port) ?? Number.NEGATIVE_INFINITY) >= sinceMs;
    if (came('other')) return 'other';
    const isWaiting = [...(this.#waiting.get(port) ?? [])].some(({ atMs }) => atMs >= sinceMs);
    return isWaiting || came('silent') ? 'silent' : undefined;
  }
}
