import { setTimeout as pause } from 'node:timers/promises';
import type { FtpLogin } from '../../../shared/facts/ftp.ts';
import type { Login } from '../../../shared/login.ts';
import type { Reply } from '../reply.ts';

/** What became of a login. */
export interface LoggedIn {
  login: FtpLogin;
  /** Where the connection ended or fell silent. */
  lost?: Exclude<Reply, { kind: 'reply' }>;
  /** The refusal was about that. */
  tls?: 'required';
}

/** The user's own login, and how it is kept from being repeated. */
export interface Account {
  login: Login;
  inTurn: (logIn: () => Promise<LoggedIn>) => Promise<LoggedIn>;
}

interface Server {
  host: string;
  /** Of its control connections. */
  port: number;
}

interface Wait {
  /** Whoever waits for an answer longer than this is not waited for. */
  withinMs: number;
  signal: AbortSignal;
}

/**
 * What a run's own login has come to at each server: whoever repeats a wrong one is locked out there. One session at a time
 * tries it, and once it has been refused, no other sends it again in this run.
 */
export class LoginTurns {
  /** The refusal, or nothing that keeps the next one from trying. */
  readonly #turns = new Map<string, Promise<LoggedIn | undefined>>();

  /** Never rejects for anything that the network does. */
  take({ host, port }: Server, wait: Wait, logIn: () => Promise<LoggedIn>): Promise<LoggedIn> {
    const server = `${host} ${port}`;
    const before = this.#turns.get(server);
    const turn = inTurn(before, wait, logIn);
    this.#turns.set(
      server,
      turn.then(({ login }) => (login === 'refused' || login === 'dropped' ? { login } : undefined)),
    );
    return turn;
  }
}

async function inTurn(
  before: Promise<LoggedIn | undefined> | undefined,
  { withinMs, signal }: Wait,
  logIn: () => Promise<LoggedIn>,
): Promise<LoggedIn> {
  const refused = before && (await waitFor(before, withinMs, signal));
  if (refused) return refused;
  return signal.aborted ? { login: 'not-tried', lost: { kind: 'ended', ending: 'cancelled' } } : logIn();
}

async function waitFor<T>(promise: Promise<T>, withinMs: number, signal: AbortSignal): Promise<T | undefined> {
  const over = new AbortController();
  const patience = pause(withinMs, undefined, { signal: AbortSignal.any([signal, over.signal]) }).catch(
    () => undefined,
  );
  try {
    return await Promise.race([promise, patience]);
  } finally {
    over.abort();
  }
}
