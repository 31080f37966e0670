import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Line, maxPayloadBytes } from '../line.ts';
import { LineBroken } from '../line-broken.ts';
import { answerMs } from '../messages.ts';

/** Enough for every packet of a usual way to be a full one, several times over. */
const frames = 4;
const doneSchema = z.object({ done: z.literal(true) });

/**
 * Small ones first, then full packets, in both directions: a way that swallows full ones lets the small ones through.
 * Every byte is under a tag, so what arrives is what was sent.
 */
export const echoStages = ['small', 'full-up', 'full-down'] as const;
export type EchoStage = (typeof echoStages)[number];

export async function serveEcho(line: Line): Promise<void> {
  await line.sendData(await line.receiveData(answerMs), answerMs);
  for (let frame = 0; frame < frames; frame += 1) await line.receiveData(answerMs);
  await line.send({ done: true }, answerMs);
  for (let frame = 0; frame < frames; frame += 1) await line.sendData(randomBytes(maxPayloadBytes), answerMs);
}

export interface Echo {
  /** All passed where left out. */
  failedAt?: EchoStage;
  breach?: LineBroken['breach'];
}

/** The visitor's half. Network failures are data. */
export async function measureEcho(line: Line): Promise<Echo> {
  let stage: EchoStage = 'small';
  try {
    const small = randomBytes(64);
    await line.sendData(small, answerMs);
    if (!(await line.receiveData(answerMs)).equals(small)) throw new LineBroken('altered');
    stage = 'full-up';
    for (let frame = 0; frame < frames; frame += 1) await line.sendData(randomBytes(maxPayloadBytes), answerMs);
    await line.receive(doneSchema, answerMs);
    stage = 'full-down';
    for (let frame = 0; frame < frames; frame += 1) await line.receiveData(answerMs);
    return {};
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    return { failedAt: stage, breach: error.breach };
  }
}
