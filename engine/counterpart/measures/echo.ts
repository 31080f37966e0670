import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { EchoFailure, EchoStage } from '../../../shared/facts/counterpart.ts';
import type { Line } from '../line.ts';
import { LineBroken } from '../line-broken.ts';
import { answerMs } from '../messages.ts';

/**
 * More than a jumbo frame holds, and little enough for many rows at once on a slow line. Written at once, so that no packet
 * but the last one is smaller than it may be; told frame by frame, so that the first one that arrives proves that full
 * packets do, however slowly the rest comes.
 */
const frames = { count: 4, bytes: 2304 } as const;

const gotSchema = z.object({ got: z.int().min(1).max(frames.count) });
const doneSchema = z.object({ done: z.literal(true) });

/** The visitor loses patience first, or this end's close would speak for a way that swallows everything. */
const patienceMs = 2 * answerMs;

export async function serveEcho(line: Line): Promise<void> {
  await line.sendData(await line.receiveData(patienceMs));
  await receiveFull(line, (got) => line.send({ got }), patienceMs);
  await sendFull(line);
  await line.end(patienceMs);
  await line.send({ done: true });
}

export interface Echo {
  /** Left out where all passed. */
  failed?: EchoFailure;
}

/** The visitor's half. Network failures are data. */
export async function measureEcho(line: Line): Promise<Echo> {
  let at: EchoStage = 'small';
  let got = 0;
  try {
    const small = randomBytes(64);
    await line.sendData(small);
    if (!(await line.receiveData()).equals(small)) throw new LineBroken('altered');
    at = 'full-up';
    await sendFull(line);
    while (got < frames.count) {
      const next = await line.receive(gotSchema);
      // One after the other, or the other end could go on for ever.
      if (next.got !== got + 1) throw new LineBroken('malformed');
      got = next.got;
    }
    at = 'full-down';
    got = 0;
    await receiveFull(line, (frame) => {
      got = frame;
    });
    at = 'half-close';
    line.halfClose();
    await line.receive(doneSchema);
    return {};
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    const isFull = at === 'full-up' || at === 'full-down';
    return { failed: { at, breach: error.breach, ...(isFull && got > 0 && { begun: true }) } };
  }
}

function sendFull(line: Line): Promise<void> {
  const { count, bytes } = frames;
  return line.sendAtOnce(Array.from({ length: count }, () => randomBytes(bytes)));
}

async function receiveFull(
  line: Line,
  onFrame: (got: number) => Promise<void> | void,
  withinMs = line.answerMs,
): Promise<void> {
  for (let got = 1; got <= frames.count; got += 1) {
    await line.receiveData(withinMs);
    await onFrame(got);
  }
}
