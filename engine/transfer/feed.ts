import type { OnReadOpts, Socket } from 'node:net';

/** Large enough that a fast line costs few system calls. */
const bufferBytes = 1024 * 1024;

/** @returns whether more is wanted at once */
type Take = (chunk: Buffer) => boolean;

/** A way for bytes beside that of their stream. Chunks are valid during the call only. */
export interface Shortcut {
  start: (take: (chunk: Buffer) => void) => void;
  /** Whatever still comes is dropped. */
  stop: () => void;
}

/**
 * Reads a socket into one buffer over and over, where streams allocate a new one for each read: at hundreds of megabytes
 * a second that is most of the work, and V8 lets some 32 MB of them lie before it looks for garbage. What comes before
 * anybody takes it is kept, and the socket paused.
 */
export class Feed {
  readonly onread: OnReadOpts;
  readonly #early: Buffer[] = [];
  #take: Take | undefined;

  constructor() {
    this.onread = {
      buffer: Buffer.allocUnsafe(bufferBytes),
      callback: (bytesRead, buffer) => {
        const chunk = Buffer.from(buffer.buffer, buffer.byteOffset, bytesRead);
        if (this.#take) return this.#take(chunk);
        this.#early.push(Buffer.from(chunk));
        return false;
      },
    };
  }

  /** Chunks are valid during the call only. Resuming the socket asks for more where none was wanted. */
  start(socket: Socket, take: Take): void {
    this.#take = take;
    for (const chunk of this.#early.splice(0)) take(chunk);
    socket.resume();
  }

  /** All that comes, at once. */
  shortcut(socket: Socket): Shortcut {
    const taking = (take: (chunk: Buffer) => void): void =>
      this.start(socket, (chunk) => {
        take(chunk);
        return true;
      });
    return { start: taking, stop: () => taking(() => undefined) };
  }
}
