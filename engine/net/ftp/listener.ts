import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { closePolitely } from '../close.ts';
import { plain } from './listing.ts';

/** A port of ours that the server may call, once, and nobody else. */
export class Listener {
  readonly port: number;
  readonly #server: Server;
  readonly #call: Promise<Socket | undefined>;
  #stop: () => void = () => undefined;
  #patience: NodeJS.Timeout | undefined;

  private constructor(server: Server, port: number, peer: string, signal: AbortSignal) {
    this.#server = server;
    this.port = port;
    this.#call = new Promise((resolve) => {
      this.#stop = () => resolve(undefined);
      signal.addEventListener('abort', this.#stop, { once: true });
      server.on('connection', (socket) => {
        socket.on('error', () => socket.destroy());
        // Whoever else finds the port gets nothing: it is not part of this conversation.
        if (plain(socket.remoteAddress ?? '') === plain(peer)) resolve(socket);
        else socket.destroy();
      });
    });
    void this.#call.then(() => signal.removeEventListener('abort', this.#stop));
  }

  /** @returns `undefined` where this PC lets nobody listen there */
  static async open(address: string, peer: string, signal: AbortSignal): Promise<Listener | undefined> {
    const server = createServer({ pauseOnConnect: true });
    server.maxConnections = 4;
    try {
      server.listen({ host: address, port: 0, exclusive: true });
      await once(server, 'listening');
    } catch {
      return undefined;
    }
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('a TCP server has an address');
    return new Listener(server, bound.port, peer, signal);
  }

  /** The server's call, or nothing after that time; whoever asks again, waits that long from then on. */
  called(withinMs: number): Promise<Socket | undefined> {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(this.#stop, withinMs);
    return this.#call.finally(() => clearTimeout(this.#patience));
  }

  close(): void {
    this.#stop();
    this.#server.close();
    void this.#call.then((socket) => socket && closePolitely(socket));
  }
}
