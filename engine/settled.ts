/** As `Promise.all`, but rejects only once all of them have settled: whoever then closes what had opened misses nothing. */
export async function settled<T extends readonly unknown[]>(
  waits: readonly [...T],
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  await Promise.allSettled(waits);
  return Promise.all(waits);
}
