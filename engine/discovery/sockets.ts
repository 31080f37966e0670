import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { errorCodeOf } from '../net/error-code.ts';

/** @param socket - the one that it came to */
export type OnDatagram = (datagram: Buffer, from: RemoteInfo, socket: Socket) => void;

export type Opened = { ok: true; socket: Socket } | { ok: false; errorCode: string };

/** The UDP sockets of one search, so that none outlives it. */
export class UdpSockets {
  readonly #open = new Set<Socket>();

  /**
   * Binds a socket; a failure is data.
   * @param port 0 lets the system choose
   */
  async open(address: string, port: number, options: { shared?: boolean }, onDatagram: OnDatagram): Promise<Opened> {
    const socket = createSocket({ type: 'udp4', reuseAddr: options.shared ?? false });
    this.#open.add(socket);
    const opened = await new Promise<Opened>((resolve) => {
      // Once it is bound, an error is what Windows makes of an ICMP refusal: somebody does not listen, which is no news.
      socket.on('error', (error) => resolve({ ok: false, errorCode: errorCodeOf(error) }));
      socket.bind({ address, port, exclusive: true }, () => resolve({ ok: true, socket }));
    });
    if (opened.ok) socket.on('message', (datagram, from) => onDatagram(datagram, from, socket));
    else await this.close(socket);
    return opened;
  }

  async close(socket: Socket): Promise<void> {
    if (!this.#open.delete(socket)) return;
    await new Promise<void>((resolve) => socket.close(() => resolve()));
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#open].map((socket) => this.close(socket)));
  }
}
