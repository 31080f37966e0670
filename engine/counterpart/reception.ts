import type { Socket } from 'node:net';
import type { Clock } from '../clock.ts';
import { closePolitely } from '../net/close.ts';
import { ByteStream } from './byte-stream.ts';
import type { Guard } from './guard.ts';
import { type Hello, helloBytes, isHelloStart, magicBytes, readHello, welcomeTo } from './introduction.ts';
import type { PairingKey } from './keys.ts';
import { Line } from './line.ts';
import { LineBroken } from './line-broken.ts';
import type { ArrivalLog, StrangerKind } from './log.ts';
import { answerMs, type Endpoint, helloMs, type Request, requestSchema } from './messages.ts';
import type { Seen } from './sessions.ts';

export interface Door {
  key: PairingKey;
  guard: Guard;
  log: ArrivalLog;
  clock: Clock;
  signal: AbortSignal;
  /** Nonces of every hello that was answered: none is answered twice. */
  answered: Set<string>;
}

export interface Guest {
  line: Line;
  request: Request;
  seen: Seen;
}

/** Those of a lifetime: nobody who has the code needs as many, and each costs memory. */
const maxAnswered = 100_000;

/**
 * Takes a connection from its accept to its first request. Whoever does not know the code is closed on and gets no byte.
 * Never rejects.
 */
export async function receive(socket: Socket, door: Door): Promise<Guest | undefined> {
  const from = endpointOf(socket.remoteAddress, socket.remotePort);
  const at = endpointOf(socket.localAddress, socket.localPort);
  // Gone before it was looked at.
  if (!from || !at) {
    socket.destroy();
    return undefined;
  }
  const note = (what: StrangerKind): void =>
    door.log.add({ what, atMs: door.clock.monotonicMs(), from: from.address, port: at.port, count: 1 });
  const entry = door.guard.enter(from.address);
  if (entry !== 'granted') {
    note(entry);
    socket.destroy();
    return undefined;
  }
  try {
    const stream = new ByteStream(socket, door.signal);
    const hello = await hear(stream, door.key);
    const isNew = typeof hello !== 'string' && !door.answered.has(nonceOf(hello));
    if (typeof hello === 'string' || !isNew || door.answered.size >= maxAnswered) {
      if (hello === 'wrong-code') door.guard.suspect(from.address);
      note(typeof hello === 'string' ? hello : 'replayed');
      closePolitely(socket);
      return undefined;
    }
    door.answered.add(nonceOf(hello));
    door.guard.welcome(from.address);
    const { bytes, keys } = welcomeTo(door.key, hello);
    await stream.put(bytes, answerMs);
    const line = new Line(stream, { sending: keys.fromCounterpart, receiving: keys.fromVisitor });
    const request = await line.receive(requestSchema, helloMs);
    const seen = { nonce: nonceOf(hello), from, at, dialledPort: hello.dialledPort };
    await line.send({ from, at }, answerMs);
    return { line, request, seen };
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    note(socket.bytesRead === 0 ? 'silent' : 'stranger');
    closePolitely(socket);
    return undefined;
  } finally {
    door.guard.leave(from.address);
  }
}

async function hear(stream: ByteStream, key: PairingKey): Promise<Hello | 'stranger' | 'wrong-code'> {
  const start = await stream.take(magicBytes, helloMs);
  // A browser that waits for its answer need not wait for the rest of our patience.
  if (!isHelloStart(start)) return 'stranger';
  const rest = await stream.take(helloBytes - magicBytes, helloMs);
  return readHello(key, Buffer.concat([start, rest]));
}

function nonceOf({ nonce }: Hello): string {
  return nonce.toString('hex');
}

function endpointOf(address: string | undefined, port: number | undefined): Endpoint | undefined {
  return address === undefined || port === undefined ? undefined : { address, port };
}
