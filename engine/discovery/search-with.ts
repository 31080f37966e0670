import { systemClock } from '../clock.ts';
import type { PairingKey } from '../counterpart/keys.ts';
import { Pairing } from '../counterpart/pairing.ts';
import { resolveHost, systemResolver } from '../net/resolve.ts';
import { type DiscoverOptions, discover } from './discover.ts';
import { meetAmong } from './meet.ts';

/** How long a name and a handshake may take each, before the search goes on without the counterpart. */
const meetMs = 5000;

interface Counterparty {
  host: string;
  /** Ports at which it may be met over TCP. */
  ports: readonly number[];
  key: PairingKey;
}

/** As `discover`, with a counterpart that is met first: what it announces is in the facts, or why it was not met. */
export async function discoverWith(
  { host, ports, key }: Counterparty,
  options: DiscoverOptions,
): ReturnType<typeof discover> {
  const { signal } = options;
  const startMs = performance.now();
  const elapsedMs = (): number => performance.now() - startMs;
  const resolution = await resolveHost(host, { resolver: systemResolver, elapsedMs, timeoutMs: meetMs, signal });
  const rows = ports.map((port) => ({ probe: 'counterpart', port, transport: 'tcp' }) as const);
  const pairing = new Pairing({ key, checks: rows, clock: systemClock, signal, patienceMs: meetMs });
  const patience = { limitMs: () => meetMs, onChange: () => () => undefined };
  const context = { monotonicMs: systemClock.monotonicMs, patience, signal };
  const met = await meetAmong(resolution, pairing, () => context, signal);
  try {
    return await discover({ ...options, pairingKey: key, ...met });
  } finally {
    await pairing.end();
  }
}
