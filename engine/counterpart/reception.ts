import type { Socket } from 'node:net';
import type { StrangerKind } from '../../shared/station.ts';
import { closePolitely } from '../net/close.ts';
import { ByteStream } from './byte-stream.ts';
import type { Left } from './doorstep.ts';
import type { Ticket } from './guard.ts';
import type { House } from './house.ts';
import {
  guessIn,
  type Hello,
  helloBytes,
  isHelloStart,
  magicBytes,
  nonceOf,
  readHello,
  sessionIn,
  welcomeTo,
} from './introduction.ts';
import { Line } from './line.ts';
import { LineBroken } from './line-broken.ts';
import { answerMs, type Endpoint, type Request, requestSchema } from './messages.ts';

export interface Guest {
  line: Line;
  request: Request;
  from: Endpoint;
  at: Endpoint;
  /** It belongs to a visit from now on, and no longer to those who wait for one. */
  onSeated: () => void;
}

/** Those of a lifetime: nobody who has the code needs as many, and each costs memory. */
export const maxAnswered = 100_000;

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
  const cameMs = house.clock.monotonicMs();
  const note = (what: StrangerKind): void =>
    house.log.addStranger(what, { atMs: house.clock.monotonicMs(), from: from.address, port: at.port });
  const refuse = (why: 'banned' | 'barred' | 'crowd'): void => {
    note(why);
    for (const session of house.sessions.from(from.address)) session.noteRefusal(at.port, cameMs);
  };
  const ticket = house.guard.enter(from.address, () => socket.destroy());
  if (typeof ticket === 'string') {
    refuse(ticket);
    socket.destroy();
    return undefined;
  }
  // Not before: one that is slow to close holds a descriptor as well.
  socket.once('close', () => ticket.leave());
  const caller = house.doorstep.enter(at.port, from.address, cameMs);
  let met: Met | StrangerKind | undefined;
  let left: Left = 'other';
  try {
    met = await meet(new ByteStream(socket, house.signal), ticket, house);
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    left = 'silent';
    if (ticket.gaveWay) refuse('crowd');
    else met = brokenOff(socket, house.sessions.isVisiting(from.address));
  }
  if (typeof met === 'object') {
    caller.heard();
    return greet(met, { from, at }, ticket, house);
  }
  caller.left(left);
  if (met) note(met);
  closePolitely(socket);
  return undefined;
}

/** A visitor's rows also measure how long handshakes take, or break off a try that another one has made needless. */
function brokenOff({ bytesRead }: Socket, isVisitor: boolean): StrangerKind | undefined {
  if (isVisitor) return undefined;
  return bytesRead === 0 ? 'silent' : 'stranger';
}

interface Met {
  stream: ByteStream;
  hello: Hello;
}

async function meet(stream: ByteStream, ticket: Ticket, house: House): Promise<Met | StrangerKind> {
  const start = await stream.take(magicBytes, house.helloMs);
  if (isHelloStart(start)) return hear(stream, start, ticket, house);
  if (!house.tls.isAwaited(start)) return 'stranger';
  const secured = new ByteStream(house.tls.secure(stream.socket, start), house.signal);
  return hear(secured, await secured.take(magicBytes, house.helloMs), ticket, house);
}

/** A browser that waits for its answer need not wait for the rest of our patience: its start tells. */
async function hear(stream: ByteStream, start: Buffer, ticket: Ticket, house: House): Promise<Met | StrangerKind> {
  if (!isHelloStart(start)) return 'stranger';
  const bytes = Buffer.concat([start, await stream.take(helloBytes - magicBytes, house.helloMs)]);
  // Whoever names an open visit was told so by this end: its 128 bits are no guess.
  const unheeded = ticket.unheeded();
  if (unheeded && !house.sessions.isOpen(sessionIn(bytes))) return unheeded;
  const hello = readHello(house.key, bytes);
  if (hello === 'wrong-code') ticket.suspect(guessIn(house.key, bytes));
  if (typeof hello === 'string') return hello;
  // Asked and noted at once, so that of two at the same time one is answered.
  const nonce = nonceOf(hello);
  if (house.answered.has(nonce) || house.answered.size >= maxAnswered) return 'replayed';
  house.answered.add(nonce);
  ticket.stay();
  return { stream, hello };
}

async function greet(
  { stream, hello }: Met,
  ends: { from: Endpoint; at: Endpoint },
  ticket: Ticket,
  house: House,
): Promise<Guest | undefined> {
  try {
    const { bytes, keys } = welcomeTo(house.key, hello);
    await stream.put(bytes, answerMs);
    const line = new Line(stream, { sending: keys.fromCounterpart, receiving: keys.fromVisitor });
    const request = await line.receive(requestSchema, house.helloMs);
    // Not before: the hello may be one that somebody has overheard.
    ticket.welcome();
    await line.send(ends);
    return { line, request, ...ends, onSeated: () => ticket.leave() };
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    closePolitely(stream.socket);
    return undefined;
  }
}

function endpointOf(address: string | undefined, port: number | undefined): Endpoint | undefined {
  return address === undefined || port === undefined ? undefined : { address, port };
}
