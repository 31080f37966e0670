import type { Request } from './messages.ts';

/** Those without the code, who got nothing but an end. */
export const strangerKinds = ['silent', 'stranger', 'wrong-code', 'replayed', 'banned', 'crowd'] as const;
export type StrangerKind = (typeof strangerKinds)[number];

interface StrangerEntry {
  what: StrangerKind;
  atMs: number;
  from: string;
  port: number;
  count: number;
}

/** `arrived`: a line of somebody who has the code. `left`: its last one. */
export type CounterpartEntry =
  | { what: 'arrived'; atMs: number; from: string; port: number; want: Request['want'] }
  | { what: 'left'; atMs: number; from: string }
  | StrangerEntry;

export type CounterpartCounts = Record<StrangerKind | 'arrived' | 'left', number>;

/** The newest entries; the rest are only counted. */
const maxEntries = 200;

/**
 * What happened at a counterpart, for whoever sits there. A stranger's repetitions are one entry with a count, which is
 * told again each time that it rises.
 */
export class ArrivalLog {
  readonly #entries: CounterpartEntry[] = [];
  readonly #onEntry: (entry: CounterpartEntry) => void;
  readonly counts: CounterpartCounts = {
    arrived: 0,
    left: 0,
    silent: 0,
    stranger: 0,
    'wrong-code': 0,
    replayed: 0,
    banned: 0,
    crowd: 0,
  };

  constructor(onEntry: (entry: CounterpartEntry) => void) {
    this.#onEntry = onEntry;
  }

  get entries(): readonly CounterpartEntry[] {
    return this.#entries;
  }

  add(entry: CounterpartEntry): void {
    this.counts[entry.what] += 1;
    const known = 'count' in entry ? this.#like(entry) : undefined;
    if (known) {
      known.count += 1;
      known.atMs = entry.atMs;
    } else {
      this.#entries.push(entry);
      if (this.#entries.length > maxEntries) this.#entries.shift();
    }
    this.#onEntry({ ...(known ?? entry) });
  }

  #like({ what, from, port }: StrangerEntry): StrangerEntry | undefined {
    return this.#entries.findLast(
      (entry): entry is StrangerEntry =>
        'count' in entry && entry.what === what && entry.from === from && entry.port === port,
    );
  }
}
