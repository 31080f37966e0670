import type { LatencyGrade, RoundTrips } from '../../../shared/facts/round-trips.ts';

/** Where each grade of the vendor's scale ends, in milliseconds (`gradeOf` in shared/facts/round-trips.ts). */
const gradeEnds: readonly (readonly [LatencyGrade, number])[] = [
  ['optimal', 10],
  ['good', 20],
  ['mediocre', 30],
  ['bad', Number.POSITIVE_INFINITY],
];
const shortestScaleMs = 40;

export interface LatencyScale {
  /** Parts of the whole, 0 to 1. */
  bands: { grade: LatencyGrade; start: number; width: number }[];
  marks: { kind: 'min' | 'median' | 'p95'; ms: number; at: number }[];
}

/** The vendor's scale with what was measured on it; `null` where no round trip came about. */
export function latencyScaleOf({ minMs, medianMs, p95Ms }: RoundTrips): LatencyScale | null {
  if (minMs === undefined || medianMs === undefined || p95Ms === undefined) return null;
  const wholeMs = Math.max(shortestScaleMs, p95Ms * 1.1);
  if (!Number.isFinite(wholeMs)) return null;
  let from = 0;
  const bands = gradeEnds.map(([grade, endMs]) => {
    const start = from / wholeMs;
    from = Math.min(endMs, wholeMs);
    return { grade, start, width: from / wholeMs - start };
  });
  const at = (ms: number): number => Math.min(1, Math.max(0, ms / wholeMs));
  const marks = (
    [
      ['min', minMs],
      ['median', medianMs],
      ['p95', p95Ms],
    ] as const
  ).map(([kind, ms]) => ({
    kind,
    ms,
    at: at(ms),
  }));
  return { bands, marks };
}

type Timeline = readonly (readonly [ms: number, bytes: number])[];

export interface TransferChart {
  /** SVG points in a box of 100 by 100, its origin at the top left; one line per download. */
  lines: string[];
  wholeMs: number;
  wholeBytes: number;
}

/** Bytes over time, all downloads on one scale; `null` where there is no line to draw. */
export function transferChartOf(timelines: readonly Timeline[]): TransferChart | null {
  const points = timelines.flat();
  const wholeMs = Math.max(0, ...points.map(([ms]) => ms));
  const wholeBytes = Math.max(0, ...points.map(([, bytes]) => bytes));
  if (!(wholeMs > 0) || !(wholeBytes > 0) || !Number.isFinite(wholeMs * wholeBytes)) return null;
  const digits = (value: number): string => String(Math.round(value * 100) / 100);
  const lines = timelines
    .filter((timeline) => timeline.length > 0)
    .map((timeline) =>
      [[0, 0] as const, ...timeline]
        .map(([ms, bytes]) => `${digits((ms / wholeMs) * 100)},${digits(100 - (bytes / wholeBytes) * 100)}`)
        .join(' '),
    );
  return { lines, wholeMs, wholeBytes };
}
