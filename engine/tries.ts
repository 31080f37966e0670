import type { Attempt } from '../shared/observation.ts';
import { tryPolicy } from './settings.ts';

export interface TryHooks {
  /** The attempt has its slot and sends its first packet now. Returns the signal that cancels it. */
  onStarted: () => AbortSignal;
  onConnected: () => void;
  /** The service has said who it is, though not yet all: it is not silent. */
  onAnswered: () => void;
}

/** Whether an attempt says something about the network, and not only about this machine or the user's patience. */
export function isTold({ state, reason }: Attempt): boolean {
  return state !== 'untested' && reason !== 'cancelled';
}

/** Whether an attempt alone settles a port that shall be open: the service answered, be it with a fault. */
export function hasAnswered(attempt: Attempt): boolean {
  const { state, service } = attempt;
  return isTold(attempt) && state === 'open' && service !== 'unexpected' && service !== 'silent';
}

/**
 * Repeats an attempt until one settles the port or two that say something about the network have not. The next one
 * starts when the one before has failed, or earlier beside it where that has no answer yet: a lost SYN then costs no
 * time, and a silent port is decided after one wait instead of three. Losers of the race are cancelled and leave no trace
 * in the result.
 */
export function tryRepeatedly(
  start: (hooks: TryHooks) => Promise<Attempt>,
  settles: (attempt: Attempt) => boolean,
  signal: AbortSignal,
): Promise<Attempt[]> {
  return new Promise((resolve, reject) => {
    const race = new Race(start, settles, signal, resolve, reject);
    race.launch();
  });
}

class Race {
  readonly #start: (hooks: TryHooks) => Promise<Attempt>;
  readonly #settles: (attempt: Attempt) => boolean;
  readonly #signal: AbortSignal;
  readonly #resolve: (attempts: Attempt[]) => void;
  readonly #reject: (bug: unknown) => void;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #settled: Attempt[] = [];
  #started = 0;
  #connected = 0;
  #pending = 0;
  #decided = false;
  #losers: AbortController | undefined;

  constructor(
    start: (hooks: TryHooks) => Promise<Attempt>,
    settles: (attempt: Attempt) => boolean,
    signal: AbortSignal,
    resolve: (attempts: Attempt[]) => void,
    reject: (bug: unknown) => void,
  ) {
    this.#start = start;
    this.#settles = settles;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  launch(): void {
    this.#started += 1;
    this.#pending += 1;
    let silent: NodeJS.Timeout | undefined;
    const onStarted = (): AbortSignal => {
      silent = this.#after(tryPolicy.silentHandshakeMs, () => this.#started < tryPolicy.maxHandshakes);
      return this.#cancellation().signal;
    };
    let silentService: NodeJS.Timeout | undefined;
    const onConnected = (): void => {
      this.#connected += 1;
      this.#cancel(silent);
      silentService = this.#after(tryPolicy.silentServiceMs, () => this.#connected < tryPolicy.minTries);
    };
    const onAnswered = (): void => this.#cancel(silentService);
    this.#start({ onStarted, onConnected, onAnswered }).then((attempt) => {
      this.#cancel(silent);
      this.#settle(attempt);
    }, this.#fail);
  }

  #settle(attempt: Attempt): void {
    if (this.#decided) return;
    this.#pending -= 1;
    this.#settled.push(attempt);
    if (this.#settles(attempt) || this.#signal.aborted) this.#decide();
    else if (this.#pending === 0 && this.#isEnough()) this.#decide();
    else if (this.#pending === 0) this.#after(tryPolicy.afterFailureMs, () => this.#pending === 0);
  }

  /** Two that say something; or as many as may be made at all, on a machine that has run out of sockets. */
  #isEnough(): boolean {
    return this.#settled.filter(isTold).length >= tryPolicy.minTries || this.#settled.length >= tryPolicy.maxHandshakes;
  }

  /** Attempts report what the network does as data; whatever they throw is a bug, for the last catch of the run. */
  readonly #fail = (bug: unknown): void => {
    this.#stop();
    this.#reject(bug);
  };

  #decide(): void {
    this.#stop();
    this.#resolve(this.#settled);
  }

  #stop(): void {
    this.#decided = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#signal.removeEventListener('abort', this.#onAbort);
    if (this.#pending > 0) this.#losers?.abort();
  }

  /** From the first packet on, not before: thousands of waiting rows on one signal would make each change of it slow. */
  #cancellation(): AbortController {
    if (this.#losers) return this.#losers;
    this.#losers = new AbortController();
    this.#signal.addEventListener('abort', this.#onAbort, { once: true });
    if (this.#signal.aborted) this.#losers.abort();
    return this.#losers;
  }

  readonly #onAbort = (): void => {
    if (this.#pending > 0) this.#losers?.abort();
    else this.#decide();
  };

  /** Launches another try after that time, if it is still wanted then. */
  #after(ms: number, wanted: () => boolean): NodeJS.Timeout | undefined {
    if (this.#decided) return undefined;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!this.#decided && !this.#signal.aborted && wanted()) this.launch();
    }, ms);
    this.#timers.add(timer);
    return timer;
  }

  #cancel(timer: NodeJS.Timeout | undefined): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#timers.delete(timer);
  }
}
