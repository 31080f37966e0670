/** Time as an argument, so that tests can put their own in its place. */
export interface Clock {
  /** Wall clock, for dates in the report and certificate validity. */
  now: () => Date;
  /** Never goes backwards; for durations. Milliseconds. */
  monotonicMs: () => number;
}

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
};

/** Hundredths of a millisecond: finer digits of a measurement through the event loop mean nothing. */
export function roundMs(ms: number): number {
  return Math.round(ms * 100) / 100;
}
