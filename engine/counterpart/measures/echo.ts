import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Breach, EchoStage } from '../../../shared/facts/counterpart.ts';
import { type Line, maxPayloadBytes } from '../line.ts';
import { LineBroken } from '../line-broken.ts';

/** Enough for every packet of a usual way to be a full one, several times over. */
const frames = 4;
const doneSchema = z.object({ done: z.literal(true) });

export async function serveEcho(line: Line): Promise<void> {
  await line.sendData(await line.receiveData());
  for (let frame = 0; frame < frames; frame += 1) await line.receiveData();
  await line.send({ done: true });
  for (let frame = 0; frame < frames; frame += 1) await line.sendData(randomBytes(maxPayloadBytes));
  await line.end();
  await line.send({ done: true });
}

export interface Echo {
  /** Left out where all passed. */
  failed?: { at: EchoStage; breach: Breach };
}

/** The visitor's half. Network failures are data. */
export async function measureEcho(line: Line): Promise<Echo> {
  let at: EchoStage = 'small';
  try {
    const small = randomBytes(64);
    await line.sendData(small);
    if (!(await line.receiveData()).equals(small)) throw new LineBroken('altered');
    at = 'full-up';
    for (let frame = 0; frame < frames; frame += 1) await line.sendData(randomBytes(maxPayloadBytes));
    await line.receive(doneSchema);
    at = 'full-down';
    for (let frame = 0; frame < frames; frame += 1) await line.receiveData();
    at = 'half-close';
    line.halfClose();
    await line.receive(doneSchema);
    return {};
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    return { failed: { at, breach: error.breach } };
  }
}
