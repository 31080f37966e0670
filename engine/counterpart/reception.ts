import type { Socket } from 'node:net';
import { closePolitely } from '../net/close.ts';
import { ByteStream } from './byte-stream.ts';
import type { House } from './house.ts';
import { type Hello, helloBytes, isHelloStart, magicBytes, readHello, welcomeTo } from './introduction.ts';
import { Line } from './line.ts';
import { LineBroken } from './line-broken.ts';
import type { StrangerKind } from './log.ts';
import { answerMs, type Endpoint, helloMs, type Request, requestSchema } from './messages.ts';

export interface Guest {
  line: Line;
  request: Request;
  from: Endpoint;
  at: Endpoint;
}

/** Those of a lifetime: nobody who has the code needs as many, and each costs memory. */
const maxAnswered = 100_000;

/**
 * Takes a connection from its accept to its first request. Whoever does not know the code is closed on and gets no byte.
 * Never rejects for anything that a peer does.
 */
export async function receive(socket: Socket, house: House): Promise<Guest | undefined> {
  const from = endpointOf(socket.remoteAddress, socket.remotePort);
  const at = endpointOf(socket.localAddress, socket.localPort);
  // Gone before it was looked at.
  if (!from || !at) {
    socket.destroy();
    return undefined;
  }
  const note = (what: StrangerKind): void =>
    house.log.add({ what, atMs: house.clock.monotonicMs(), from: from.address, port: at.port, count: 1 });
  const entry = house.guard.enter(from.address);
  if (entry !== 'granted') {
    note(entry);
    socket.destroy();
    return undefined;
  }
  try {
    const met = await meet(new ByteStream(socket, house.signal), house);
    if (typeof met !== 'string') return await greet(met, { from, at }, house);
    if (met === 'wrong-code') house.guard.suspect(from.address);
    note(met);
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    note(socket.bytesRead === 0 ? 'silent' : 'stranger');
  } finally {
    house.guard.leave(from.address);
  }
  closePolitely(socket);
  return undefined;
}

interface Met {
  stream: ByteStream;
  hello: Hello;
}

async function meet(stream: ByteStream, house: House): Promise<Met | StrangerKind> {
  const start = await stream.take(magicBytes, helloMs);
  if (isHelloStart(start)) return hear(stream, start, house);
  if (!house.tls.isAwaited(start)) return 'stranger';
  const secured = new ByteStream(house.tls.secure(stream.socket, start), house.signal);
  return hear(secured, await secured.take(magicBytes, helloMs), house);
}

/** A browser that waits for its answer need not wait for the rest of our patience: its start tells. */
async function hear(stream: ByteStream, start: Buffer, house: House): Promise<Met | StrangerKind> {
  if (!isHelloStart(start)) return 'stranger';
  const rest = await stream.take(helloBytes - magicBytes, helloMs);
  const hello = readHello(house.key, Buffer.concat([start, rest]));
  if (typeof hello === 'string') return hello;
  const isNew = !house.answered.has(nonceOf(hello)) && house.answered.size < maxAnswered;
  return isNew ? { stream, hello } : 'replayed';
}

async function greet({ stream, hello }: Met, ends: { from: Endpoint; at: Endpoint }, house: House): Promise<Guest> {
  house.answered.add(nonceOf(hello));
  house.guard.welcome(ends.from.address);
  const { bytes, keys } = welcomeTo(house.key, hello);
  await stream.put(bytes, answerMs);
  const line = new Line(stream, { sending: keys.fromCounterpart, receiving: keys.fromVisitor });
  const request = await line.receive(requestSchema, helloMs);
  await line.send(ends, answerMs);
  return { line, request, ...ends };
}

function nonceOf({ nonce }: Hello): string {
  return nonce.toString('hex');
}

function endpointOf(address: string | undefined, port: number | undefined): Endpoint | undefined {
  return address === undefined || port === undefined ? undefined : { address, port };
}
