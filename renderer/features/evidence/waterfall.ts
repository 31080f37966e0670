import type { Phase } from '../../../shared/observation.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { PhaseName } from '../../../shared/words.ts';

export interface Bar {
  name: PhaseName;
  /** Since the row's own beginning. */
  startMs: number;
  durationMs: number;
  /** Place and width as parts of the whole, 0 to 1. */
  start: number;
  width: number;
}

export interface Waterfall {
  bars: Bar[];
  totalMs: number;
}

/** Small, so that a phase of no time can be seen. */
const thinnest = 0.004;
const longestMs = 86_400_000;

/** The phases that led to the row's verdict, with the name's before them, on one scale. */
export function waterfallOf({ details, phases }: Pick<ReportCheck, 'details' | 'phases'>): Waterfall {
  const name = details.resolution?.phase;
  const hasName = phases.some((phase) => phase.name === 'resolve');
  const all = [...(name && !hasName ? [name] : []), ...phases].filter(isSound);
  if (all.length === 0) return { bars: [], totalMs: 0 };
  const from = Math.min(...all.map(({ startMs }) => startMs));
  const totalMs = Math.max(...all.map(({ startMs, durationMs }) => startMs + durationMs)) - from;
  const part = (ms: number): number => (totalMs > 0 ? ms / totalMs : 0);
  const bars = all.map(({ name: phase, startMs, durationMs }): Bar => {
    const width = Math.min(Math.max(part(durationMs), thinnest), 1);
    return {
      name: phase,
      startMs: startMs - from,
      durationMs,
      start: Math.min(part(startMs - from), 1 - width),
      width,
    };
  });
  return { bars, totalMs };
}

/** A foreign report may hold any number; no run takes days. */
function isSound({ startMs, durationMs }: Phase): boolean {
  return durationMs >= 0 && Math.abs(startMs) < longestMs && durationMs < longestMs;
}

/** A round distance between the marks of a scale, for about four of them. */
export function tickEvery(totalMs: number): number {
  if (!(totalMs > 0)) return 1;
  const rough = totalMs / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = rough / power;
  return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
}
