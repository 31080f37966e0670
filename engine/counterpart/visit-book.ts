import type { VisitEntry, VisitExtra, VisitWay } from '../../shared/station.ts';
import type { ArrivalLog } from './log.ts';
import type { Session } from './sessions.ts';

interface Known {
  entry: VisitEntry;
  /** The session that is asked and measured with. */
  owner: Session | undefined;
  /** Open ones. */
  sessions: Set<Session>;
}

/** How a session ended. */
export type Parting = Exclude<VisitEntry['what'], 'came' | 'measuring'>;

/**
 * Makes visits of sessions: a visitor opens one through each of its ports at once, and keeps the first. One is the visit's
 * own as soon as it is used; so two visitors behind one address are two visits once both measure.
 */
export class VisitBook {
  readonly #log: ArrivalLog;
  readonly #monotonicMs: () => number;
  readonly #known = new Map<Session, Known>();
  #count = 0;

  constructor(log: ArrivalLog, monotonicMs: () => number) {
    this.#log = log;
    this.#monotonicMs = monotonicMs;
  }

  begin(session: Session): void {
    const known = this.#openFrom(session.from.address) ?? this.#begin(session);
    known.sessions.add(session);
    this.#known.set(session, known);
  }

  /** It is asked something, or has a line beside its first one. */
  use(session: Session): void {
    this.#ownVisitOf(session);
  }

  note(session: Session, work: VisitWay | VisitExtra): void {
    const known = this.#ownVisitOf(session);
    if (!known) return;
    const { ways, extras } = known.entry;
    if (typeof work === 'string') {
      if (extras.includes(work)) return;
      extras.push(work);
    } else {
      const { direction, transport, port } = work;
      const isSame = (way: VisitWay): boolean =>
        way.direction === direction && way.transport === transport && way.port === port;
      if (ways.some(isSame)) return;
      ways.push(work);
    }
    known.entry.what = 'measuring';
    this.#log.tell(known.entry);
  }

  end(session: Session, parting: Parting): void {
    const known = this.#known.get(session);
    this.#known.delete(session);
    if (!known) return;
    known.sessions.delete(session);
    if (known.owner === undefined ? known.sessions.size > 0 : known.owner !== session) return;
    known.entry.what = parting;
    known.entry.durationMs = Math.round(this.#monotonicMs() - known.entry.atMs);
    this.#log.tell(known.entry);
  }

  #begin({ from: { address } }: Session): Known {
    this.#count += 1;
    const atMs = this.#monotonicMs();
    const entry: VisitEntry = { what: 'came', visit: this.#count, atMs, from: address, ways: [], extras: [] };
    this.#log.addVisit(entry);
    return { entry, owner: undefined, sessions: new Set() };
  }

  #openFrom(address: string): Known | undefined {
    return [...this.#known.values()].findLast(({ entry }) => entry.from === address && entry.durationMs === undefined);
  }

  /** Left out for a session that was not begun here: one of calls that are awaited. */
  #ownVisitOf(session: Session): Known | undefined {
    let known = this.#known.get(session);
    if (!known) return undefined;
    if (known.owner !== session && (known.owner !== undefined || known.entry.durationMs !== undefined)) {
      known.sessions.delete(session);
      known = this.#begin(session);
      known.sessions.add(session);
      this.#known.set(session, known);
    }
    known.owner = session;
    return known;
  }
}
