import type { Datagram } from './datagram.ts';

/** Numbers that are told apart; a longer train counts no further. */
export const maxTrain = 10_000;

export interface Tallied {
  /** Different ones. */
  received: number;
  /** That had been overtaken by a later one (RFC 4737 section 3.3). */
  reordered: number;
  duplicates: number;
  /** Interarrival jitter (RFC 3550 section 6.4.1), milliseconds. */
  jitterMs: number;
}

/** What arrived of one train, in the order of arrival. */
export class Tally {
  /** A byte for each number: a set of all would take fifty times as much. */
  readonly #seen = new Uint8Array(maxTrain);
  #received = 0;
  #next = 0;
  #reordered = 0;
  #duplicates = 0;
  #jitterUs = 0;
  #lastTransitUs: number | undefined;

  /** Whether it is the first of its number. @param arrivedUs - on this end's clock, microseconds */
  take({ number, sentUs }: Datagram, arrivedUs: number): boolean {
    if (number >= maxTrain) return false;
    if (this.#seen[number] === 1) {
      this.#duplicates += 1;
      return false;
    }
    this.#seen[number] = 1;
    this.#received += 1;
    if (number < this.#next) this.#reordered += 1;
    else this.#next = number + 1;
    const transitUs = arrivedUs - sentUs;
    if (this.#lastTransitUs !== undefined) {
      this.#jitterUs += (distance(transitUs, this.#lastTransitUs) - this.#jitterUs) / 16;
    }
    this.#lastTransitUs = transitUs;
    return true;
  }

  tallied(): Tallied {
    return {
      received: this.#received,
      reordered: this.#reordered,
      duplicates: this.#duplicates,
      jitterMs: Math.round(this.#jitterUs) / 1000,
    };
  }
}

/** How far apart, where both count modulo 2^32. */
function distance(a: number, b: number): number {
  const apart = (((a - b) % 2 ** 32) + 2 ** 32) % 2 ** 32;
  return Math.min(apart, 2 ** 32 - apart);
}
