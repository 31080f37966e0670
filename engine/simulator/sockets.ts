import type { Socket } from 'node:net';

/** The open sockets of one place, so that none outlives it. */
export class Sockets {
  /** In order of their coming: a TLS socket after the TCP socket that carries it. */
  readonly #open = new Set<Socket>();

  track<S extends Socket>(socket: S): S {
    this.#open.add(socket);
    socket.on('close', () => this.#open.delete(socket));
    // A peer that resets is no news here, but an unheard `error` would end the process.
    return socket.on('error', () => socket.destroy());
  }

  /** Resolves when the last one is closed and whoever listened for that has been told. */
  async destroyAll(): Promise<void> {
    const sockets = [...this.#open];
    const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    // TLS sockets first: each takes the TCP socket under it along.
    for (const socket of sockets.reverse()) socket.destroy();
    await Promise.all(closed);
  }
}
