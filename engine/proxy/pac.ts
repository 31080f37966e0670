import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import { createPacResolver } from 'pac-resolver';
import { QuickJS } from 'quickjs-wasi';
import type { Resolver } from '../net/resolve.ts';
import { type PacRoute, parsePacResult } from './pac-results.ts';
import { quickJsWasm } from './quickjs-wasm.ts';

/** A script that has not decided by then is given up, with all its look-ups of names. */
const scriptMs = 3000;
/** What one run of it may compute: meanwhile nothing else of this process gets on. */
const stretchMs = 500;
const memoryBytes = 16 * 1024 * 1024;
/** A script that looks up more names than this is no help to anybody. */
const maxLookUps = 32;

/** A configuration script at work. Whoever started it ends it. */
export interface PacScript {
  /** @throws where the script fails, or takes too long */
  routesFor(url: URL): Promise<PacRoute[]>;
  dispose(): void;
}

/**
 * Runs a script in an interpreter of its own (QuickJS in WebAssembly) with the functions that PAC defines and no others:
 * no files, no network but names, bounded in memory and time. Names go to the run's own resolver; the library's
 * `myIpAddress` would call a server on the Internet, so ours asks this machine's interfaces instead.
 *
 * A script cannot wait for a name, and the library's way of teaching it to (rewriting calls to `await`) breaks on calls
 * within others' arguments. So it runs to its end with what is known, and once more when it asked for more, as Chromium
 * does it.
 * @throws where the script is none
 */
export async function startPac(script: string, resolver: Resolver): Promise<PacScript> {
  let untilMs = Number.POSITIVE_INFINITY;
  const vm = await QuickJS.create({
    wasm: quickJsWasm(),
    memoryLimit: memoryBytes,
    interruptHandler: () => performance.now() > untilMs,
  });
  const names = new Names(resolver);
  const arm = (): void => {
    untilMs = performance.now() + stretchMs;
  };
  try {
    arm();
    const find = createPacResolver(vm, script, { sandbox: sandboxFor(names) });
    const decide = async (url: URL): Promise<PacRoute[]> => {
      const giveUpMs = performance.now() + scriptMs;
      for (;;) {
        arm();
        const result = await find(url.href);
        const unknown = names.takeUnknown();
        if (unknown.length === 0) return parsePacResult(result);
        await withinTime(Promise.all(unknown), giveUpMs - performance.now());
      }
    };
    // One after the other: a row must not take a name for unknown that another row's run is still looking up.
    let turn: Promise<unknown> = Promise.resolve();
    return {
      routesFor: (url) => {
        const decided = turn.then(() => decide(url));
        turn = decided.catch(() => undefined);
        return decided;
      },
      dispose: () => vm.dispose(),
    };
  } catch (error) {
    vm.dispose();
    throw error;
  }
}

function sandboxFor(names: Names) {
  return {
    // A script's words are nobody's business, least of all on our standard output.
    alert: () => undefined,
    dnsResolve: (host: unknown) => names.lookUp(host) ?? null,
    isResolvable: (host: unknown) => names.lookUp(host) !== undefined,
    isInNet: (host: unknown, pattern: unknown, mask: unknown) =>
      isInNet(names.lookUp(host), String(pattern), String(mask)),
    myIpAddress: ownAddress,
  };
}

/** What is known of names so far. PAC knows IPv4 alone. */
class Names {
  readonly #resolver: Resolver;
  readonly #known = new Map<string, string | undefined>();
  #unknown: Promise<void>[] = [];

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  /** Nothing where the name has no address, or is looked up only now: then the answer of this run does not count. */
  lookUp(host: unknown): string | undefined {
    const name = String(host).slice(0, 255);
    if (ipaddr.IPv4.isValidFourPartDecimal(name)) return name;
    if (!this.#known.has(name) && this.#known.size < maxLookUps) {
      this.#known.set(name, undefined);
      this.#unknown.push(this.#ask(name));
    }
    return this.#known.get(name);
  }

  takeUnknown(): Promise<void>[] {
    const unknown = this.#unknown;
    this.#unknown = [];
    return unknown;
  }

  async #ask(name: string): Promise<void> {
    try {
      const addresses = await this.#resolver(name);
      this.#known.set(
        name,
        addresses.find((address) => ipaddr.IPv4.isValidFourPartDecimal(address)),
      );
    } catch {
      // Without an address, as far as a script is concerned.
    }
  }
}

function isInNet(address: string | undefined, pattern: string, mask: string): boolean {
  if (address === undefined) return false;
  if (![pattern, mask].every((text) => ipaddr.IPv4.isValidFourPartDecimal(text))) return false;
  const [bytes, wanted, bits] = [address, pattern, mask].map((text) => ipaddr.IPv4.parse(text).octets);
  return (bits ?? []).every((bit, index) => ((bytes?.[index] ?? 0) & bit) === ((wanted?.[index] ?? 0) & bit));
}

function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

function withinTime<T>(work: Promise<T>, timeMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timed out')), Math.max(0, timeMs));
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
