import type { Socket } from 'node:net';
import type { z } from 'zod';
import type { ByteStream } from './byte-stream.ts';
import { authenticate, isAuthentic } from './keys.ts';
import { LineBroken } from './line-broken.ts';
import { answerMs } from './messages.ts';

/** What a frame carries: a message as JSON, or bytes that stand for themselves. */
const kinds = { message: 1, data: 2 } as const;
const headerBytes = 5;
const tagBytes = 16;
/** A frame's payload at most. */
export const maxPayloadBytes = 65_536;
/** A message's at most: what a peer may make this machine parse at once. */
export const maxMessageBytes = 16_384;

interface Frame {
  kind: number;
  payload: Buffer;
}

/** The keys of one end: what it sends with, and what it believes. */
export interface LineKeys {
  sending: Buffer;
  receiving: Buffer;
}

/**
 * A connection after the introduction: frames, each with its place in the order and its direction under the tag. A frame
 * that was changed, left out, repeated or put elsewhere ends the line. Every method throws `LineBroken`.
 */
export class Line {
  readonly #stream: ByteStream;
  readonly #keys: LineKeys;
  #sent = 0n;
  #received = 0n;
  /** How long this end waits for each frame, either way, where nothing else is said. */
  readonly answerMs: number;

  constructor(stream: ByteStream, keys: LineKeys, patienceMs = answerMs) {
    this.#stream = stream;
    this.#keys = keys;
    this.answerMs = patienceMs;
  }

  get socket(): Socket {
    return this.#stream.socket;
  }

  send(message: object, withinMs = this.answerMs): Promise<void> {
    return this.#put(kinds.message, Buffer.from(JSON.stringify(message)), withinMs);
  }

  sendData(payload: Buffer, withinMs = this.answerMs): Promise<void> {
    return this.#put(kinds.data, payload, withinMs);
  }

  /** In one write: the system cuts it into packets as large as the way is known to take. */
  sendAtOnce(payloads: readonly Buffer[], withinMs = this.answerMs): Promise<void> {
    return this.#stream.put(Buffer.concat(payloads.map((each) => this.#frame(kinds.data, each))), withinMs);
  }

  /** The next frame has to be a message of this form. */
  async receive<S extends z.ZodType>(schema: S, withinMs = this.answerMs): Promise<z.output<S>> {
    const { kind, payload } = await this.#take(withinMs);
    if (kind !== kinds.message) throw new LineBroken('malformed');
    return parsed(schema, payload);
  }

  /** The next frame has to be data. */
  async receiveData(withinMs = this.answerMs): Promise<Buffer> {
    const { kind, payload } = await this.#take(withinMs);
    if (kind !== kinds.data) throw new LineBroken('malformed');
    return payload;
  }

  /** The next frame: data, or the message that ends them. */
  async receiveEither<S extends z.ZodType>(schema: S, withinMs = this.answerMs): Promise<Buffer | z.output<S>> {
    const { kind, payload } = await this.#take(withinMs);
    return kind === kinds.data ? payload : parsed(schema, payload);
  }

  /** Says that nothing more comes from this end; the other one may still speak. */
  halfClose(): void {
    this.socket.end();
  }

  /** Waits until the other end has said the same. */
  end(withinMs = this.answerMs): Promise<void> {
    return this.#stream.end(withinMs);
  }

  /** Says nothing for so long, and hears nothing; ends at once where the line does. */
  rest(ms: number): Promise<void> {
    return this.#stream.quiet(ms);
  }

  async #put(kind: number, payload: Buffer, withinMs: number): Promise<void> {
    await this.#stream.put(this.#frame(kind, payload), withinMs);
  }

  #frame(kind: number, payload: Buffer): Buffer {
    if (payload.length > (kind === kinds.message ? maxMessageBytes : maxPayloadBytes))
      throw new RangeError(`a frame of ${payload.length} bytes`);
    const header = Buffer.alloc(headerBytes);
    header.writeUInt32BE(payload.length);
    header.writeUInt8(kind, 4);
    const tag = authenticate(this.#keys.sending, [place(this.#sent), header, payload], tagBytes);
    this.#sent += 1n;
    return Buffer.concat([header, payload, tag]);
  }

  async #take(withinMs: number): Promise<Frame> {
    const endMs = performance.now() + withinMs;
    const header = await this.#stream.take(headerBytes, withinMs);
    const length = header.readUInt32BE();
    const kind = header.readUInt8(4);
    // Nobody has vouched for the length yet.
    if (length > maxPayloadBytes || (kind === kinds.message && length > maxMessageBytes))
      throw new LineBroken('altered');
    const rest = await this.#stream.take(length + tagBytes, endMs - performance.now());
    const payload = rest.subarray(0, length);
    if (!isAuthentic(this.#keys.receiving, [place(this.#received), header, payload], rest.subarray(length))) {
      throw new LineBroken('altered');
    }
    this.#received += 1n;
    if (kind !== kinds.message && kind !== kinds.data) throw new LineBroken('malformed');
    return { kind, payload };
  }
}

/** Eight bytes: none is used twice, as long as a line may last. */
function place(count: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(count);
  return bytes;
}

function parsed<S extends z.ZodType>(schema: S, payload: Buffer): z.output<S> {
  try {
    return schema.parse(JSON.parse(payload.toString('utf8')));
  } catch {
    throw new LineBroken('malformed');
  }
}
