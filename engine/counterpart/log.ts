import type { CounterpartCounts, CounterpartEntry, StrangerEntry } from '../../shared/station.ts';

type VisitorEntry = Exclude<CounterpartEntry, StrangerEntry>;

/** The newest entries of visitors, and as many of strangers; the rest are only counted. */
export const maxEntries = 200;

/**
 * What happened at a counterpart, for whoever sits there. A stranger's repetitions are one entry with a count, which is
 * told again each time that it rises. However many strangers knock, the visitors' entries stay.
 */
export class ArrivalLog {
  readonly #visitors: VisitorEntry[] = [];
  readonly #strangers: StrangerEntry[] = [];
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

  /** In their order, repetitions at their last time. */
  get entries(): CounterpartEntry[] {
    return [...this.#visitors, ...this.#strangers].toSorted((a, b) => a.atMs - b.atMs);
  }

  add(entry: CounterpartEntry): void {
    this.counts[entry.what] += 1;
    const kept = 'count' in entry ? this.#addStranger(entry) : this.#addVisitor(entry);
    this.#onEntry({ ...kept });
  }

  #addVisitor(entry: VisitorEntry): VisitorEntry {
    this.#visitors.push(entry);
    if (this.#visitors.length > maxEntries) this.#visitors.shift();
    return entry;
  }

  #addStranger(entry: StrangerEntry): StrangerEntry {
    const { what, from, port, atMs } = entry;
    const known = this.#strangers.find((each) => each.what === what && each.from === from && each.port === port);
    if (known) {
      known.count += 1;
      known.atMs = atMs;
      return known;
    }
    this.#strangers.push(entry);
    if (this.#strangers.length > maxEntries) this.#strangers.shift();
    return entry;
  }
}
