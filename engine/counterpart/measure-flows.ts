import type { Breach, CounterpartFacts, FlowDirection, FlowFacts } from '../../shared/facts/counterpart.ts';
import type { Progress } from '../../shared/progress.ts';
import type { Clock } from '../clock.ts';
import type { ConnectContext } from '../net/connect.ts';
import type { Dialled } from './dial.ts';
import { measureDownload, measureUpload, type OnFlow } from './measures/flow.ts';
import { answerMs } from './messages.ts';
import type { Visit } from './visit.ts';

/** Both directions, each with a dial and its first bytes, and the question between. */
export function flowsLongestMs(flowMs: number): number {
  return 2 * (flowMs + 2 * answerMs) + answerMs;
}

export type OnFlowProgress = (direction: FlowDirection, progress: Progress) => void;

export type Flows = Pick<CounterpartFacts, FlowDirection>;

/** The throughput from the counterpart and to it, one after the other: neither may slow the other down. */
export async function measureFlows(
  visit: Visit,
  flowMs: number,
  clock: Clock,
  context: ConnectContext,
  onProgress: OnFlowProgress,
): Promise<Flows> {
  const tell =
    (direction: FlowDirection): OnFlow =>
    ({ bytes, durationMs }) =>
      onProgress(direction, {
        elapsedMs: durationMs,
        totalMs: flowMs,
        doneBytes: bytes,
        ...(durationMs > 0 && { bytesPerSecond: (bytes / durationMs) * 1000 }),
      });
  const down = await visit.dial(visit.port, { want: 'download', forMs: flowMs }, context);
  if (!down.ok) return { down: notBegun(down) };
  const received = await measureDownload(down.line, flowMs, clock, tell('down'));
  // What the flow has left in the buffers on the way comes before this answer: the line is free again after it.
  await visit.isThere();
  const up = await visit.dial(visit.port, { want: 'upload', forMs: flowMs }, context);
  if (!up.ok) return { down: received, up: notBegun(up) };
  const sent = await measureUpload(up.line, flowMs, clock, tell('up'));
  return { down: received, up: sent };
}

/** Nothing flowed, since no line came about: the counterpart has ended, or the check was cancelled. */
function notBegun(why: Exclude<Dialled, { ok: true }>): FlowFacts {
  const breach = why.stage === 'connect' ? connectBreach(why.errorCode) : why.breach;
  return { bytes: 0, durationMs: 0, breach };
}

function connectBreach(errorCode: string): Breach {
  if (errorCode === 'ABORTED') return 'cancelled';
  return errorCode === 'ECONNREFUSED' || errorCode === 'ECONNRESET' ? 'closed' : 'silent';
}
