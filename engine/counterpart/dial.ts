import type { Socket } from 'node:net';
import type { Breach } from '../../shared/facts/counterpart.ts';
import { printable } from '../../shared/printable.ts';
import { closePolitely } from '../net/close.ts';
import { type ConnectContext, connect } from '../net/connect.ts';
import { ByteStream } from './byte-stream.ts';
import { helloFor, nonceOf, readWelcome, welcomeBytes } from './introduction.ts';
import type { PairingKey } from './keys.ts';
import { Line } from './line.ts';
import { LineBroken } from './line-broken.ts';
import { type Arrival, answerMs, arrivalSchema, type Endpoint, type Request } from './messages.ts';

/** How a visitor deals with its counterpart, on every connection. */
export interface Manner {
  /** How long it waits for each word. The counterpart has its own patience, and no more of it (`answerMs`). */
  answerMs: number;
  /** Told before anything is sent: whoever listens as well keeps the nonce, so as not to take itself for the other end. */
  onHello?: (nonce: string, socket: Socket) => void;
}

export type DialContext = ConnectContext & Partial<Manner>;

/** What somebody said in the counterpart's place. */
const headBytes = 64;

/**
 * `introduction`: somebody is there, and not somebody who knows the code; `said` is what came instead. `request`: broken
 * after that. `nonce` names the connection to the counterpart: whether it arrived there.
 */
export type Introduced =
  | { ok: true; line: Line; arrival: Arrival; nonce: string }
  | {
      ok: false;
      stage: 'introduction' | 'request';
      nonce: string;
      breach: Breach;
      errorCode?: string;
      said?: string;
    };

/** `from`: this end of the connection. */
export type Dialled =
  | { ok: false; stage: 'connect'; errorCode: string; rttMs: number }
  | (Introduced & { from: Endpoint; rttMs: number });

/** Opens a line to a counterpart. Never rejects; the caller closes the line's socket. */
export async function dial(
  key: PairingKey,
  { address, port }: Endpoint,
  request: Request,
  context: DialContext,
): Promise<Dialled> {
  const connected = await connect(address, port, context);
  if (!connected.ok) return { ...connected, stage: 'connect' };
  const { socket, rttMs } = connected;
  const from = { address: socket.localAddress ?? '', port: socket.localPort ?? 0 };
  return { ...(await introduce(socket, key, port, request, context)), from, rttMs };
}

/** Says hello on an open connection and what it is for. Never rejects; on failure the connection is closed. */
export async function introduce(
  socket: Socket,
  key: PairingKey,
  dialledPort: number,
  request: Request,
  { signal, onHello, answerMs: patienceMs = answerMs }: Pick<DialContext, 'signal' | keyof Manner>,
): Promise<Introduced> {
  const stream = new ByteStream(socket, signal);
  const hello = helloFor(key, dialledPort, 'session' in request ? request.session : undefined);
  const nonce = nonceOf(hello);
  onHello?.(nonce, socket);
  let stage: 'introduction' | 'request' = 'introduction';
  let said: Buffer = Buffer.alloc(0);
  try {
    await stream.put(hello.bytes, patienceMs);
    said = await stream.take(welcomeBytes, patienceMs);
    const keys = readWelcome(key, hello, said);
    // Whoever answers without the code is somebody else, however much it looks like a welcome.
    if (!keys) throw new LineBroken('altered');
    stage = 'request';
    const line = new Line(stream, { sending: keys.fromVisitor, receiving: keys.fromCounterpart }, patienceMs);
    await line.send(request);
    return { ok: true, line, arrival: await line.receive(arrivalSchema), nonce };
  } catch (error) {
    if (stage === 'introduction' && said.length === 0) said = stream.rest(headBytes);
    closePolitely(socket);
    if (!(error instanceof LineBroken)) throw error;
    const { breach, errorCode } = error;
    return {
      ok: false,
      stage,
      nonce,
      breach,
      ...(errorCode !== undefined && { errorCode }),
      ...(stage === 'introduction' && said.length > 0 && { said: wordsOf(said) }),
    };
  }
}

/** For a reader: without the line ends in which most protocols' words end, unless nothing else was said. */
function wordsOf(said: Buffer): string {
  const heard = said.toString('latin1');
  return printable(heard.replace(/[\r\n]+$/, '') || heard);
}
