import { z } from 'zod';
import type { Breach } from '../../../shared/facts/counterpart.ts';
import type { Line } from '../line.ts';
import { LineBroken } from '../line-broken.ts';
import { answerMs, type Wanted } from '../messages.ts';

const pingSchema = z.object({ ping: z.literal(true) });

/**
 * Waits for as long as the visitor does, then for its word; and longer than the visitor waits for the answer, or this end's
 * close would come first and speak for a way that swallows everything.
 */
export async function serveIdle(line: Line, { idleMs }: Wanted<'idle'>): Promise<void> {
  await line.receive(pingSchema, idleMs + 3 * answerMs);
  await line.send({ ping: true });
}

export interface Idle {
  idleMs: number;
  /** How the line was found after the wait; left out where it still stood. */
  breach?: Breach;
}

/** The visitor's half: neither end says anything for so long, then the visitor asks whether the other one is still there. */
export async function measureIdle(line: Line, idleMs: number): Promise<Idle> {
  try {
    await line.rest(idleMs);
    await line.send({ ping: true });
    await line.receive(pingSchema);
    return { idleMs };
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    return { idleMs, breach: error.breach };
  }
}
