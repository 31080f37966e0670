import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import type { Listening } from '../../shared/facts/counterpart.ts';
import type { Clock } from '../clock.ts';
import { closePolitely } from '../net/close.ts';
import { Sockets } from '../simulator/sockets.ts';
import { DatagramDesk } from './datagram-desk.ts';
import { ExpectedTls } from './expected-tls.ts';
import { Guard } from './guard.ts';
import type { House } from './house.ts';
import type { PairingKey } from './keys.ts';
import { LineBroken } from './line-broken.ts';
import { listen, type Place } from './listen.ts';
import { ArrivalLog, type Entry } from './log.ts';
import { serve } from './measures/services.ts';
import { serveSession } from './measures/session.ts';
import { type Guest, receive } from './reception.ts';
import { Sessions } from './sessions.ts';

export interface CounterpartOptions {
  key: PairingKey;
  tcpPorts: readonly number[];
  udpPorts: readonly number[];
  /** Left out: every address of both families. */
  hosts?: readonly { address: string; family: 4 | 6 }[];
  durationMs: number;
  clock: Clock;
  /** Ends it before its time. */
  signal?: AbortSignal;
  onEntry?: (entry: Entry) => void;
}

export type CounterpartEnd = 'over' | 'stopped';

export interface Counterpart {
  house: House;
  /** Resolves when it listens no more, all of its connections are closed and nothing of it is left. */
  ended: Promise<CounterpartEnd>;
  stop: () => Promise<CounterpartEnd>;
}

const everywhere = [
  { address: '0.0.0.0', family: 4 },
  { address: '::', family: 6 },
] as const;

/** Starts PortAmpel as the other end: for a limited time, and for those alone who know its code. */
export async function openCounterpart(options: CounterpartOptions): Promise<Counterpart> {
  const stop = new AbortController();
  const house = newHouse(options, stop.signal);
  const rooms = await openRooms(options, house);
  let finish: (end: CounterpartEnd) => void = () => undefined;
  const asked = new Promise<CounterpartEnd>((resolve) => {
    finish = resolve;
  });
  const timer = setTimeout(() => finish('over'), options.durationMs);
  const onAbort = (): void => finish('stopped');
  options.signal?.addEventListener('abort', onAbort, { once: true });
  if (options.signal?.aborted) onAbort();
  const ended = asked.then(async (end) => {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
    stop.abort();
    await rooms.close();
    return end;
  });
  return {
    house,
    ended,
    stop: () => {
      finish('stopped');
      return ended;
    },
  };
}

function newHouse({ key, clock, durationMs, onEntry }: CounterpartOptions, signal: AbortSignal): House {
  return {
    key,
    guard: new Guard(clock.monotonicMs),
    sessions: new Sessions(),
    tls: new ExpectedTls(),
    log: new ArrivalLog(onEntry ?? (() => undefined)),
    listening: [],
    clock,
    endsAtMs: clock.monotonicMs() + durationMs,
    signal,
    answered: new Set(),
  };
}

/** Listens on all ports; what it could have is in the house. */
async function openRooms(options: CounterpartOptions, house: House): Promise<{ close: () => Promise<void> }> {
  const { tcpPorts, udpPorts, hosts = everywhere } = options;
  const sockets = new Sockets();
  const desk = new DatagramDesk(house);
  const onSocket = (socket: Socket): void => {
    sockets.track(socket);
    void receive(socket, house).then((guest) => guest && attend(guest, house));
  };
  const places = (ports: readonly number[]): Place[] =>
    ports.flatMap((port) => hosts.map((host) => ({ port, ...host })));
  const opened = await Promise.all(places(tcpPorts).map((place) => listen(place, onSocket)));
  const openedUdp = await Promise.all(places(udpPorts).map((place) => desk.open(place)));
  house.listening.push(...opened.map(({ listening }): Listening => listening), ...openedUdp);
  const servers = opened.flatMap(({ server }) => (server ? [server] : []));
  const close = async (): Promise<void> => {
    const closed = servers.map((server: Server) => once(server, 'close'));
    for (const server of servers) server.close();
    await Promise.all([desk.close(), sockets.destroyAll()]);
    await Promise.all(closed);
  };
  return { close };
}

async function attend(guest: Guest, house: House): Promise<void> {
  const { line, request, from, at } = guest;
  const atMs = house.clock.monotonicMs();
  house.log.add({ what: 'arrived', atMs, from: from.address, port: at.port, want: request.want });
  try {
    if (request.want === 'session') await serveSession(guest, house);
    else {
      const session = house.sessions.find(request.session);
      if (session?.join(line.socket, at.port)) await serve(line, request, session, house);
    }
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
  } finally {
    closePolitely(line.socket);
  }
}
