/** How often whoever waits for long looks whether this PC had stood still. */
export const tickMs = 1000;
/** A busy PC may be late by a second or two; by this much only one that was asleep. */
const sleepMs = 15_000;

/**
 * Whether this PC stood still between two ticks, by the wall clock: it goes on while a PC sleeps; the monotonic one stops
 * on some systems. A clock that was set forward by that much looks the same.
 */
export function wasAsleep(lastMs: number, nowMs: number): boolean {
  return nowMs - lastMs > tickMs + sleepMs;
}
