import type { Unheard } from '../../shared/facts/counterpart.ts';
import { isSameAddress } from './same-address.ts';

/** How a connection ends that brought no hello. */
export type Left = Exclude<Unheard, 'stranger'>;

/** One connection between its accept and its hello. Exactly one of the two is called, once. */
export interface Caller {
  /** Its hello came. */
  heard: () => void;
  /** It ended without one. */
  left: (as: Left) => void;
}

interface Came {
  port: number;
  from: string;
  atMs: number;
  /** What is still waited for counts as silent. */
  as: Left;
}

/** The newest that are remembered; older ones are of no try that still waits. */
export const maxRemembered = 500;

/**
 * Remembers which connections came in that brought no hello. Without it, a connection whose first bytes were kept back on
 * the way could not be told from one that somebody else has answered.
 */
export class Doorstep {
  readonly #came = new Set<Came>();
  #forgotMs = Number.NEGATIVE_INFINITY;

  /** @param atMs - on the clock's monotonic time, as everywhere here */
  enter(port: number, from: string, atMs: number): Caller {
    const caller: Came = { port, from, atMs, as: 'silent' };
    if (this.#came.size >= maxRemembered) this.#forgetOldest();
    this.#came.add(caller);
    return {
      heard: () => void this.#came.delete(caller),
      left: (as) => {
        caller.as = as;
      },
    };
  }

  /** What came in at this port since then from this address, or else from another one; nothing where each brought its hello. */
  since(port: number, sinceMs: number, address: string): Unheard | undefined {
    const came = [...this.#came].filter((each) => each.port === port && each.atMs >= sinceMs);
    // What is forgotten may have been one of them.
    if (came.length === 0) return this.#forgotMs >= sinceMs ? 'stranger' : undefined;
    const own = came.filter(({ from }) => isSameAddress(from, address));
    if (own.length === 0) return 'stranger';
    return own.some(({ as }) => as === 'other') ? 'other' : 'silent';
  }

  get size(): number {
    return this.#came.size;
  }

  #forgetOldest(): void {
    const [oldest] = this.#came;
    if (!oldest) return;
    this.#came.delete(oldest);
    this.#forgotMs = Math.max(this.#forgotMs, oldest.atMs);
  }
}
