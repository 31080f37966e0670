import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Resolution } from '../../shared/observation.ts';
import type { Reason } from '../../shared/words.ts';
import { roundMs } from '../clock.ts';
import { errorCodeOf } from './error-code.ts';

/** More addresses than this of one name are not probed: large content networks have dozens, alike for our purpose. */
const maxAddresses = 8;

/** The addresses of a name, both families. Rejects with getaddrinfo's code in `code`. */
export type Resolver = (host: string) => Promise<string[]>;

/**
 * getaddrinfo, because that is what timeSensor LEGAL itself asks: hosts file, VPN name rules and mDNS included.
 * It cannot be cancelled (the thread stays until the system's own limit); callers stop waiting for it. Each look-up takes
 * a thread of libuv's pool, so whoever starts the process gives that more than its four (UV_THREADPOOL_SIZE): else names
 * that hang would keep others waiting.
 */
export const systemResolver: Resolver = async (host) => {
  const entries = await lookup(host, { all: true, order: 'verbatim' });
  return entries.map((entry) => entry.address);
};

/** ENOTFOUND says that the name service answered; EAI_AGAIN and EAI_FAIL, that it did not or could not. */
function reasonFor(errorCode: string): Reason {
  return errorCode === 'ENOTFOUND' || errorCode === 'ENODATA' || errorCode === 'EAI_NONAME'
    ? 'name-not-found'
    : 'name-service-failed';
}

export interface ResolveContext {
  resolver: Resolver;
  /** Milliseconds since the start of the run. */
  elapsedMs: () => number;
  timeoutMs: number;
  signal: AbortSignal;
}

/** Resolves a host once; an address is returned as it is. Never rejects: a failure is in `reason`. */
export async function resolveHost(host: string, context: ResolveContext): Promise<Resolution> {
  if (isIP(host) !== 0) return { host, addresses: [host], phase: null };
  const startMs = context.elapsedMs();
  let attempts = 1;
  let answer = await lookUp(host, context);
  // A red needs two tries. A time-out is not repeated: the system has asked its name servers several times by then.
  if (!Array.isArray(answer) && (answer.reason === 'name-not-found' || answer.reason === 'name-service-failed')) {
    attempts += 1;
    answer = await lookUp(host, context);
  }
  const phase = { name: 'resolve' as const, startMs, durationMs: roundMs(context.elapsedMs() - startMs) };
  if (Array.isArray(answer)) return { host, addresses: answer, phase, attempts };
  return { host, addresses: [], phase, attempts, ...answer };
}

async function lookUp(host: string, context: ResolveContext): Promise<string[] | Failure> {
  const answer = await firstOf(ask(context.resolver, host), context);
  if (!Array.isArray(answer)) return answer;
  return answer.length > 0 ? [...new Set(answer)].slice(0, maxAddresses) : { reason: 'name-not-found' };
}

/** A resolver that throws instead of rejecting is a failure like any other. */
async function ask(resolver: Resolver, host: string): Promise<string[]> {
  return resolver(host);
}

type Failure = { reason: Reason; errorCode?: string };

async function firstOf(query: Promise<string[]>, { timeoutMs, signal }: ResolveContext): Promise<string[] | Failure> {
  return new Promise((resolve) => {
    const finish = (answer: string[] | Failure): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(answer);
    };
    const onAbort = (): void => finish({ reason: 'cancelled' });
    const timer = setTimeout(() => finish({ reason: 'name-timeout' }), timeoutMs);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    query.then(finish, (error: unknown) => {
      const errorCode = errorCodeOf(error);
      finish({ reason: reasonFor(errorCode), errorCode });
    });
  });
}
