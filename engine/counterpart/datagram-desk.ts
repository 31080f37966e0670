import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { type Listening, listeningStates } from '../../shared/facts/counterpart.ts';
import type { OnDatagram } from '../discovery/sockets.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { settled } from '../settled.ts';
import { type DatagramKeys, datagramKeysOf, readDatagram, sessionOf, writeDatagram } from './datagram.ts';
import type { House } from './house.ts';
import { listeningStateOf, type Place } from './listen.ts';

/** Datagrams of strangers are dropped as they come: whoever cannot name an open session costs one comparison. */
export class DatagramDesk {
  readonly #house: Pick<House, 'key' | 'sessions' | 'visits' | 'clock'>;
  readonly #sockets: Socket[] = [];
  readonly #keys = new Map<string, DatagramKeys>();
  /** Hears what is no visitor's datagram, on whichever port. */
  onOther: OnDatagram = () => undefined;

  constructor(house: Pick<House, 'key' | 'sessions' | 'visits' | 'clock'>) {
    this.#house = house;
  }

  /** An answer has to come from the address that was asked, so each address of this machine has a socket of its own. */
  async open(place: Place): Promise<Listening> {
    const opened = await settled(placesOf(place).map((each) => this.#openAt(each)));
    // An address that has just gone, or is not quite there yet, costs that one.
    const best = listeningStates.flatMap((wanted) => opened.filter(({ state }) => state === wanted));
    return best[0] ?? { port: place.port, transport: 'udp', family: place.family, state: 'unavailable' };
  }

  async #openAt({ port, address, family }: Place): Promise<Listening> {
    const socket = createSocket({ type: family === 4 ? 'udp4' : 'udp6', ipv6Only: family === 6 });
    try {
      socket.bind({ port, address, exclusive: true });
      await once(socket, 'listening');
    } catch (error) {
      socket.close();
      return { port, transport: 'udp', family, state: listeningStateOf(errorCodeOf(error)) };
    }
    this.#sockets.push(socket);
    // What Windows makes of an ICMP refusal: a visitor that has gone.
    socket.on('error', () => undefined);
    socket.on('message', (bytes, from) => this.#answer(socket, bytes, from));
    return { port: socket.address().port, transport: 'udp', family, state: 'listening' };
  }

  /** The socket that has this very address and port. */
  socketAt(address: string, port: number): Socket | undefined {
    return this.#sockets.find((socket) => socket.address().address === address && socket.address().port === port);
  }

  async close(): Promise<void> {
    await Promise.all(this.#sockets.map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  }

  #answer(socket: Socket, bytes: Buffer, from: RemoteInfo): void {
    const id = sessionOf(bytes);
    const session = id === undefined ? undefined : this.#house.sessions.find(id);
    if (!session) {
      this.onOther(bytes, from, socket);
      return;
    }
    const keys = this.#keysOf(session.id);
    const datagram = readDatagram(keys.fromVisitor, bytes);
    if (!datagram) return;
    const nowUs = Math.round(this.#house.clock.monotonicMs() * 1000);
    const { address, port } = from;
    if (!session.tally(datagram, nowUs, { address, port })) return;
    this.#house.visits.note(session, { direction: 'in', transport: 'udp', port: socket.address().port });
    const answer = { ...datagram, sentUs: nowUs % 2 ** 32 };
    socket.send(writeDatagram(keys.fromCounterpart, keys.session, answer, bytes.length), port, address);
  }

  #keysOf(id: string): DatagramKeys {
    const keys = this.#keys.get(id) ?? datagramKeysOf(this.#house.key, id);
    // Sessions are few at a time; of those that have ended nobody asks again.
    if (!this.#keys.has(id) && this.#keys.size >= 16) this.#keys.clear();
    this.#keys.set(id, keys);
    return keys;
  }
}

/**
 * The addresses that stand for all of them: a socket on the wildcard answers from whichever the system likes best, which
 * the visitor's end, a NAT or a firewall takes for somebody else. A port that the system chooses is one port.
 */
function placesOf(place: Place): Place[] {
  const { address, port, family } = place;
  if (port === 0 || (address !== '0.0.0.0' && address !== '::')) return [place];
  return Object.entries(networkInterfaces()).flatMap(([name, entries = []]) =>
    entries
      .filter((each) => each.family === `IPv${family}`)
      .map((each) => ({ port, family, address: withZone(each.address, name, each.scopeid) })),
  );
}

/** Link-local addresses are told apart by their interface: Windows counts them, the others name them. */
function withZone(address: string, name: string, scopeId = 0): string {
  if (scopeId === 0) return address;
  return `${address}%${process.platform === 'win32' ? scopeId : name}`;
}
