import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Feed, Shortcut } from './feed.ts';

type Take = (chunk: Buffer) => void;

/**
 * A connection as Node's HTTP client is given it, read by a feed. Its parser (llhttp) gets all bytes up to the answer's
 * head, and all of a body in pieces (chunked). Any other body goes past it, uncopied. What the client does to its end stays
 * here: the socket itself is ended by whoever opened it.
 */
export class Wire extends Duplex {
  readonly #socket: Socket;
  #body: { answer: IncomingMessage; take: Take } | undefined;

  constructor(socket: Socket, feed: Feed) {
    super();
    this.#socket = socket;
    // The client stops listening when it has what it wants.
    this.on('error', () => undefined);
    socket.on('end', () => this.push(null));
    socket.on('close', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    feed.start(socket, (chunk) => this.#take(chunk));
  }

  /** The way of this answer's body; `undefined` where only the parser can tell what belongs to it. */
  shortcut(answer: IncomingMessage): Shortcut | undefined {
    if (answer.headers['transfer-encoding'] !== undefined) return undefined;
    return {
      start: (take) => {
        this.#body = { answer, take };
        answer.on('data', take);
      },
      stop: () => {
        if (this.#body) answer.off('data', this.#body.take);
        this.destroy();
      },
    };
  }

  #take(chunk: Buffer): boolean {
    if (this.destroyed) return true;
    if (this.#body && this.#isPassed(this.#body.answer)) {
      this.#body.take(chunk);
      return true;
    }
    return this.push(Buffer.from(chunk));
  }

  /** Whether all that came before has gone through the parser and on. */
  #isPassed(answer: IncomingMessage): boolean {
    return this.readableLength === 0 && answer.readableLength === 0;
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    // A failing write shows as the socket's own error.
    this.#socket.write(chunk, () => done());
  }
}
