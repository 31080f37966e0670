import type { RemoteInfo, Socket } from 'node:dgram';
import { hostname } from 'node:os';
import { type AnnouncedFrom, type Announcing, maxAnnouncedFrom } from '../../shared/facts/announcement.ts';
import type { Clock } from '../clock.ts';
import { allowBroadcast, troubleOf } from '../discovery/broadcast.ts';
import { directedBroadcast, type LocalAddress, limitedBroadcast, networkOf } from '../discovery/local-addresses.ts';
import { readDiscoveryMessage } from '../discovery/messages.ts';
import { type OnDatagram, UdpSockets } from '../discovery/sockets.ts';
import { announcementKeyOf, type StandInKind, writeStandIn } from '../discovery/stand-in.ts';
import { errorCodeOf } from '../net/error-code.ts';
import type { PortHolder } from '../platform/parse-holders.ts';
import { holderText } from '../platform/port-holders.ts';
import type { PairingKey } from './keys.ts';
import type { Announced, Endpoint } from './messages.ts';
import { PerSecond } from './per-second.ts';
import type { Session } from './sessions.ts';

export interface AnnounceOptions {
  port: number;
  /** Where from; all of this machine's IPv4 addresses where left out. */
  locals?: readonly LocalAddress[];
  /** 2000 where left out. */
  everyMs?: number;
}

/** The sockets that answer visitors: where they have the port, there are no others. */
interface Desk {
  onOther: OnDatagram;
  socketAt: (address: string, port: number) => Socket | undefined;
}

interface AnnouncerOptions extends Required<AnnounceOptions> {
  key: PairingKey;
  clock: Clock;
  desk: Desk;
  /** As `process.platform` names it. */
  system: string;
  /** The open visits that came from this address. */
  visitsFrom: (address: string) => readonly Session[];
  /** Whoever else has the port. */
  holder?: PortHolder;
}

/** Often enough that a search of three seconds hears one, and has a second chance. */
export const announceEveryMs = 2000;
/** Visitors cannot have more than these. */
export const maxAskedPerSecond = 10;
/** A search sends nine queries; a handful of visitors at once is still answered. */
export const maxAnswersPerSecond = 64;

interface Place {
  local: LocalAddress;
  told: AnnouncedFrom;
  /** Left out where none could be had. */
  socket?: Socket;
}

/**
 * Lets a counterpart be found as a server is: says now and then in each own network that it is here, and answers the
 * documented query of visitors. Nothing is sent but to the broadcast addresses of own networks, and to visitors who know the
 * code: a stranger's question gets nothing. A network that takes nothing is data.
 */
export class Announcer {
  readonly #options: AnnouncerOptions;
  readonly #key: Buffer;
  readonly #machine = hostname();
  readonly #sockets = new UdpSockets();
  #places: Place[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly #asked = new PerSecond(maxAskedPerSecond);
  readonly #answered = new PerSecond(maxAnswersPerSecond);
  #isClosed = false;

  private constructor(options: AnnouncerOptions) {
    this.#options = options;
    this.#key = announcementKeyOf(options.key);
  }

  /** The first announcement has left when it resolves. */
  static async open(options: AnnouncerOptions): Promise<Announcer> {
    const announcer = new Announcer(options);
    try {
      await announcer.#open();
    } catch (bug) {
      await announcer.close();
      throw bug;
    }
    return announcer;
  }

  get facts(): Announcing {
    const { port, everyMs, holder } = this.#options;
    const outward = this.#places.filter(({ local }) => local.kind !== 'loopback');
    const from = outward.slice(0, maxAnnouncedFrom).map(({ told }) => ({ ...told }));
    return { port, everyMs, from, ...(holder && { holder: holderText(holder) }) };
  }

  /** Announces now, and calls the visitor at this port of the address that its first line came from. */
  async announceTo({ from, cameTo, queries }: Session, port: number): Promise<Announced> {
    const mayAnnounce = this.#asked.mayOneMore(this.#options.clock.monotonicMs());
    const calling = this.#call({ ...from, port }, cameTo);
    const [call, tried] = await Promise.all([calling, mayAnnounce ? this.#announce() : []]);
    const sent = tried.filter(({ trouble }) => trouble === undefined).map(({ address }) => address);
    const refused = tried.flatMap(({ address, trouble }) => (trouble ? [{ address, trouble }] : []));
    return {
      sent: sent.slice(0, maxAnnouncedFrom),
      refused: refused.slice(0, maxAnnouncedFrom),
      ...(!mayAnnounce && { limited: true }),
      ...(call && { call }),
      queries: { ...queries },
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#sockets.closeAll();
  }

  async #open(): Promise<void> {
    const { desk, everyMs, locals } = this.#options;
    const taken = new Set<string>();
    this.#places = await Promise.all(locals.map((local) => this.#openPlace(local, taken)));
    desk.onOther = (datagram, from, socket) => this.#onDatagram(datagram, from, socket);
    await this.#openEars();
    await this.#announce();
    this.#timer = setInterval(() => void this.#announce(), everyMs);
  }

  async #openPlace(local: LocalAddress, taken: Set<string>): Promise<Place> {
    const { name, address, prefixLength } = local;
    const to = directedBroadcast(local);
    const told: AnnouncedFrom = { name: name.slice(0, 100), address, prefixLength, ...(to !== undefined && { to }) };
    const place: Place = { local, told };
    if (to === undefined) told.trouble = 'no-broadcast';
    else if (taken.has(to)) told.trouble = 'same-network';
    else taken.add(to);
    const { desk, port } = this.#options;
    const own = desk.socketAt(address, port);
    const opened = own ? ({ ok: true, socket: own } as const) : await this.#listenAt(address, false);
    const errorCode = opened.ok ? allowBroadcast(opened.socket) : opened.errorCode;
    if (errorCode !== undefined) Object.assign(told, { trouble: troubleOf(errorCode), errorCode });
    return opened.ok ? { ...place, socket: opened.socket } : place;
  }

  /** What is sent to everybody reaches a socket on an address of its own on Windows only. */
  async #openEars(): Promise<void> {
    if (this.#options.system === 'win32') return;
    const networks = this.#places.flatMap(({ told, socket }) => (socket && told.to !== undefined ? [told.to] : []));
    if (networks.length === 0) return;
    await Promise.all([limitedBroadcast, ...new Set(networks)].map((address) => this.#listenAt(address, true)));
  }

  #listenAt(address: string, isEar: boolean): ReturnType<UdpSockets['open']> {
    return this.#sockets.open(address, this.#options.port, { shared: isEar }, (datagram, from, socket) =>
      this.#onDatagram(datagram, from, isEar ? undefined : socket),
    );
  }

  /** @returns what became of each that has somewhere to go */
  async #announce(): Promise<AnnouncedFrom[]> {
    const tried = await Promise.all(
      this.#places.map(async ({ told, socket }): Promise<AnnouncedFrom[]> => {
        if (!socket || told.to === undefined || told.trouble === 'same-network') return [];
        const errorCode = await this.#send(socket, 'announces', told.address, { address: told.to });
        if (errorCode === undefined) {
          delete told.trouble;
          delete told.errorCode;
        } else Object.assign(told, { trouble: troubleOf(errorCode), errorCode });
        return [{ ...told }];
      }),
    );
    return tried.flat();
  }

  async #call(visitor: Endpoint, at: string | undefined): Promise<Announced['call']> {
    const socket = this.#places.find(({ told }) => told.address === at)?.socket;
    if (!socket || at === undefined) return undefined;
    const errorCode = await this.#send(socket, 'calls', at, visitor);
    return errorCode === undefined ? { sent: true } : { sent: false, errorCode };
  }

  /** @param at - the own socket that was asked by itself; left out where everybody was asked */
  #onDatagram(datagram: Buffer, from: RemoteInfo, at: Socket | undefined): void {
    if (this.#isClosed || readDiscoveryMessage(datagram).kind !== 'query') return;
    // Whoever has not shown that it knows the code gets nothing: its address may be that of somebody whom it wishes flooded.
    const visits = this.#options.visitsFrom(from.address);
    if (visits.length === 0) return;
    for (const { queries } of visits) queries[at ? 'direct' : 'broadcast'] += 1;
    const socket = at ?? this.#socketIn(networkOf(from.address, this.#options.locals));
    if (!socket || !this.#answered.mayOneMore(this.#options.clock.monotonicMs())) return;
    void this.#send(socket, 'answers', socket.address().address, from);
  }

  #socketIn(network: LocalAddress | undefined): Socket | undefined {
    return this.#places.find(({ local, socket }) => socket && local === network)?.socket;
  }

  /** @returns why it did not leave */
  #send(
    socket: Socket,
    kind: StandInKind,
    own: string,
    to: { address: string; port?: number },
  ): Promise<string | undefined> {
    const message = writeStandIn(this.#key, { kind, machine: this.#machine, address: own });
    return new Promise((resolve) => {
      try {
        socket.send(message, to.port ?? this.#options.port, to.address, (error) =>
          resolve(error === null ? undefined : errorCodeOf(error)),
        );
      } catch (error) {
        // The counterpart is closing its sockets.
        resolve(errorCodeOf(error));
      }
    });
  }
}
