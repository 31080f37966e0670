/** `arrived`: somebody who has the code. All others got nothing but an end. */
export const strangerKinds = ['silent', 'stranger', 'wrong-code', 'replayed', 'banned', 'crowd'] as const;
export type StrangerKind = (typeof strangerKinds)[number];

interface StrangerEntry {
  what: StrangerKind;
  atMs: number;
  from: string;
  port: number;
  count: number;
}

export type Entry =
  | { what: 'arrived'; atMs: number; from: string; port: number; want: string }
  | { what: 'left'; atMs: number; from: string }
  | StrangerEntry;

/** The newest entries; the rest are only counted. */
const maxEntries = 200;

/** What happened at a counterpart, for whoever sits there. Repetitions are one entry with a count. */
export class ArrivalLog {
  readonly #entries: Entry[] = [];
  readonly #onEntry: (entry: Entry) => void;
  readonly counts: Record<StrangerKind | 'arrived' | 'left', number> = {
    arrived: 0,
    left: 0,
    silent: 0,
    stranger: 0,
    'wrong-code': 0,
    replayed: 0,
    banned: 0,
    crowd: 0,
  };

  constructor(onEntry: (entry: Entry) => void) {
    this.#onEntry = onEntry;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(entry: Entry): void {
    this.counts[entry.what] += 1;
    const last = this.#entries.at(-1);
    if (last && 'count' in last && 'count' in entry && isSame(last, entry)) {
      last.count += entry.count;
      last.atMs = entry.atMs;
      return;
    }
    this.#entries.push(entry);
    if (this.#entries.length > maxEntries) this.#entries.shift();
    this.#onEntry(entry);
  }
}

function isSame(a: StrangerEntry, b: StrangerEntry): boolean {
  return a.what === b.what && a.from === b.from && a.port === b.port;
}
