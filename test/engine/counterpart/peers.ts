import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { helloFor, readWelcome, welcomeBytes } from '../../../engine/counterpart/introduction.ts';
import { authenticate, type ConnectionKeys, claimOf, type PairingKey } from '../../../engine/counterpart/keys.ts';

const address = '127.0.0.1';

/** A peer that says what it likes, byte by byte, and counts what it gets. */
export class RawPeer {
  readonly socket: Socket;
  readonly closed: Promise<unknown>;
  sent = 0;
  #heard = Buffer.alloc(0);
  #onHeard: () => void = () => undefined;

  constructor(port: number, localAddress = address) {
    this.socket = connect({ port, host: address, localAddress });
    this.socket.on('error', () => undefined);
    this.socket.on('data', (chunk) => {
      this.#heard = Buffer.concat([this.#heard, chunk]);
      this.#onHeard();
    });
    this.closed = new Promise((resolve) => this.socket.once('close', resolve));
  }

  say(bytes: Buffer): void {
    this.sent += bytes.length;
    this.socket.write(bytes);
  }

  get heard(): Buffer {
    return this.#heard;
  }

  /** Waits for so many bytes more, and takes them. */
  async take(bytes: number): Promise<Buffer> {
    while (this.#heard.length < bytes) {
      if (this.socket.destroyed) throw new Error(`closed after ${this.#heard.length} of ${bytes} bytes`);
      await Promise.race([
        this.closed,
        new Promise<void>((resolve) => {
          this.#onHeard = resolve;
        }),
      ]);
    }
    const taken = this.#heard.subarray(0, bytes);
    this.#heard = this.#heard.subarray(bytes);
    return taken;
  }

  /** Says no more, and waits for the other end's end. */
  async leave(): Promise<void> {
    this.socket.end();
    await this.closed;
  }
}

/** A hello with a wrong code that nobody has tried yet; deriving a key for each would cost too much. */
export function newGuess(port: number): Buffer {
  const introduction = randomBytes(32);
  return helloFor({ introduction, connections: introduction, claim: claimOf(introduction, randomBytes(16)) }, port)
    .bytes;
}

export interface Introduced {
  peer: RawPeer;
  keys: ConnectionKeys;
}

/** Somebody who knows the code and keeps to no rule from here on. */
export async function introduced(key: PairingKey, port: number): Promise<Introduced> {
  const peer = new RawPeer(port);
  await once(peer.socket, 'connect');
  const hello = helloFor(key, port);
  peer.say(hello.bytes);
  const keys = readWelcome(key, hello, await peer.take(welcomeBytes));
  if (!keys) throw new Error('no welcome');
  return { peer, keys };
}

/** Frames as a visitor writes them, one after the other. */
export class Frames {
  readonly #key: Buffer;
  #count = 0n;

  constructor(key: Buffer) {
    this.#key = key;
  }

  message(value: unknown): Buffer {
    return this.frame(1, Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
  }

  frame(kind: number, payload: Buffer, saidLength = payload.length): Buffer {
    const header = Buffer.alloc(5);
    header.writeUInt32BE(saidLength);
    header.writeUInt8(kind, 4);
    const place = Buffer.alloc(8);
    place.writeBigUInt64BE(this.#count);
    this.#count += 1n;
    return Buffer.concat([header, payload, authenticate(this.#key, [place, header, payload], 16)]);
  }
}

/** Reads one frame's JSON, its tag unchecked. */
export async function messageOf(peer: RawPeer): Promise<unknown> {
  const header = await peer.take(5);
  const payload = await peer.take(header.readUInt32BE());
  await peer.take(16);
  return JSON.parse(payload.toString());
}
