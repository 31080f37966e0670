import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { errorCodeOf } from '../net/error-code.ts';
import { type DatagramKeys, datagramKeysOf, readDatagram, sessionOf, writeDatagram } from './datagram.ts';
import type { House } from './house.ts';
import { listeningStateOf, type Place } from './listen.ts';
import type { Listening } from './messages.ts';

/** Datagrams of strangers are dropped as they come: whoever cannot name an open session costs one comparison. */
export class DatagramDesk {
  readonly #house: Pick<House, 'key' | 'sessions' | 'clock'>;
  readonly #sockets: Socket[] = [];
  readonly #keys = new Map<string, DatagramKeys>();

  constructor(house: Pick<House, 'key' | 'sessions' | 'clock'>) {
    this.#house = house;
  }

  async open({ port, address, family }: Place): Promise<Listening> {
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

  async close(): Promise<void> {
    await Promise.all(this.#sockets.map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
  }

  #answer(socket: Socket, bytes: Buffer, from: RemoteInfo): void {
    const id = sessionOf(bytes);
    const session = id === undefined ? undefined : this.#house.sessions.find(id);
    if (!session) return;
    const keys = this.#keysOf(session.id);
    const datagram = readDatagram(keys.fromVisitor, bytes);
    if (!datagram) return;
    const nowUs = Math.round(this.#house.clock.monotonicMs() * 1000);
    const { address, port } = from;
    if (!session.tally(datagram, nowUs, { address, port })) return;
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
