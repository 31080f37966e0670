import { setTimeout as pause } from 'node:timers/promises';

interface Server {
  host: string;
  port: number;
}

interface Wait {
  /** Whoever waits for another session's answer longer than this goes without. */
  withinMs: number;
  signal: AbortSignal;
}

/** What a session comes to that wants to log in. */
export type LoginTurn<T> =
  | { kind: 'taken'; outcome: T }
  /** This server has refused the login before; it was not sent again. */
  | { kind: 'refused' }
  /** Another session's login was still without an answer when the wait was over. */
  | { kind: 'not-tried' };

/**
 * What a run's own login has come to at each server: whoever repeats a wrong one is locked out there. One session at a time
 * tries it, and once it has been refused, no other sends it again in this run.
 */
export class LoginTurns {
  readonly #refused = new Set<string>();
  /** Per server, when all that have come so far are through. */
  readonly #through = new Map<string, Promise<unknown>>();

  /**
   * Rejects only where `logIn` does.
   * @param isRefusal whether that outcome is the server's no to the login, and not a lost connection or a full server
   */
  async take<T>(
    { host, port }: Server,
    { withinMs, signal }: Wait,
    logIn: () => Promise<T>,
    isRefusal: (outcome: T) => boolean,
  ): Promise<LoginTurn<T>> {
    const server = `${host} ${port}`;
    const before = this.#through.get(server);
    let leave = (): void => undefined;
    const own = new Promise<void>((resolve) => {
      leave = resolve;
    });
    // Who gives up leaves those behind to wait for who is still at it.
    this.#through.set(server, Promise.all([before, own]));
    try {
      const isTurn = before === undefined || (await endsWithin(before, withinMs, signal));
      if (!isTurn || signal.aborted) return { kind: 'not-tried' };
      if (this.#refused.has(server)) return { kind: 'refused' };
      const outcome = await logIn();
      if (isRefusal(outcome)) this.#refused.add(server);
      return { kind: 'taken', outcome };
    } finally {
      leave();
    }
  }
}

async function endsWithin(promise: Promise<unknown>, withinMs: number, signal: AbortSignal): Promise<boolean> {
  const over = new AbortController();
  const patience = pause(withinMs, false, { signal: AbortSignal.any([signal, over.signal]) }).catch(() => false);
  try {
    return await Promise.race([promise.then(() => true), patience]);
  } finally {
    over.abort();
  }
}
