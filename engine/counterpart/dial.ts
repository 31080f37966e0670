import { printable } from '../../shared/printable.ts';
import { closePolitely } from '../net/close.ts';
import { type ConnectContext, connect } from '../net/connect.ts';
import { ByteStream } from './byte-stream.ts';
import { helloFor, readWelcome, welcomeBytes } from './introduction.ts';
import type { PairingKey } from './keys.ts';
import { Line } from './line.ts';
import { type Breach, LineBroken } from './line-broken.ts';
import { type Arrival, answerMs, arrivalSchema, type Request } from './messages.ts';

/** What somebody said in the counterpart's place. */
const headBytes = 64;

interface Tried {
  /** Names this connection to the counterpart: whether it arrived there. */
  nonce: string;
  rttMs: number;
}

/** `connect`: no connection. `introduction`: a connection, but nobody who knows the code. `request`: broken after that. */
export type Dialled =
  | ({ ok: true; line: Line; arrival: Arrival; local: { address: string; port: number } } & Tried)
  | { ok: false; stage: 'connect'; errorCode: string; rttMs: number }
  | ({ ok: false; stage: 'introduction' | 'request'; breach: Breach; errorCode?: string; said?: string } & Tried);

/** Opens a line to a counterpart. Never rejects; the caller closes the line's socket. */
export async function dial(
  key: PairingKey,
  { address, port }: { address: string; port: number },
  request: Request,
  context: ConnectContext,
): Promise<Dialled> {
  const connected = await connect(address, port, context);
  if (!connected.ok) return { ...connected, stage: 'connect' };
  const { socket, rttMs } = connected;
  const local = { address: socket.localAddress ?? '', port: socket.localPort ?? 0 };
  const stream = new ByteStream(socket, context.signal);
  const hello = helloFor(key, port);
  const tried = { nonce: hello.nonce.toString('hex'), rttMs };
  let stage: 'introduction' | 'request' = 'introduction';
  let said: Buffer = Buffer.alloc(0);
  try {
    await stream.put(hello.bytes, answerMs);
    said = await stream.take(welcomeBytes, answerMs);
    const keys = readWelcome(key, hello, said);
    // Whoever answers without the code is somebody else, however much it looks like a welcome.
    if (!keys) throw new LineBroken('altered');
    stage = 'request';
    const line = new Line(stream, { sending: keys.fromVisitor, receiving: keys.fromCounterpart });
    await line.send(request, answerMs);
    return { ok: true, line, arrival: await line.receive(arrivalSchema, answerMs), local, ...tried };
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    if (stage === 'introduction' && said.length === 0) said = stream.peekRest(headBytes);
    closePolitely(socket);
    const { breach, errorCode } = error;
    return {
      ok: false,
      stage,
      breach,
      ...(errorCode !== undefined && { errorCode }),
      ...(stage === 'introduction' && said.length > 0 && { said: printable(said.toString('latin1')) }),
      ...tried,
    };
  }
}
