import type { Socket } from 'node:net';
import { errorCodeOf } from '../net/error-code.ts';
import { LineBroken } from './line-broken.ts';

/**
 * Reads and writes so many bytes at a time, with a deadline for all of them together: whoever sends or takes a byte now
 * and then is as late as one who does nothing. What nobody asked for stays in the kernel and slows the sender down.
 * Every method throws `LineBroken`.
 */
export class ByteStream {
  readonly socket: Socket;
  readonly #signal: AbortSignal;
  /** What came before the end, less than was asked for. */
  #last = Buffer.alloc(0) as Buffer;

  constructor(socket: Socket, signal: AbortSignal) {
    this.socket = socket;
    this.#signal = signal;
    socket.pause();
  }

  async take(bytes: number, withinMs: number): Promise<Buffer> {
    let taken: Buffer | undefined;
    await this.#until(withinMs, 'readable', () => {
      // At the end of the stream Node hands over what is left of it, however little.
      const chunk = this.socket.read(bytes) as Buffer | null;
      if (chunk === null) return false;
      if (chunk.length < bytes) {
        this.#last = chunk;
        throw new LineBroken('closed');
      }
      taken = chunk;
      return true;
    });
    return taken ?? Buffer.alloc(0);
  }

  /** What nobody took so far, `bytes` at most. */
  rest(bytes: number): Buffer {
    const unread = (this.socket.read() as Buffer | null) ?? Buffer.alloc(0);
    return Buffer.concat([this.#last, unread]).subarray(0, bytes);
  }

  /** Resolves when the other end has said that it sends no more, and nothing is left to read. */
  async end(withinMs: number): Promise<void> {
    await this.#until(withinMs, 'readable', () => {
      if (this.socket.read() !== null) throw new LineBroken('malformed');
      return this.socket.readableEnded;
    });
  }

  /** Resolves when nothing has come for so long. */
  async quiet(ms: number): Promise<void> {
    try {
      await this.#until(ms, 'readable', () => {
        if (this.socket.read() !== null) throw new LineBroken('malformed');
        return false;
      });
    } catch (error) {
      if (!(error instanceof LineBroken) || error.breach !== 'silent') throw error;
    }
  }

  /** Resolves when there is room for more. */
  async put(bytes: Buffer, withinMs: number): Promise<void> {
    if (this.socket.destroyed || !this.socket.writable) throw this.#ending();
    if (this.socket.write(bytes)) return;
    await this.#until(withinMs, 'drain', () => !this.socket.writableNeedDrain);
  }

  #ending(): LineBroken {
    const { errored } = this.socket;
    return errored ? new LineBroken('reset', errorCodeOf(errored)) : new LineBroken('closed');
  }

  /** Waits for the event as often as it takes until `isDone`. */
  #until(withinMs: number, event: 'readable' | 'drain', isDone: () => boolean): Promise<void> {
    const { socket } = this;
    return new Promise<void>((resolve, reject) => {
      const settle = (error?: Error): void => {
        clearTimeout(timer);
        socket.off(event, look);
        socket.off('end', look);
        socket.off('close', onClose);
        socket.off('error', onError);
        this.#signal.removeEventListener('abort', onAbort);
        if (error === undefined) resolve();
        else reject(error);
      };
      const look = (): void => {
        try {
          if (isDone()) settle();
          else if (socket.destroyed) settle(this.#ending());
          else if (event === 'readable' && socket.readableEnded) settle(new LineBroken('closed'));
        } catch (error) {
          settle(error as Error);
        }
      };
      const onClose = (): void => settle(this.#ending());
      const onError = (error: Error): void => settle(new LineBroken('reset', errorCodeOf(error)));
      const onAbort = (): void => settle(new LineBroken('cancelled'));
      const timer = setTimeout(() => settle(new LineBroken('silent')), Math.max(0, withinMs));
      socket.on(event, look);
      socket.on('end', look);
      socket.on('close', onClose);
      socket.on('error', onError);
      this.#signal.addEventListener('abort', onAbort, { once: true });
      if (this.#signal.aborted) onAbort();
      else look();
    });
  }
}
