import { setTimeout as pause } from 'node:timers/promises';

const pollMs = 25;

/**
 * Waits for something that announces itself by no event. `missing` says what is still lacking, or nothing once all is
 * there; its last answer is in the error.
 */
export async function until(missing: () => Promise<string | undefined> | string | undefined, deadlineMs: number) {
  const giveUpAt = performance.now() + deadlineMs;
  for (;;) {
    const lacking = await missing();
    if (lacking === undefined) return;
    if (performance.now() > giveUpAt) throw new Error(`still after ${deadlineMs} ms: ${lacking}`);
    await pause(pollMs);
  }
}
