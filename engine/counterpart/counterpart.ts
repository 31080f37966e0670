import { once, setMaxListeners } from 'node:events';
import type { Server, Socket } from 'node:net';
import type { Listening } from '../../shared/facts/counterpart.ts';
import type { CounterpartEnd, CounterpartEntry } from '../../shared/station.ts';
import type { Clock } from '../clock.ts';
import { localAddresses } from '../discovery/local-addresses.ts';
import { messageOf } from '../message-of.ts';
import { closePolitely } from '../net/close.ts';
import { currentPlatform } from '../platform/index.ts';
import type { PortHolder } from '../platform/parse-holders.ts';
import { findHolders, holderText } from '../platform/port-holders.ts';
import { settled } from '../settled.ts';
import { Sockets } from '../simulator/sockets.ts';
import { type AnnounceOptions, Announcer, announceEveryMs } from './announcer.ts';
import { DatagramDesk } from './datagram-desk.ts';
import { Doorstep } from './doorstep.ts';
import { ExpectedTls } from './expected-tls.ts';
import { Guard } from './guard.ts';
import type { House } from './house.ts';
import type { PairingKey } from './keys.ts';
import { lifetime } from './lifetime.ts';
import { LineBroken } from './line-broken.ts';
import { listen, type Place } from './listen.ts';
import { ArrivalLog } from './log.ts';
import { serve, workOf } from './measures/services.ts';
import { serveSession } from './measures/session.ts';
import { helloMs } from './messages.ts';
import { receive } from './reception.ts';
import { Sessions } from './sessions.ts';
import { VisitBook } from './visit-book.ts';

export interface CounterpartOptions {
  key: PairingKey;
  tcpPorts: readonly number[];
  udpPorts: readonly number[];
  /** Left out: every address of both families. */
  hosts?: readonly { address: string; family: 4 | 6 }[];
  /** Lets it be found as a server is, by broadcast; left out, it keeps silent. */
  announce?: AnnounceOptions;
  durationMs: number;
  clock: Clock;
  /** Ends it before its time. */
  signal?: AbortSignal;
  onEntry?: (entry: CounterpartEntry) => void;
  /** A fault of this program at one connection, which costs that one. */
  onBug?: (message: string) => void;
  /** Of hellos that this end says itself, elsewhere: none of them is answered. It grows by those that are. */
  ownNonces?: Set<string>;
  /** How long each step of an introduction may take; 5000 where left out. */
  helloMs?: number;
}

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
  // Every connection that waits listens for the end.
  setMaxListeners(0, stop.signal);
  const house = newHouse(options, stop.signal);
  const { over, end } = lifetime(options.durationMs, options.clock, options.signal);
  const rooms = await openRooms(options, house).catch((bug: unknown) => {
    // Nobody gets to end what could not be opened.
    end();
    stop.abort();
    throw bug;
  });
  const ended = over.then(async (how) => {
    stop.abort();
    await rooms.close();
    return how;
  });
  return {
    house,
    ended,
    stop: () => {
      end();
      return ended;
    },
  };
}

function newHouse(options: CounterpartOptions, signal: AbortSignal): House {
  const { key, clock, durationMs, onEntry } = options;
  const log = new ArrivalLog(onEntry ?? (() => undefined));
  return {
    key,
    guard: new Guard(clock.monotonicMs),
    doorstep: new Doorstep(),
    sessions: new Sessions(),
    tls: new ExpectedTls(clock.monotonicMs),
    log,
    visits: new VisitBook(log, clock.monotonicMs),
    listening: [],
    clock,
    endsAtMs: clock.monotonicMs() + durationMs,
    signal,
    answered: options.ownNonces ?? new Set(),
    helloMs: options.helloMs ?? helloMs,
    sockets: new Sockets(),
  };
}

/** Listens on all ports; what it could have is in the house. Where it rejects, nothing stays open. */
async function openRooms(options: CounterpartOptions, house: House): Promise<{ close: () => Promise<void> }> {
  const desk = new DatagramDesk(house);
  const guests = new Set<Promise<void>>();
  const servers: Server[] = [];
  const onSocket = (socket: Socket): void => {
    house.sockets.track(socket);
    const attended = attend(socket, house)
      .catch((bug: unknown) => {
        socket.destroy();
        options.onBug?.(messageOf(bug));
      })
      .finally(() => guests.delete(attended));
    guests.add(attended);
  };
  const listenAt = async (place: Place): Promise<Listening> => {
    const { listening, server } = await listen(place, onSocket);
    if (server) servers.push(server);
    return listening;
  };
  const close = async (): Promise<void> => {
    const closed = servers.map((server) => once(server, 'close'));
    for (const server of servers) server.close();
    await Promise.all([house.announcer?.close(), desk.close(), house.sockets.destroyAll(), ...guests, ...closed]);
  };
  try {
    await openAll(options, house, { desk, listenAt });
  } catch (bug) {
    await close();
    throw bug;
  }
  return { close };
}

async function openAll(
  { tcpPorts, udpPorts, hosts = everywhere, announce }: CounterpartOptions,
  house: House,
  { desk, listenAt }: { desk: DatagramDesk; listenAt: (place: Place) => Promise<Listening> },
): Promise<void> {
  const places = (ports: readonly number[]): Place[] =>
    ports.flatMap((port) => hosts.map((host) => ({ port, ...host })));
  const [holders, ...listening] = await settled([
    findHolders({
      tcpPorts,
      udpPorts: announce ? [...udpPorts, announce.port] : udpPorts,
      system: process.platform,
      signal: house.signal,
    }),
    ...places(tcpPorts).map((place) => listenAt(place)),
    ...places(udpPorts).map((place) => desk.open(place)),
  ]);
  house.listening.push(...listening.map((each) => withHolder(each, holders)));
  if (announce) house.announcer = await openAnnouncer(announce, house, desk, holders);
}

function openAnnouncer(
  { port, locals = localAddresses(currentPlatform()), everyMs = announceEveryMs }: AnnounceOptions,
  { key, clock, sessions }: House,
  desk: DatagramDesk,
  holders: readonly PortHolder[],
): Promise<Announcer> {
  const holder = holders.find((each) => each.transport === 'udp' && each.port === port && each.family !== 6);
  return Announcer.open({
    port,
    locals,
    everyMs,
    key,
    clock,
    desk,
    visitsFrom: (address) => sessions.from(address),
    system: process.platform,
    ...(holder && { holder }),
  });
}

/**
 * A port can have two: Windows and macOS let one program have all addresses and another one a certain address (Windows
 * knows SO_EXCLUSIVEADDRUSE against that, which libuv does not set). Then calls to that address arrive there and not here.
 */
function withHolder(listening: Listening, holders: readonly PortHolder[]): Listening {
  const holder = holders.find(
    ({ transport, port, family = listening.family }) =>
      transport === listening.transport && port === listening.port && family === listening.family,
  );
  return holder ? { ...listening, holder: holderText(holder) } : listening;
}

/** One connection, from its accept to its end. Rejects for a bug only. */
async function attend(socket: Socket, house: House): Promise<void> {
  const guest = await receive(socket, house);
  if (!guest) return;
  const { line, request, at } = guest;
  try {
    if (request.want === 'session') await serveSession(guest, house);
    else {
      const session = house.sessions.find(request.session);
      if (!session?.join(line.socket, at.port)) return;
      guest.onSeated();
      for (const work of workOf(request, at)) house.visits.note(session, work);
      await serve(line, request, session, house);
    }
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
  } finally {
    closePolitely(line.socket);
  }
}
