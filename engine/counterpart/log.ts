import type {
  CounterpartCounts,
  CounterpartEntry,
  StrangerEntry,
  StrangerKind,
  VisitEntry,
} from '../../shared/station.ts';

/** The newest visits, and as many strangers; the rest are only counted. */
export const maxEntries = 200;

/**
 * What happened at a counterpart, for whoever sits there. A visit is one entry, and so is what a stranger repeats; each is told
 * again when it changes. However many strangers knock, the visits stay.
 */
export class ArrivalLog {
  readonly #visits: VisitEntry[] = [];
  readonly #strangers: StrangerEntry[] = [];
  readonly #onEntry: (entry: CounterpartEntry) => void;
  readonly counts: CounterpartCounts = {
    visits: 0,
    silent: 0,
    stranger: 0,
    'wrong-code': 0,
    replayed: 0,
    banned: 0,
    barred: 0,
    crowd: 0,
  };

  constructor(onEntry: (entry: CounterpartEntry) => void) {
    this.#onEntry = onEntry;
  }

  /** In their order: visits by when they came, strangers by their last time. */
  get entries(): CounterpartEntry[] {
    return [...this.#visits, ...this.#strangers].map(copyOf).toSorted((a, b) => a.atMs - b.atMs);
  }

  /** Whoever adds it may change it, and tells so. */
  addVisit(entry: VisitEntry): void {
    this.counts.visits += 1;
    this.#visits.push(entry);
    if (this.#visits.length > maxEntries) this.#visits.shift();
    this.tell(entry);
  }

  tell(entry: CounterpartEntry): void {
    this.#onEntry(copyOf(entry));
  }

  addStranger(what: StrangerKind, { from, port, atMs }: { from: string; port: number; atMs: number }): void {
    this.counts[what] += 1;
    const known = this.#strangers.find((each) => each.what === what && each.from === from);
    const entry = known ?? { what, atMs, from, ports: [], count: 0 };
    entry.count += 1;
    entry.atMs = atMs;
    if (!entry.ports.includes(port)) entry.ports.push(port);
    if (!known) this.#strangers.push(entry);
    if (this.#strangers.length > maxEntries) this.#strangers.shift();
    this.tell(entry);
  }
}

function copyOf<T extends CounterpartEntry>(entry: T): T {
  return structuredClone(entry);
}
