import type { CounterpartEnd } from '../../shared/station.ts';
import type { Clock } from '../clock.ts';
import { tickMs, wasAsleep } from '../net/sleep.ts';

export interface Lifetime {
  over: Promise<CounterpartEnd>;
  end: () => void;
}

/** How long a counterpart lives: until its time is over, somebody ends it, or the PC goes to sleep. */
export function lifetime(durationMs: number, { now, monotonicMs }: Clock, signal: AbortSignal | undefined): Lifetime {
  const endsAtMs = monotonicMs() + durationMs;
  let wallMs = now().getTime();
  let timer: NodeJS.Timeout | undefined;
  let end = (): void => undefined;
  const over = new Promise<CounterpartEnd>((resolve) => {
    const finish = (how: CounterpartEnd): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve(how);
    };
    const tick = (): void => {
      const nowMs = now().getTime();
      const leftMs = endsAtMs - monotonicMs();
      if (wasAsleep(wallMs, nowMs)) finish('slept');
      else if (leftMs <= 0) finish('over');
      else timer = setTimeout(tick, Math.min(tickMs, leftMs));
      wallMs = nowMs;
    };
    end = () => finish('stopped');
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) end();
    else tick();
  });
  return { over, end };
}
