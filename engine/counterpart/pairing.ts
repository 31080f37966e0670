import type { Check } from '../../shared/check.ts';
import type { CounterpartFacts } from '../../shared/facts/counterpart.ts';
import type { Clock } from '../clock.ts';
import type { ConnectContext } from '../net/connect.ts';
import { settled } from '../settled.ts';
import { type Counterpart, openCounterpart } from './counterpart.ts';
import type { Manner } from './dial.ts';
import type { House } from './house.ts';
import type { PairingKey } from './keys.ts';
import { Load } from './load.ts';
import type { Flows } from './measure-flows.ts';
import { answerMs } from './messages.ts';
import { newSessionId, type Session } from './sessions.ts';
import { type NotOpened, Visit } from './visit.ts';

/** How long this end listens for calls back: longer than any run has rows that wait for one. */
const listenMs = 15 * 60_000;

export interface Meeting {
  address: string;
  /** Left out where nobody who knows the code was met. */
  visit?: Visit;
  /** Ports that did not lead to a visit, and why: as it was found when all were tried at once, or by whoever answered later. */
  doors: Map<number, NotOpened>;
  /** Those of them whose knock a row about this port has taken for its own first try. */
  taken: Set<number>;
}

export type Knocked = { ok: true; visit: Visit } | { ok: false; why: NotOpened };

type PairRow = Pick<Check, 'probe' | 'port' | 'transport'>;

export interface PairingOptions {
  key: PairingKey;
  /** The run's rows: those of the pair say which ports there are. */
  checks: readonly PairRow[];
  clock: Clock;
  signal: AbortSignal;
  /** Where to knock when none of these rows leads there. */
  doors?: readonly number[] | undefined;
  /** Of a fault of this program at one call back, which costs that one. */
  onBug?: ((message: string) => void) | undefined;
  /** The longest that each answer is waited for; the counterpart itself waits no longer than 10 s. */
  patienceMs: number;
  /** How long each step of a call back's introduction may take; 5000 where left out. */
  helloMs?: number;
}

/** The counterpart of one run: a visit for each address of its host, and this end's own ears for its calls back. */
export class Pairing {
  /** Rows that fill a slow line, to their last try. */
  readonly load = new Load();
  /** Those of them that send full packets as fast as TCP lets them. */
  readonly #bursts = new Load();
  readonly #key: PairingKey;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #onBug: PairingOptions['onBug'];
  readonly #helloMs: PairingOptions['helloMs'];
  readonly #ports: number[];
  readonly #inbound: readonly PairRow[];
  readonly #manner: Manner;
  /** Of this end's own hellos: a device that turns a call around must not make this end meet itself. */
  readonly #ownNonces = new Set<string>();
  readonly #meetings = new Map<string, Promise<Meeting>>();
  /** By address. */
  readonly #expected = new Map<string, string>();
  #ears: Promise<Counterpart> | undefined;

  constructor({ key, checks, doors = [], clock, signal, onBug, patienceMs, helloMs }: PairingOptions) {
    this.#key = key;
    this.#clock = clock;
    this.#signal = signal;
    this.#onBug = onBug;
    this.#helloMs = helloMs;
    this.#manner = {
      answerMs: Math.min(answerMs, patienceMs),
      onHello: (nonce) => void this.#ownNonces.add(nonce),
    };
    const paired = checks.filter(({ probe }) => probe === 'counterpart' || probe.startsWith('counterpart-'));
    this.#inbound = checks.filter(({ probe }) => probe === 'inbound');
    // Where no row goes out, the same ports lead there.
    const rows = paired.length > 0 ? paired : this.#inbound;
    this.#ports = [...new Set(rows.length > 0 ? rows.map(({ port }) => port) : doors)];
  }

  /**
   * Meets the counterpart at this address, through whichever port lets it first. All are tried, since whoever closes on a
   * hello need not be the counterpart; a wrong code is one guess there, however many ports and checks try it.
   */
  meet(address: string, context: ConnectContext): Promise<Meeting> {
    const meeting = this.#meetings.get(address) ?? this.#knock(address, context);
    this.#meetings.set(address, meeting);
    return meeting;
  }

  /**
   * As `meet`, for a row about this very port. Without a visit its first try is the knock that there was, and a further
   * one knocks again: unless somebody there has refused the code, since that would be guessing.
   */
  async meetThrough(address: string, port: number, context: ConnectContext): Promise<Knocked> {
    const meeting = await this.meet(address, context);
    if (meeting.visit) return { ok: true, visit: meeting.visit };
    const known = meeting.doors.get(port);
    if (known && (known.stage !== 'connect' || !meeting.taken.has(port))) {
      meeting.taken.add(port);
      return { ok: false, why: known };
    }
    const opened = await this.#visit(address, port, context);
    if (!opened.ok) {
      if (opened.why.stage !== 'connect') meeting.doors.set(port, opened.why);
      return opened;
    }
    // The other rows' tries may have met it meanwhile.
    const { visit = opened.visit } = await this.meet(address, context);
    if (visit !== opened.visit) await opened.visit.close();
    meeting.visit = visit;
    return { ok: true, visit };
  }

  /**
   * One row that fills a line, at one address, with all of its tries. They begin once it is known who is there, so that none starts beside another
   * for the silence of the meeting; and datagrams once the line is free of what would push them aside.
   */
  async measure<T>(check: PairRow, address: string, context: ConnectContext, tries: () => Promise<T>): Promise<T> {
    const isBurst = check.transport === 'tcp';
    const work = async (): Promise<T> => {
      await this.meet(address, context);
      if (!isBurst) await this.#bursts.over(address);
      return tries();
    };
    return this.load.during(address, () => (isBurst ? this.#bursts.during(address, work) : work()));
  }

  /** The visit at this address, where somebody there was met. */
  async visitAt(address: string): Promise<Visit | undefined> {
    return (await this.#meetings.get(address))?.visit;
  }

  /** The session under which the counterpart at this address calls back. */
  async expectCalls(address: string): Promise<{ house: House; session: Session }> {
    const { house } = await this.#listen();
    // Only who was met there calls back, and finds its place beside whoever shares its address.
    house.guard.befriend(address);
    const id = this.#expected.get(address) ?? newSessionId();
    this.#expected.set(address, id);
    const session = house.sessions.find(id) ?? house.sessions.open({ address, port: 0 }, { id });
    if (!session) throw new Error('more counterparts than sessions');
    return { house, session };
  }

  /**
   * What became of it, address by address. Of one at which a fault of this program got in the way, nothing is known.
   * @param measure - what only the first of them that was met is asked for, once
   */
  async facts(measure: (visit: Visit) => Promise<Flows>): Promise<CounterpartFacts[]> {
    const meetings = await this.#met();
    const measured = meetings.find(({ visit }) => visit !== undefined);
    const all: CounterpartFacts[] = [];
    for (const { address, visit } of meetings) {
      if (!visit) all.push({ address });
      else {
        const { version, listening } = visit.greeting;
        const paired = { version, listening, port: visit.port };
        const isMeasured = address === measured?.address && !this.#signal.aborted;
        all.push({ address, paired, ...(isMeasured && (await measure(visit))) });
      }
    }
    return all;
  }

  /** Closes whatever came about; what did not was told where it was wished. */
  async end(): Promise<void> {
    const meetings = [...this.#meetings.values()].map(async (meeting) => (await meeting).visit?.close());
    await Promise.allSettled([...meetings, this.#ears?.then((ears) => ears.stop())]);
  }

  /** Those that came about. The fault of any other is its rows' own, which tell of it. */
  async #met(): Promise<Meeting[]> {
    const meetings = await Promise.allSettled(this.#meetings.values());
    return meetings.flatMap((meeting) => (meeting.status === 'fulfilled' ? meeting.value : []));
  }

  /** This end's own listening, started when the first call back is asked for. */
  #listen(): Promise<Counterpart> {
    const portsOf = (wanted: Check['transport']): number[] => [
      ...new Set(this.#inbound.filter(({ transport }) => transport === wanted).map(({ port }) => port)),
    ];
    this.#ears ??= openCounterpart({
      key: this.#key,
      tcpPorts: portsOf('tcp'),
      udpPorts: portsOf('udp'),
      durationMs: listenMs,
      clock: this.#clock,
      signal: this.#signal,
      ownNonces: this.#ownNonces,
      ...(this.#helloMs !== undefined && { helloMs: this.#helloMs }),
      ...(this.#onBug && { onBug: this.#onBug }),
    });
    return this.#ears;
  }

  #visit(address: string, port: number, context: ConnectContext): ReturnType<typeof Visit.open> {
    return Visit.open(this.#key, { address, port }, { ...context, ...this.#manner });
  }

  async #knock(address: string, context: ConnectContext): Promise<Meeting> {
    const doors = new Map<number, NotOpened>();
    const taken = new Set<number>();
    return new Promise((resolve, reject) => {
      let visit: Visit | undefined;
      const knocking = this.#ports.map(async (port) => {
        const opened = await this.#visit(address, port, context);
        if (!opened.ok) doors.set(port, opened.why);
        // One is enough; the others' ports are tried by their own rows.
        else if (visit) await opened.visit.close();
        else {
          visit = opened.visit;
          resolve({ address, visit, doors, taken });
        }
      });
      settled(knocking).then(() => resolve({ address, ...(visit && { visit }), doors, taken }), reject);
    });
  }
}
