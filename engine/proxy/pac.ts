import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import type { Resolver } from '../net/resolve.ts';
import { PacFailure, type PacRoute, parsePacResult } from './pac-results.ts';
import { PacThread } from './pac-thread.ts';

/** A script that has not been read or has not decided by then is given up, with all its look-ups of names. */
const scriptMs = 3000;
/** A script that looks up more names than this is no help to anybody. */
const maxNames = 32;

/** A configuration script at work. Whoever started it ends it. */
export interface PacScript {
  /** @throws PacFailure where the script fails, takes too long, or the run is cancelled; it never answers again then */
  routesFor(url: URL): Promise<PacRoute[]>;
  end(): Promise<void>;
}

/**
 * Runs a script in an interpreter of its own (QuickJS in WebAssembly, in a thread) with the functions that PAC defines and
 * no others: no files, no network but names, bounded in memory and time. Names go to the run's own resolver.
 *
 * A script cannot wait for a name, and the library's way of teaching it to (rewriting calls to `await`) breaks on calls
 * within others' arguments. So it runs to its end with what is known, and once more when it asked for more, as Chromium
 * does it.
 * @param limitMs for reading the script, and for each of its answers
 * @throws PacFailure where the script is none, takes too long to be read, or the run is cancelled
 */
export async function startPac(
  script: string,
  resolver: Resolver,
  signal: AbortSignal,
  limitMs = scriptMs,
): Promise<PacScript> {
  const thread = new PacThread({ script, ownAddress: ownAddress(), maxNames }, signal);
  await thread.ready(limitMs);
  const names = new Names(resolver);
  const decide = async (url: URL): Promise<PacRoute[]> => {
    const giveUpMs = performance.now() + limitMs;
    const leftMs = (): number => giveUpMs - performance.now();
    for (;;) {
      const { result, unknown } = await thread.ask({ url: url.href, names: names.known }, leftMs());
      const asked = names.lookUp(unknown);
      if (asked.length === 0) return parsePacResult(result);
      await withinTime(Promise.all(asked), leftMs(), signal);
    }
  };
  // One after the other: the thread has one question at a time.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    routesFor: (url) => {
      const decided = turn.then(() => decide(url));
      turn = decided.catch(() => thread.end());
      return decided;
    },
    end: () => thread.end(),
  };
}

/** What is known of names so far. PAC knows IPv4 alone. */
class Names {
  readonly #resolver: Resolver;
  readonly #known = new Map<string, string | null>();

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  get known(): Record<string, string | null> {
    return Object.fromEntries(this.#known);
  }

  /** Looks up those that were not looked up before, up to a number of names for the whole run. */
  lookUp(names: readonly string[]): Promise<void>[] {
    const fresh = names.filter((name) => !this.#known.has(name)).slice(0, maxNames - this.#known.size);
    return fresh.map((name) => {
      this.#known.set(name, null);
      return this.#ask(name);
    });
  }

  async #ask(name: string): Promise<void> {
    try {
      const addresses = await this.#resolver(name);
      const found = addresses.find((address) => ipaddr.IPv4.isValidFourPartDecimal(address));
      this.#known.set(name, found ?? null);
    } catch {
      // Without an address, as far as a script is concerned.
    }
  }
}

function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

/** @throws PacFailure where the time is over or the run is cancelled first */
function withinTime<T>(work: Promise<T>, timeMs: number, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new PacFailure('ran-too-long'));
    const timer = setTimeout(giveUp, Math.max(0, timeMs));
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    });
  });
}
