import type { Readable } from 'node:stream';
import type { Progress } from '../../shared/progress.ts';
import { errorCodeOf } from '../net/error-code.ts';
import type { Shortcut } from './feed.ts';
import type { Meter } from './meter.ts';

/** How a stream of bytes ended, or why nobody waits for more. */
export type Flow = 'ended' | 'enough' | 'closed' | 'reset' | 'stalled' | 'late' | 'cancelled';

export interface FlowLimits {
  /** No more than so many bytes are wanted. */
  bytes: number;
  /** The stream ends after so many, whatever follows on the connection. */
  dueBytes?: number;
  /** For the first byte, which a scanner may hold back until it has the whole file. */
  firstByteMs: number;
  /** For each further one. */
  stallMs: number;
  /** For all of them, from now on. */
  totalMs: number;
  /** What will come, where that is known. */
  expectedBytes?: number;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

const tickMs = 250;

/**
 * Watches a download for silence and time, and tells how far it is. Calls `onEnd` once.
 * @returns stops watching
 */
export function watchFlow(meter: Meter, limits: FlowLimits, onEnd: (flow: Flow) => void): () => void {
  const startMs = performance.now();
  const end = (flow: Flow): void => {
    stop();
    onEnd(flow);
  };
  const onAbort = (): void => end('cancelled');
  const tick = (): void => {
    meter.sample();
    limits.onProgress(meter.progress(limits.expectedBytes));
    const isSilent = meter.bytes === 0 || meter.quietMs >= limits.stallMs;
    if (performance.now() - startMs >= limits.totalMs) end(isSilent ? 'stalled' : 'late');
    else if (meter.quietMs >= (meter.bytes === 0 ? limits.firstByteMs : limits.stallMs)) end('stalled');
  };
  const timer = setInterval(tick, Math.min(tickMs, limits.stallMs / 4));
  const stop = (): void => {
    clearInterval(timer);
    limits.signal.removeEventListener('abort', onAbort);
  };
  limits.signal.addEventListener('abort', onAbort, { once: true });
  // Not before the caller has what this returns.
  if (limits.signal.aborted) queueMicrotask(onAbort);
  return stop;
}

/**
 * Reads a stream into the meter until it ends or enough has come. The stream is paused then, and stays the caller's.
 * @param shortcut where its bytes come beside it; its end and its errors are the stream's own
 */
export function pour(
  stream: Readable,
  meter: Meter,
  limits: FlowLimits,
  shortcut?: Shortcut,
): Promise<{ flow: Flow; errorCode?: string }> {
  const { dueBytes = Number.POSITIVE_INFINITY } = limits;
  return new Promise((resolve) => {
    const settle = (flow: Flow, errorCode?: string): void => {
      stop();
      stream.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose);
      if (shortcut) shortcut.stop();
      else stream.pause();
      meter.stop();
      resolve({ flow, ...(errorCode !== undefined && { errorCode }) });
    };
    const onData = (chunk: Buffer): void => {
      const left = dueBytes - meter.bytes;
      meter.add(chunk.length > left ? chunk.subarray(0, left) : chunk);
      if (meter.bytes >= limits.bytes) settle('enough');
      else if (meter.bytes >= dueBytes) settle('ended');
    };
    const onEnd = (): void => settle('ended');
    const onError = (error: Error): void => settle('reset', errorCodeOf(error));
    const onClose = (): void => settle('closed');
    const stop = watchFlow(meter, limits, settle);
    if (limits.signal.aborted) return;
    if (stream.errored) onError(stream.errored);
    else if (stream.readableEnded) onEnd();
    else if (stream.destroyed) onClose();
    else {
      stream.on('end', onEnd).on('error', onError).on('close', onClose);
      if (shortcut) shortcut.start(onData);
      else stream.on('data', onData);
    }
  });
}
