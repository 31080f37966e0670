import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { Breach, FlowFacts } from '../../../shared/facts/counterpart.ts';
import type { Clock } from '../../clock.ts';
import { closeAbruptly, closePolitely } from '../../net/close.ts';
import { type Line, maxPayloadBytes } from '../line.ts';
import { LineBroken } from '../line-broken.ts';
import { answerMs, type Wanted } from '../messages.ts';

/** How often the flow's progress is told. */
const tellMs = 250;
/** A frame is at most this part of all before it: what is under way when the time is up weighs little on a slow line. */
const partOfSent = 1 / 16;
const leastPayloadBytes = 2048;
/** Of the time: a line over which not a byte came for so long before it was up is not slow but silent. */
const silentPart = 1 / 2;

const endSchema = z.object({ sentBytes: z.number().nonnegative() });
/** `time-up`: the receiving end stopped it, and the sending one had more. */
const endings = ['whole', 'time-up', 'silent'] as const;
const toldSchema = z.object({
  bytes: z.number().nonnegative(),
  durationMs: z.number().nonnegative(),
  /** Left out as long as it goes on. */
  over: z.enum(endings).optional(),
});

type Drained = Pick<FlowFacts, 'bytes' | 'durationMs'> & { over: 'whole' | 'time-up' | Breach };

export type OnFlow = (flow: FlowFacts) => Promise<void> | void;

export async function serveDownload(line: Line, { forMs }: Wanted<'download'>, clock: Clock): Promise<void> {
  await pour(line, forMs, clock);
  // It is the visitor that ends the line: what it has not read yet would be lost with it.
  await line.end();
}

export async function serveUpload(line: Line, { forMs }: Wanted<'upload'>, clock: Clock): Promise<void> {
  const drained = await drain(line, forMs, clock, (flow) => line.send(flow));
  // A line that is broken tells nothing more.
  if (endings.some((ending) => ending === drained.over)) await line.send(drained);
}

/** Bytes from the counterpart to the visitor, for so long. Closes the line. */
export async function measureDownload(line: Line, forMs: number, clock: Clock, onFlow: OnFlow): Promise<FlowFacts> {
  const { over, ...counted } = await closing(line, drain(line, forMs, clock, onFlow));
  return { ...counted, ...breachOf(over) };
}

/** Bytes from the visitor to the counterpart, for so long, as the counterpart counts them. Closes the line. */
export async function measureUpload(line: Line, forMs: number, clock: Clock, onFlow: OnFlow): Promise<FlowFacts> {
  let isOver = false;
  // How sending ends is no matter: what arrived is told by the other end, or the line is broken for that as well.
  const poured = pour(line, forMs, clock, () => isOver).catch((error: unknown) => {
    if (!(error instanceof LineBroken)) throw error;
  });
  const heard = hear(line, forMs, clock, onFlow).finally(() => {
    isOver = true;
  });
  const { over, ...counted } = await closing(line, heard);
  await poured;
  return { ...counted, ...breachOf(over) };
}

/** What the receiving end tells, to the last. */
async function hear(line: Line, forMs: number, clock: Clock, onFlow: OnFlow): Promise<Drained> {
  // The first frame has its own time there.
  const untilMs = clock.monotonicMs() + answerMs + forMs;
  let heard: Pick<FlowFacts, 'bytes' | 'durationMs'> = { bytes: 0, durationMs: 0 };
  try {
    for (;;) {
      const { over, ...counted } = await line.receive(toldSchema, untilMs - clock.monotonicMs());
      heard = counted;
      if (over !== undefined) return { ...heard, over };
      await onFlow(heard);
    }
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    return { ...heard, over: error.breach };
  }
}

/** Sends for so long as fast as the line takes it. The same bytes again and again: under tags that differ. */
async function pour(line: Line, forMs: number, clock: Clock, isOver = (): boolean => false): Promise<void> {
  const payload = randomBytes(maxPayloadBytes);
  const endMs = clock.monotonicMs() + forMs;
  let sentBytes = 0;
  while (!isOver() && clock.monotonicMs() < endMs) {
    const bytes = Math.min(maxPayloadBytes, Math.max(leastPayloadBytes, Math.floor(sentBytes * partOfSent)));
    await line.sendData(payload.subarray(0, bytes), answerMs);
    sentBytes += bytes;
  }
  await line.send({ sentBytes }, answerMs);
}

/**
 * Counts what arrives after the first frame, whose own way nobody has timed, until the sender has ended or the time is up:
 * on a slow line with large buffers the sender's last byte comes minutes later.
 */
async function drain(line: Line, forMs: number, clock: Clock, onFlow: OnFlow): Promise<Drained> {
  const flow = { bytes: 0, durationMs: 0 };
  let startMs: number | undefined;
  let toldMs = 0;
  const bytes = new Arrival(line, clock);
  try {
    for (;;) {
      const leftMs = startMs === undefined ? answerMs : startMs + forMs - clock.monotonicMs();
      if (leftMs <= 0) return { ...flow, over: 'time-up' };
      const frame = await line.receiveEither(endSchema, Math.min(leftMs, answerMs));
      if (!Buffer.isBuffer(frame)) return { ...flow, over: 'whole' };
      const nowMs = clock.monotonicMs();
      if (startMs === undefined) {
        startMs = toldMs = nowMs;
        continue;
      }
      flow.bytes += frame.length;
      flow.durationMs = nowMs - startMs;
      if (nowMs - toldMs < tellMs) continue;
      toldMs = nowMs;
      await onFlow({ ...flow });
    }
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    if (error.breach !== 'silent' || startMs === undefined) return { ...flow, over: error.breach };
    return { ...flow, over: (await bytes.silenceMs()) < forMs * silentPart ? 'time-up' : 'silent' };
  } finally {
    bytes.stop();
  }
}

/** When the last byte came, of whole frames or not. */
class Arrival {
  readonly #line: Line;
  readonly #clock: Clock;
  readonly #timer: NodeJS.Timeout;
  #bytes = 0;
  #atMs = 0;

  constructor(line: Line, clock: Clock) {
    this.#line = line;
    this.#clock = clock;
    this.#note();
    this.#timer = setInterval(() => this.#note(), tellMs);
  }

  async silenceMs(): Promise<number> {
    // What a busy PC has left unread meanwhile is read first.
    await nextTurn();
    this.#note();
    return this.#clock.monotonicMs() - this.#atMs;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #note(): void {
    const { bytesRead } = this.#line.socket;
    if (bytesRead === this.#bytes) return;
    this.#bytes = bytesRead;
    this.#atMs = this.#clock.monotonicMs();
  }
}

function breachOf(over: Drained['over']): Pick<FlowFacts, 'breach'> {
  return over === 'whole' || over === 'time-up' ? {} : { breach: over };
}

/**
 * The line is closed after it, whichever way it ends: by a fault of whoever follows the progress as well. What was stopped still
 * has much to send, at either end: it must not fill the line for what comes next.
 */
async function closing({ socket }: Line, measured: Promise<Drained>): Promise<Drained> {
  let isWhole = false;
  try {
    const drained = await measured;
    isWhole = drained.over === 'whole';
    return drained;
  } finally {
    if (!isWhole && !socket.destroyed) closeAbruptly(socket);
    closePolitely(socket);
  }
}
