import type { Attempt } from '../shared/observation.ts';
import { tryPolicy } from './settings.ts';

export interface TryHooks {
  signal: AbortSignal;
  /** The attempt has its slot and sends its first packet now. */
  onStarted: () => void;
  onConnected: () => void;
}

/** Whether an attempt settles its row: the service answered, be it with a fault. */
function isGood({ service }: Attempt): boolean {
  return service === 'asExpected' || service === 'degraded' || service === 'unchecked';
}

/**
 * Repeats an attempt until it succeeds or two independent tries have failed. The next one starts when the one before has
 * failed, or earlier beside it where that has no answer yet: a lost SYN then costs no time, and a silent port is decided
 * after one wait instead of three. Losers of the race are cancelled and leave no trace in the result.
 */
export function tryRepeatedly(start: (hooks: TryHooks) => Promise<Attempt>, signal: AbortSignal): Promise<Attempt[]> {
  return new Promise((resolve, reject) => {
    const race = new Race(start, signal, resolve, reject);
    race.launch();
  });
}

class Race {
  readonly #start: (hooks: TryHooks) => Promise<Attempt>;
  readonly #signal: AbortSignal;
  readonly #resolve: (attempts: Attempt[]) => void;
  readonly #reject: (bug: unknown) => void;
  readonly #losers = new AbortController();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #settled: Attempt[] = [];
  #started = 0;
  #connected = 0;
  #pending = 0;
  #decided = false;

  constructor(
    start: (hooks: TryHooks) => Promise<Attempt>,
    signal: AbortSignal,
    resolve: (attempts: Attempt[]) => void,
    reject: (bug: unknown) => void,
  ) {
    this.#start = start;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    signal.addEventListener('abort', this.#onAbort, { once: true });
    if (signal.aborted) this.#onAbort();
  }

  launch(): void {
    this.#started += 1;
    this.#pending += 1;
    let silent: NodeJS.Timeout | undefined;
    const onStarted = (): void => {
      silent = this.#after(tryPolicy.silentHandshakeMs, () => this.#started < tryPolicy.maxHandshakes);
    };
    const onConnected = (): void => {
      this.#connected += 1;
      this.#cancel(silent);
      this.#after(tryPolicy.silentServiceMs, () => this.#connected < tryPolicy.minTries);
    };
    this.#start({ signal: this.#losers.signal, onStarted, onConnected }).then((attempt) => {
      this.#cancel(silent);
      this.#settle(attempt);
    }, this.#fail);
  }

  #settle(attempt: Attempt): void {
    if (this.#decided) return;
    this.#pending -= 1;
    this.#settled.push(attempt);
    if (isGood(attempt) || this.#signal.aborted) this.#decide();
    else if (this.#pending === 0 && this.#settled.length >= tryPolicy.minTries) this.#decide();
    else if (this.#pending === 0) this.#after(tryPolicy.afterFailureMs, () => this.#pending === 0);
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
    this.#losers.abort();
  }

  readonly #onAbort = (): void => {
    this.#losers.abort();
    if (this.#pending === 0 && this.#started > 0) this.#decide();
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
