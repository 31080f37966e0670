import { closePolitely } from '../../net/close.ts';
import { datagramKeysOf } from '../datagram.ts';
import { dial } from '../dial.ts';
import type { House } from '../house.ts';
import type { CalledBack, Question } from '../messages.ts';
import type { Session } from '../sessions.ts';
import { sendTrain } from './datagrams.ts';
import { measureEcho } from './echo.ts';

type CallBack = Extract<Question, { ask: 'callBack' }>;

/** Enough to see some arrive through a lossy way; no flood for whoever did not ask for them. */
const datagrams = { count: 20, intervalMs: 50, bytes: 200 };

/**
 * Calls the visitor back: at the address that its first line came from, whatever the question says, and at no more ports
 * than a session may ask for in all.
 */
export async function callBack(question: CallBack, session: Session, house: House): Promise<{ called: CalledBack[] }> {
  const at = question.transport === 'tcp' ? call : post;
  const ports = session.grantCalls(question.ports);
  return { called: await Promise.all(ports.map((port) => at(port, question, session, house))) };
}

async function call(
  port: number,
  { session, withinMs }: CallBack,
  { from }: Session,
  house: House,
): Promise<CalledBack> {
  const patience = { limitMs: () => withinMs, onChange: () => () => undefined };
  const context = { monotonicMs: house.clock.monotonicMs, patience, signal: house.signal };
  const dialled = await dial(house.key, { address: from.address, port }, { want: 'echo', session }, context);
  if (!dialled.ok) {
    const { stage, errorCode, rttMs } = dialled;
    const outcome = stage === 'connect' ? 'refused' : 'other';
    return { port, transport: 'tcp', outcome, rttMs, ...(errorCode !== undefined && { errorCode }) };
  }
  const { line, rttMs, from: own } = dialled;
  try {
    return { port, transport: 'tcp', outcome: 'reached', rttMs, from: own, ...(await measureEcho(line)) };
  } finally {
    closePolitely(line.socket);
  }
}

async function post(port: number, { session }: CallBack, { from }: Session, house: House): Promise<CalledBack> {
  const { key, clock, signal } = house;
  const keys = datagramKeysOf(key, session);
  const target = { address: from.address, port, keys, train: 0, clock, signal };
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
