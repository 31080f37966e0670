import type { RemoteInfo, Socket } from 'node:dgram';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type DiscoveryFacts,
  maxSearchedFrom,
  type SearchedFrom,
  type UnmetReason,
} from '../../shared/facts/discovery.ts';
import { roundMs } from '../clock.ts';
import type { PairingKey } from '../counterpart/keys.ts';
import type { Visit } from '../counterpart/visit.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { settledSockets } from '../net/settled-sockets.ts';
import { settled } from '../settled.ts';
import { allowBroadcast, troubleOf } from './broadcast.ts';
import { Heard } from './heard.ts';
import { type LocalAddress, networkOf } from './local-addresses.ts';
import { discoveryQuery, readDiscoveryMessage } from './messages.ts';
import { Rehearsal } from './rehearsal.ts';
import { UdpSockets } from './sockets.ts';
import { announcementKeyOf, isFromCounterpart } from './stand-in.ts';

/** When the query is sent, in parts of the listening time: one lost packet is no silence, and the last has time left. */
const rounds = [0, 0.25, 0.5] as const;
/** A network that floods us costs no more looks than these. */
const maxDatagrams = 20_000;

/** When the counterpart is asked for the last time what arrived there. */
const lastCount = 0.8;

/** How long a slow counterpart's last answers are waited for. */
const settleMs = 5000;

const anyAddress = '0.0.0.0';

export interface DiscoverOptions {
  port: number;
  listenMs: number;
  /** Where to search from. */
  locals: readonly LocalAddress[];
  /** Whether to listen for announcements on the port itself. */
  listens: boolean;
  signal: AbortSignal;
  /** The profile's server, where there is one. */
  sought?: { host: string; addresses: readonly string[] };
  /** A counterpart's code: tells its announcements from those of others who call themselves so. */
  pairingKey?: PairingKey;
  /** An open visit to it: it is asked to announce itself, and what came of that is in the facts. */
  visit?: Visit;
  /** Why there is none, though there should be. */
  unmet?: UnmetReason;
  /** Somebody new was heard. */
  onHeard?: (facts: DiscoveryFacts) => void;
}

/**
 * Sends 4D's documented query from every own address and listens for answers and announcements, IPv4 only. Never rejects:
 * what could not be used is in the facts. When it resolves, all sockets are closed; at once where the signal says so.
 */
export function discover(options: DiscoverOptions): Promise<DiscoveryFacts> {
  return new Search(options).run();
}

class Search {
  readonly #options: DiscoverOptions;
  readonly #locals: readonly LocalAddress[];
  readonly #from: SearchedFrom[];
  readonly #sockets = new UdpSockets();
  readonly #ownPorts = new Set<number>();
  readonly #heard: Heard;
  readonly #startMs = performance.now();
  readonly #ended: Promise<void>;
  #end: () => void = () => undefined;
  #listening: Pick<DiscoveryFacts, 'listening' | 'listenErrorCode'>;
  readonly #announcementKey: Buffer | undefined;
  #rehearsal: Rehearsal | undefined;
  #datagrams = 0;
  #isOver = false;

  constructor(options: DiscoverOptions) {
    this.#options = options;
    this.#locals = options.locals.slice(0, maxSearchedFrom);
    this.#from = this.#locals.map(unused);
    this.#listening = { listening: options.listens ? 'nothing' : 'off' };
    this.#heard = new Heard(seeker(options));
    this.#announcementKey = options.pairingKey && announcementKeyOf(options.pairingKey);
    if (options.visit && this.#announcementKey) {
      this.#rehearsal = new Rehearsal(options.visit, this.#announcementKey, options.port, this.#sockets);
    }
    this.#ended = new Promise((resolve) => {
      this.#end = () => {
        this.#isOver = true;
        resolve();
      };
    });
  }

  async run(): Promise<DiscoveryFacts> {
    const { signal, listenMs } = this.#options;
    const timers = [setTimeout(this.#end, listenMs)];
    signal.addEventListener('abort', this.#end, { once: true });
    if (signal.aborted) this.#end();
    try {
      // Whoever closes before all is open would leave a socket behind, and a timer that sends on a closed one.
      await settled([this.#ended, signal.aborted ? undefined : this.#start(timers)]);
      if (this.#rehearsal && !signal.aborted) await this.#settle(this.#rehearsal);
    } finally {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener('abort', this.#end);
      await this.#sockets.closeAll();
    }
    return this.#facts();
  }

  /** What the counterpart says to have sent must not be more than there was time to hear. */
  async #settle(rehearsal: Rehearsal): Promise<void> {
    const settled = new AbortController();
    const signal = AbortSignal.any([this.#options.signal, settled.signal]);
    const atMost = pause(settleMs, undefined, { signal }).catch(() => undefined);
    await Promise.race([rehearsal.settled(), atMost]);
    settled.abort();
    await settledSockets();
  }

  /** Ears first, then the mouth. */
  async #start(timers: NodeJS.Timeout[]): Promise<void> {
    const opened = this.#locals.map((local, index) => this.#openSender(local, this.#from[index]));
    const [senders] = await settled([settled(opened), this.#listen(), this.#rehearsal?.open()]);
    if (this.#isOver) return;
    const { listenMs } = this.#options;
    for (const part of rounds) {
      timers.push(setTimeout(() => senders.forEach((ask) => ask()), part * listenMs));
      timers.push(setTimeout(() => this.#rehearsal?.round(), part * listenMs));
    }
    timers.push(setTimeout(() => this.#rehearsal?.count(), lastCount * listenMs));
  }

  /** @returns what sends one round of queries from there */
  async #openSender(local: LocalAddress, from: SearchedFrom | undefined): Promise<() => void> {
    if (from === undefined || local.kind === 'point-to-point') return () => undefined;
    const onDatagram = (datagram: Buffer, remote: RemoteInfo): void => this.#onDatagram(datagram, remote, local);
    const opened = await this.#sockets.open(local.address, 0, {}, onDatagram);
    const errorCode = opened.ok ? allowBroadcast(opened.socket) : opened.errorCode;
    if (!opened.ok || errorCode !== undefined) {
      Object.assign(from, { trouble: troubleOf(errorCode ?? ''), errorCode });
      return () => undefined;
    }
    this.#ownPorts.add(opened.socket.address().port);
    return () => from.queries.forEach((query) => this.#ask(opened.socket, query));
  }

  #ask(socket: Socket, query: SearchedFrom['queries'][number]): void {
    if (query.trouble === 'same-network') return;
    socket.send(discoveryQuery, this.#options.port, query.to, (error) => {
      if (error === null) query.packets += 1;
      // What is cut off by the end of the search is no trouble of the network's.
      else if (query.packets === 0 && errorCodeOf(error) !== 'ECANCELED') {
        const errorCode = errorCodeOf(error);
        Object.assign(query, { trouble: troubleOf(errorCode), errorCode });
      }
    });
  }

  async #listen(): Promise<void> {
    if (!this.#options.listens) return;
    const { port } = this.#options;
    const onDatagram = (datagram: Buffer, remote: RemoteInfo): void => this.#onDatagram(datagram, remote, undefined);
    const open = (address: string, shared: boolean) => this.#sockets.open(address, port, { shared }, onDatagram);
    // A port that two sockets share may give either of them what is meant for the other. So it is shared only where nobody
    // else has it, for whoever comes later; otherwise nothing but broadcasts is taken, which everyone gets.
    const trial = await open(anyAddress, false);
    if (trial.ok) {
      await this.#sockets.close(trial.socket);
      if ((await open(anyAddress, true)).ok) this.#listening = { listening: 'everything' };
      return;
    }
    const broadcasts = this.#locals.flatMap(({ kind, destinations }) =>
      kind === 'broadcast' ? destinations.map(({ to }) => to) : [],
    );
    const opened = await Promise.all([...new Set(broadcasts)].map((address) => open(address, true)));
    const listening = opened.some(({ ok }) => ok) ? 'broadcasts' : 'nothing';
    this.#listening = { listening, listenErrorCode: trial.errorCode };
  }

  #onDatagram(datagram: Buffer, { address, port }: RemoteInfo, local: LocalAddress | undefined): void {
    this.#datagrams += 1;
    if (this.#datagrams > maxDatagrams) {
      this.#end();
      return;
    }
    // The own queries come back to the listening socket.
    if (this.#ownPorts.has(port) && this.#options.locals.some((own) => own.address === address)) return;
    const message = readDiscoveryMessage(datagram);
    const key = this.#announcementKey;
    const isVerified = message.kind === 'stand-in' && key !== undefined && isFromCounterpart(key, datagram);
    if (isVerified && local === undefined) this.#rehearsal?.onHeard(message.says);
    // It was for this PC alone, so no search has found anybody.
    if (message.kind === 'stand-in' && message.says === 'calls') return;
    const isNew = this.#heard.add(message, {
      address,
      port,
      interface: (local ?? networkOf(address, this.#locals))?.name,
      isReply: local !== undefined,
      isVerified,
      atMs: roundMs(performance.now() - this.#startMs),
    });
    if (isNew) this.#options.onHeard?.(this.#facts());
  }

  #facts(): DiscoveryFacts {
    const { port, sought, locals, unmet } = this.#options;
    const { servers, isLeftOut, otherSearches } = this.#heard;
    const rehearsal = this.#rehearsal?.facts(this.#listening.listening);
    return structuredClone({
      port,
      listenedMs: roundMs(performance.now() - this.#startMs),
      ...(sought && { sought: sought.host }),
      from: this.#from,
      ...(locals.length > this.#from.length && { fromLeftOut: locals.length - this.#from.length }),
      ...this.#listening,
      servers,
      ...(isLeftOut && { serversLeftOut: true }),
      ...(otherSearches > 0 && { otherSearches }),
      ...(this.#datagrams > maxDatagrams && { flooded: true }),
      ...(rehearsal && { rehearsal }),
      ...(unmet && { unmet }),
    });
  }
}

function unused({ name, address, prefixLength, kind, destinations }: LocalAddress): SearchedFrom {
  const queries = destinations.map((destination) => ({ ...destination, packets: 0 }));
  return {
    name,
    address,
    prefixLength,
    kind,
    queries,
    ...(kind === 'point-to-point' && { trouble: 'no-broadcast' as const }),
  };
}

/** Whether an address or a machine's name is the profile's server. A server with several networks may answer from another address. */
function seeker({ sought, locals }: DiscoverOptions): (address: string, machine: string | undefined) => boolean {
  if (sought === undefined) return () => false;
  const own = new Set(locals.map(({ address }) => address));
  const isHere = sought.addresses.some((address) => own.has(address));
  const [firstLabel = ''] = sought.host.toLowerCase().split('.');
  const isName = /[a-z]/.test(firstLabel);
  return (address, machine) =>
    sought.addresses.includes(address) ||
    (isHere && own.has(address)) ||
    (isName && machine !== undefined && machine.toLowerCase().split('.')[0] === firstLabel);
}
