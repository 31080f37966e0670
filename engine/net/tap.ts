import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { errorCodeOf } from './error-code.ts';

/** Why nothing more comes. */
export interface TapEnd {
  ending: 'closed' | 'reset' | 'flood';
  errorCode?: string;
}

/**
 * A connection as a protocol library is given it: first what was heard already, then the rest, bounded in bytes. What the
 * library does to its end stays here: the socket itself is ended by whoever opened it.
 */
export class Tap extends Duplex {
  readonly #socket: Socket;
  readonly #onEnded: (end: TapEnd) => void;
  #remainingBytes: number;

  /** `onEnded` is called once at most, when the peer has ended or sent more than `maxBytes`. */
  constructor(socket: Socket, heard: Buffer, maxBytes: number, onEnded: (end: TapEnd) => void) {
    super();
    this.#socket = socket;
    this.#remainingBytes = maxBytes;
    this.#onEnded = onEnded;
    socket.on('data', this.#onData);
    socket.on('end', this.#onClose);
    socket.on('close', this.#onClose);
    socket.on('error', this.#onError);
    if (heard.length > 0) this.#onData(heard);
    if (socket.errored) this.#onError(socket.errored);
    else if (socket.destroyed || socket.readableEnded) this.#onClose();
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: () => void): void {
    // A failing write shows as the socket's own error. Nothing waits here, or a goodbye would be lost with this stream's
    // end: what is said before a login is little.
    if (this.#socket.writable) this.#socket.write(chunk);
    callback();
  }

  override _destroy(_error: Error | null, callback: (error: null) => void): void {
    this.#socket.off('data', this.#onData);
    this.#socket.off('end', this.#onClose);
    this.#socket.off('close', this.#onClose);
    this.#socket.off('error', this.#onError);
    this.#socket.pause();
    callback(null);
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#remainingBytes -= chunk.length;
    if (this.#remainingBytes < 0) this.#end({ ending: 'flood' });
    else if (!this.push(chunk)) this.#socket.pause();
  };

  readonly #onClose = (): void => this.#end({ ending: 'closed' });

  readonly #onError = (error: Error): void => this.#end({ ending: 'reset', errorCode: errorCodeOf(error) });

  #end(end: TapEnd): void {
    if (this.destroyed) return;
    // First the reason: the library's own words for what follows are less telling.
    this.#onEnded(end);
    this.destroy();
  }
}
