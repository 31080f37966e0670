import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { FlowFacts } from '../../../shared/facts/counterpart.ts';
import type { Clock } from '../../clock.ts';
import { type Line, maxPayloadBytes } from '../line.ts';
import { LineBroken } from '../line-broken.ts';
import { maxFlowMs, type Wanted } from '../messages.ts';

/** How often the flow's progress is told. */
const tellMs = 250;

const endSchema = z.object({ sentBytes: z.number().nonnegative() });
const receivedSchema = z.object({ bytes: z.number().nonnegative(), durationMs: z.number().nonnegative() });

export type OnFlow = (flow: FlowFacts) => void;

export async function serveDownload(line: Line, { forMs }: Wanted<'download'>, clock: Clock): Promise<void> {
  await pour(line, forMs, clock);
}

export async function serveUpload(line: Line, clock: Clock): Promise<void> {
  const flow = { bytes: 0, durationMs: 0 };
  await drain(line, flow, clock, () => undefined);
  await line.send(flow);
}

/** Bytes from the counterpart to the visitor. */
export async function measureDownload(line: Line, clock: Clock, onFlow: OnFlow): Promise<FlowFacts> {
  return settled((flow) => drain(line, flow, clock, onFlow));
}

/** Bytes from the visitor to the counterpart, for so long. `onFlow` tells what was sent, which may still be under way. */
export async function measureUpload(line: Line, forMs: number, clock: Clock, onFlow: OnFlow): Promise<FlowFacts> {
  return settled(async (flow) => {
    await pour(line, forMs, clock, onFlow);
    Object.assign(flow, await line.receive(receivedSchema, maxFlowMs));
  });
}

async function settled(measure: (flow: FlowFacts) => Promise<void>): Promise<FlowFacts> {
  const flow: FlowFacts = { bytes: 0, durationMs: 0 };
  try {
    await measure(flow);
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    flow.breach = error.breach;
  }
  return flow;
}

/** Sends for so long as fast as the line takes it. The same bytes again and again: under tags that differ. */
async function pour(line: Line, forMs: number, clock: Clock, onFlow: OnFlow = () => undefined): Promise<void> {
  const payload = randomBytes(maxPayloadBytes);
  const startMs = clock.monotonicMs();
  let sentBytes = 0;
  let toldMs = startMs;
  for (let nowMs = startMs; nowMs - startMs < forMs; nowMs = clock.monotonicMs()) {
    await line.sendData(payload);
    sentBytes += payload.length;
    if (nowMs - toldMs < tellMs) continue;
    toldMs = nowMs;
    onFlow({ bytes: sentBytes, durationMs: nowMs - startMs });
  }
  await line.send({ sentBytes });
}

/** Counts what arrives after the first frame, whose own way nobody has timed. */
async function drain(line: Line, flow: FlowFacts, clock: Clock, onFlow: OnFlow): Promise<void> {
  await line.receiveData();
  const startMs = clock.monotonicMs();
  let toldMs = startMs;
  for (;;) {
    const frame = await line.receiveEither(endSchema);
    if (!Buffer.isBuffer(frame)) return;
    const nowMs = clock.monotonicMs();
    flow.bytes += frame.length;
    flow.durationMs = nowMs - startMs;
    if (flow.durationMs > 2 * maxFlowMs) throw new LineBroken('malformed');
    if (nowMs - toldMs < tellMs) continue;
    toldMs = nowMs;
    onFlow({ ...flow });
  }
}
