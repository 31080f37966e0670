import type { OnReadOpts, Socket } from 'node:net';

/** Large enough that a fast line costs few system calls. */
const bufferBytes = 1024 * 1024;

/**
 * Reads a socket into one buffer over and over, where streams allocate a new one for each 64 KB: at hundreds of megabytes
 * a second that is most of the work. What comes before anybody takes it is kept, and the socket paused.
 */
export class Feed {
  readonly onread: OnReadOpts;
  readonly #early: Buffer[] = [];
  #take: ((chunk: Buffer) => void) | undefined;

  constructor() {
    this.onread = {
      buffer: Buffer.allocUnsafe(bufferBytes),
      callback: (bytesRead, buffer) => {
        const chunk = Buffer.from(buffer.buffer, buffer.byteOffset, bytesRead);
        if (this.#take) this.#take(chunk);
        else this.#early.push(Buffer.from(chunk));
        return this.#take !== undefined;
      },
    };
  }

  /** Chunks are valid during the call only. */
  start(socket: Socket, take: (chunk: Buffer) => void): void {
    this.#take = take;
    for (const chunk of this.#early.splice(0)) take(chunk);
    socket.resume();
  }

  /** Whatever still comes is dropped. */
  stop(): void {
    this.#take = () => undefined;
  }
}
