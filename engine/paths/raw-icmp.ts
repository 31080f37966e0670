import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as netPing from 'net-ping';
import type { Hop, Trace } from '../../shared/facts/paths.ts';
import { roundMs } from '../clock.ts';
import { hopLimit, type OnHop } from './hops.ts';

type NetPing = typeof netPing;

/**
 * raw-socket keeps no reference of its own to a socket in use: a session that only its own callback knows is collected
 * while it waits, and nobody ever answers. This keeps them alive until they are closed.
 */
const sessions = new Set<netPing.Session>();

/** A native module, built where it could be: its absence is ordinary. */
function load(): NetPing | undefined {
  try {
    return createRequire(import.meta.url)('net-ping') as NetPing;
  } catch {
    return undefined;
  }
}

/** ICMP through a raw socket of one family, where the system permits it: as root, as administrator, by a capability. */
export class RawIcmp {
  readonly #library: NetPing;
  readonly #session: netPing.Session;

  private constructor(library: NetPing, session: netPing.Session) {
    this.#library = library;
    this.#session = session;
    sessions.add(session);
  }

  /** `undefined` where raw sockets are not permitted, or the native module is not there. Whoever opens one closes it. */
  static open(family: 4 | 6, timeoutMs: number): RawIcmp | undefined {
    const library = load();
    if (!library) return undefined;
    try {
      const session = library.createSession({
        networkProtocol: family === 6 ? library.NetworkProtocol.IPv6 : library.NetworkProtocol.IPv4,
        retries: 0,
        timeout: timeoutMs,
        // Every raw socket hears all replies: sessions tell theirs by this number, which is the process's by default.
        sessionId: randomInt(1, 65_535),
      });
      // What cannot be sent is told to the request's own callback as well.
      session.on('error', () => undefined);
      return new RawIcmp(library, session);
    } catch {
      return undefined;
    }
  }

  /** One echo. Milliseconds until the reply, the event loop's delay included; `null` where none came. */
  echo(address: string): Promise<number | null> {
    if (!sessions.has(this.#session)) return Promise.resolve(null);
    return new Promise((resolve) => {
      const startMs = performance.now();
      this.#session.pingHost(address, (error) => resolve(error ? null : roundMs(performance.now() - startMs)));
    });
  }

  /**
   * IPv4 only: net-ping sets IPv4's option for IPv6 as well, so that every target would look one hop away. Each hop is
   * asked once the one before has answered or stayed silent. Ends early when the session is closed.
   */
  trace(address: string, onHop: OnHop): Promise<Trace> {
    const { TimeExceededError, DestinationUnreachableError } = this.#library;
    const hops: Hop[] = [];
    let refused = false;
    let reached = false;
    let startMs = performance.now();
    if (!sessions.has(this.#session)) return Promise.resolve({ method: 'raw-icmp', hops, ended: 'cancelled' });
    return new Promise((resolve) => {
      this.#session.traceRoute(
        address,
        { ttl: hopLimit, maxHopTimeouts: hopLimit },
        (error, target, ttl) => {
          if (!sessions.has(this.#session)) return true;
          const now = performance.now();
          refused = error instanceof DestinationUnreachableError;
          reached = error === null;
          const source =
            error instanceof TimeExceededError || error instanceof DestinationUnreachableError ? error.source : null;
          const from = reached ? target : source;
          const hop = { ttl, address: from, rttMs: from === null ? null : roundMs(now - startMs) };
          startMs = now;
          hops.push(hop);
          onHop(hop);
          return refused;
        },
        () => resolve({ method: 'raw-icmp', hops, ended: reached ? 'reached' : refused ? 'refused' : 'hop-limit' }),
      );
    });
  }

  /** Requests under way end without an answer. */
  close(): void {
    if (!sessions.delete(this.#session)) return;
    this.#session.close();
  }
}
