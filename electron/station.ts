import {
  type Clock,
  type Counterpart,
  currentPlatform,
  newPairingCode,
  openCounterpart,
  ownAddresses,
  pairingKeyOf,
  systemClock,
} from '../engine/index.ts';
import type { StationRequest, StationSnapshot } from '../shared/station.ts';
import { UserError } from '../shared/user-error.ts';

/** As often as people can follow; a flood of strangers is no flood of messages to the window. */
const tellEveryMs = 250;

export interface StationOptions {
  notify: (snapshot: StationSnapshot) => void;
  /** A fault of this program at one connection. */
  warn?: (text: string) => void;
  clock?: Clock;
}

interface Open {
  request: StationRequest;
  code: string;
  counterpart: Counterpart;
}

/**
 * PortAmpel as the other end of the line, off unless somebody starts it. It lives here and not in the window, whose page may
 * reload; and it ends with the window, at its time, when the PC goes to sleep, and with the app.
 */
export class Station {
  readonly #notify: StationOptions['notify'];
  readonly #warn: NonNullable<StationOptions['warn']>;
  readonly #clock: Clock;
  #open: Open | null = null;
  /** Of the one that has ended: neither its code nor its key is kept. */
  #last: StationSnapshot | null = null;
  #stop = new AbortController();
  /** Resolves when nothing listens any more. */
  #ended: Promise<unknown> = Promise.resolve();
  #isStarting = false;
  #hasSlept = false;
  #telling: NodeJS.Timeout | undefined;
  #seq = 0;

  constructor({ notify, warn = () => undefined, clock = systemClock }: StationOptions) {
    this.#notify = notify;
    this.#warn = warn;
    this.#clock = clock;
  }

  get active(): boolean {
    return this.#isStarting || this.#open !== null;
  }

  /** @throws {UserError} where it listens already */
  async start(request: StationRequest): Promise<StationSnapshot> {
    if (this.active) throw new UserError({ key: 'error.station-active' });
    this.#isStarting = true;
    this.#hasSlept = false;
    this.#stop = new AbortController();
    const opening = this.#openAt(request, this.#stop.signal);
    // For whoever ends it meanwhile; who started it hears of a failure.
    this.#ended = opening.then((ended) => ended()).catch(() => undefined);
    try {
      await opening;
      const snapshot = this.snapshot();
      if (!snapshot) throw new Error('a station that was opened is open, or has ended');
      return snapshot;
    } finally {
      this.#isStarting = false;
    }
  }

  /** Resolves when nothing of it is left. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended;
  }

  /** The PC is about to stand still: nobody sits there any more. */
  async sleep(): Promise<void> {
    this.#hasSlept = true;
    await this.stop();
  }

  snapshot(): StationSnapshot | null {
    return this.#open ? this.#snapshotOf(this.#open, null) : this.#last;
  }

  /** @returns what resolves when nothing of it is left */
  async #openAt(request: StationRequest, signal: AbortSignal): Promise<() => Promise<unknown>> {
    const { tcpPorts, udpPorts, announceOn, minutes } = request;
    const code = newPairingCode();
    const counterpart = await openCounterpart({
      key: await pairingKeyOf(code),
      tcpPorts,
      udpPorts,
      ...(announceOn !== null && { announce: { port: announceOn } }),
      durationMs: minutes * 60_000,
      clock: this.#clock,
      signal,
      onEntry: () => this.#tellSoon(),
      onBug: (message) => this.#warn(message),
    });
    const open: Open = { request, code, counterpart };
    this.#open = open;
    this.#last = null;
    const { ended } = counterpart;
    if (counterpart.house.listening.some(({ state }) => state === 'listening')) {
      void ended.then((how) => this.#end(open, how === 'stopped' && this.#hasSlept ? 'slept' : how));
    } else {
      await counterpart.stop();
      this.#end(open, 'no-port');
    }
    return () => ended;
  }

  #end(open: Open, why: NonNullable<StationSnapshot['end']>['why']): void {
    const last = this.#snapshotOf(open, { why, atMs: this.#clock.now().getTime() });
    this.#last = last;
    this.#open = null;
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#notify(last);
  }

  #tellSoon(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      if (this.#open) this.#notify(this.#snapshotOf(this.#open, null));
    }, tellEveryMs);
  }

  #snapshotOf({ request, code, counterpart }: Open, end: StationSnapshot['end']): StationSnapshot {
    this.#seq += 1;
    const { log, listening, announcer, endsAtMs } = counterpart.house;
    // The engine's times are those of a clock that only main has.
    const since1970Ms = this.#clock.now().getTime() - this.#clock.monotonicMs();
    return {
      seq: this.#seq,
      request,
      code: end === null ? code : null,
      endsAtMs: Math.round(endsAtMs + since1970Ms),
      addresses: ownAddresses(currentPlatform()),
      listening: [...listening],
      announcing: announcer?.facts ?? null,
      entries: log.entries.map((entry) => ({ ...entry, atMs: Math.round(entry.atMs + since1970Ms) })),
      counts: { ...log.counts },
      end,
    };
  }
}
