import type { Socket } from 'node:net';
import { closePolitely } from '../../net/close.ts';
import { datagramKeysOf } from '../datagram.ts';
import { dial } from '../dial.ts';
import type { House } from '../house.ts';
import type { Line } from '../line.ts';
import { type CalledBack, calledBackSchema, type Wanted } from '../messages.ts';
import type { Session } from '../sessions.ts';
import { sendTrain } from './datagrams.ts';
import { measureEcho } from './echo.ts';

type CallBack = Wanted<'callBack'>;

/** Enough to see some arrive through a lossy way; no flood for whoever did not ask for them. */
const datagrams = { count: 20, intervalMs: 50, bytes: 200 };
/** For the echo that follows on the handshake, or the datagrams and their answers. */
const restMs = 60_000;

/**
 * Calls the visitor back: at the address that its first line came from, whatever the request says; and from the address
 * that it came to, since that is the one that its firewall is asked to let in.
 */
export async function serveCallBack(line: Line, request: CallBack, session: Session, house: House): Promise<void> {
  // Under a name of this end's own, this end could answer itself.
  if (house.sessions.find(request.expectedAs) || !session.grantCall()) return;
  const gone = new AbortController();
  // Nobody waits for it any more: going on would fill a slow line for nothing.
  line.rest(restMs).catch(() => gone.abort());
  const signal = AbortSignal.any([house.signal, gone.signal]);
  const called = await (request.transport === 'tcp' ? call : post)(request, session, house, signal);
  await line.send(called);
}

/** The visitor's half. @throws LineBroken where the line ends first */
export function awaitCall(line: Line, withinMs: number): Promise<CalledBack> {
  return line.receive(calledBackSchema, withinMs + restMs);
}

async function call(
  { port, expectedAs, withinMs }: CallBack,
  { from, cameTo }: Session,
  house: House,
  signal: AbortSignal,
): Promise<CalledBack> {
  const patience = { limitMs: () => withinMs, onChange: () => () => undefined };
  const onHello = (nonce: string, socket: Socket): void => {
    house.answered.add(nonce);
    house.sockets.track(socket);
  };
  const context = {
    monotonicMs: house.clock.monotonicMs,
    patience,
    signal,
    onHello,
    ...(cameTo !== undefined && { localAddress: cameTo }),
  };
  const dialled = await dial(
    house.key,
    { address: from.address, port },
    { want: 'echo', session: expectedAs },
    context,
  );
  if (!dialled.ok) {
    const { stage, errorCode, rttMs } = dialled;
    const failed = { port, transport: 'tcp', rttMs, ...(errorCode !== undefined && { errorCode }) } as const;
    if (stage === 'connect') return { ...failed, outcome: 'refused' };
    const { breach, said } = dialled;
    return { ...failed, outcome: 'other', breach, ...(said !== undefined && { said }) };
  }
  const { line, rttMs, from: own } = dialled;
  try {
    return { port, transport: 'tcp', outcome: 'reached', rttMs, from: own, ...(await measureEcho(line)) };
  } finally {
    closePolitely(line.socket);
  }
}

async function post(
  { port, expectedAs }: CallBack,
  { from, cameTo }: Session,
  { key, clock }: House,
  signal: AbortSignal,
): Promise<CalledBack> {
  const keys = datagramKeysOf(key, expectedAs);
  const own = cameTo === undefined ? {} : { localAddress: cameTo };
  const target = { address: from.address, ...own, port, keys, train: port, clock, signal };
  const { sent, back, errorCode } = await sendTrain({ ...target, ...datagrams });
  const outcome = back.received > 0 ? 'reached' : errorCode === undefined ? 'silent' : 'refused';
  return {
    port,
    transport: 'udp',
    outcome,
    sent,
    received: back.received,
    ...(errorCode !== undefined && { errorCode }),
  };
}
