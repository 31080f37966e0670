/** How far a measurement of more than a second is. Whoever cannot tell an end leaves it out: no made-up percentages. */
export interface Progress {
  elapsedMs: number;
  /** For waits: how long they will take. */
  totalMs?: number;
  doneBytes?: number;
  totalBytes?: number;
  /** Over the last seconds. */
  bytesPerSecond?: number;
  /** Left out until there is enough to tell it by. */
  remainingMs?: number;
}
