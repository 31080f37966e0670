import { Resolver } from 'node:dns/promises';
import { type DnsAnswer, type DnsOutcome, maxAddressesPerAnswer } from '../../shared/facts/names.ts';
import { roundMs } from '../clock.ts';
import { errorCodeOf } from '../net/error-code.ts';

/** Each further try waits twice as long: asked again after about 0.3 s and 0.9 s, given up after 2.1 s. */
const firstWaitMs = 300;
const tries = 3;

/** Node's names of c-ares' results (doc/api/dns.md, "Error codes"), as the response codes behind them. */
const outcomes: Record<string, DnsOutcome> = {
  ENODATA: 'no-data',
  ENOTFOUND: 'no-such-name',
  EREFUSED: 'refused',
  ESERVFAIL: 'server-failure',
  ETIMEOUT: 'silent',
  // Nobody listens there, or this machine may not send.
  ECONNREFUSED: 'unreachable',
  // Cut short by us: that says nothing about the server.
  ECANCELLED: 'not-awaited',
};

/** The addresses that one name server, and no other, gives for a name. Never rejects; ends when the signal says so. */
export async function askServer(
  server: string,
  name: string,
  signal: AbortSignal,
): Promise<{ a: DnsAnswer; aaaa: DnsAnswer }> {
  const resolver = new Resolver({ timeout: firstWaitMs, tries });
  try {
    resolver.setServers([server]);
  } catch (error) {
    const failed: DnsAnswer = { outcome: 'failed', addresses: [], ms: 0, errorCode: errorCodeOf(error) };
    return { a: failed, aaaa: failed };
  }
  const onAbort = (): void => resolver.cancel();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const asked = Promise.all([timed(() => resolver.resolve4(name)), timed(() => resolver.resolve6(name))]);
    if (signal.aborted) onAbort();
    const [a, aaaa] = await asked;
    return { a, aaaa };
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function timed(ask: () => Promise<string[]>): Promise<DnsAnswer> {
  const startMs = performance.now();
  const since = (): number => roundMs(performance.now() - startMs);
  try {
    const addresses = (await ask()).slice(0, maxAddressesPerAnswer);
    return { outcome: addresses.length > 0 ? 'addresses' : 'no-data', addresses, ms: since() };
  } catch (error) {
    const errorCode = errorCodeOf(error);
    return { outcome: outcomes[errorCode] ?? 'failed', addresses: [], ms: since(), errorCode };
  }
}
