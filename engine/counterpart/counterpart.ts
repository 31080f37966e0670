import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { Clock } from '../clock.ts';
import { closePolitely } from '../net/close.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { Sockets } from '../simulator/sockets.ts';
import { Guard } from './guard.ts';
import { newPairingCode, pairingKeyOf } from './keys.ts';
import { LineBroken } from './line-broken.ts';
import { ArrivalLog, type Entry } from './log.ts';
import { serveSession } from './measures/session.ts';
import { services } from './measures/services.ts';
import type { Listening } from './messages.ts';
import { type Door, type Guest, receive } from './reception.ts';
import { Sessions } from './sessions.ts';

export interface CounterpartOptions {
  ports: readonly number[];
  /** Both families unless tests ask for loopback. */
  hosts?: readonly { address: string; family: 4 | 6 }[];
  durationMs: number;
  clock: Clock;
  /** Ends it before its time. */
  signal?: AbortSignal;
  onEntry?: (entry: Entry) => void;
  /** Left out: one of its own. */
  code?: string;
}

export type CounterpartEnd = 'over' | 'stopped';

export interface Counterpart {
  code: string;
  listening: Listening[];
  log: ArrivalLog;
  /** On the clock's monotonic time. */
  endsAtMs: number;
  /** Resolves when it listens no more, all of its connections are closed and nothing of it is left. */
  ended: Promise<CounterpartEnd>;
  stop: () => Promise<void>;
}

const everywhere = [
  { address: '0.0.0.0', family: 4 },
  { address: '::', family: 6 },
] as const;

/** Starts PortAmpel as the other end: for a limited time, and for those alone who know its code. */
export async function openCounterpart(options: CounterpartOptions): Promise<Counterpart> {
  const { clock, ports, hosts = everywhere, durationMs, code = newPairingCode() } = options;
  const stop = new AbortController();
  const sockets = new Sockets();
  const log = new ArrivalLog(options.onEntry ?? (() => undefined));
  const endsAtMs = clock.monotonicMs() + durationMs;
  const door: Door = {
    key: await pairingKeyOf(code),
    guard: new Guard(clock.monotonicMs),
    log,
    clock,
    signal: stop.signal,
    answered: new Set(),
  };
  const house = { sessions: new Sessions(), listening: [] as Listening[], clock, endsAtMs, signal: stop.signal };
  const onSocket = (socket: Socket): void => {
    sockets.track(socket);
    void receive(socket, door).then((guest) => guest && attend(guest, house, log));
  };
  const places = ports.flatMap((port) => hosts.map((host) => ({ port, ...host })));
  const opened = await Promise.all(places.map((place) => listen(place, onSocket)));
  const servers = opened.flatMap(({ server }) => (server ? [server] : []));
  house.listening.push(...opened.map(({ listening }) => listening));

  let finish: (end: CounterpartEnd) => void = () => undefined;
  const asked = new Promise<CounterpartEnd>((resolve) => {
    finish = resolve;
  });
  const timer = setTimeout(() => finish('over'), durationMs);
  const onAbort = (): void => finish('stopped');
  options.signal?.addEventListener('abort', onAbort, { once: true });
  if (options.signal?.aborted) onAbort();
  const ended = asked.then(async (end) => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
    stop.abort();
    const closed = servers.map((server) => once(server, 'close'));
    for (const server of servers) server.close();
    await sockets.destroyAll();
    await Promise.all(closed);
    return end;
  });
  const stopNow = async (): Promise<void> => {
    finish('stopped');
    await ended;
  };
  return { code, listening: house.listening, log, endsAtMs, ended, stop: stopNow };
}

interface Place {
  port: number;
  address: string;
  family: 4 | 6;
}

interface Opened {
  listening: Listening;
  server?: Server;
}

const listeningStateOf: Record<string, Listening['state']> = { EADDRINUSE: 'taken', EACCES: 'denied' };

async function listen({ port, address, family }: Place, onSocket: (socket: Socket) => void): Promise<Opened> {
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, onSocket);
  try {
    server.listen({ port, host: address, ipv6Only: family === 6, exclusive: true });
    await once(server, 'listening');
  } catch (error) {
    const state = listeningStateOf[errorCodeOf(error as Error)] ?? 'unavailable';
    return { listening: { port, transport: 'tcp', family, state } };
  }
  // A failed accept (no file descriptor left) costs that one connection.
  server.on('error', () => undefined);
  return { listening: { port: portOf(server), transport: 'tcp', family, state: 'listening' }, server };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

export interface House {
  sessions: Sessions;
  listening: Listening[];
  clock: Clock;
  endsAtMs: number;
  signal: AbortSignal;
}

async function attend(guest: Guest, house: House, log: ArrivalLog): Promise<void> {
  const { line, request, seen } = guest;
  log.add({ what: 'arrived', atMs: house.clock.monotonicMs(), from: seen.from.address, port: seen.at.port, want: request.want });
  try {
    if (request.want === 'session') await serveSession(guest, house);
    else {
      const session = house.sessions.find(request.session);
      if (session?.join(line.socket, seen)) await services[request.want](line, request, session);
    }
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
  } finally {
    closePolitely(line.socket);
  }
}
