/** What this run itself sends at each address: whoever times the way there waits until the line is its own. */
export class Load {
  readonly #underWay = new Map<string, Set<Promise<unknown>>>();

  async during<T>(address: string, work: () => Promise<T>): Promise<T> {
    const load = this.#underWay.get(address) ?? new Set();
    this.#underWay.set(address, load);
    const working = work();
    load.add(working);
    try {
      return await working;
    } finally {
      load.delete(working);
    }
  }

  /** Resolves when nothing is under way at this address, however it ended. */
  async over(address: string): Promise<void> {
    const load = this.#underWay.get(address);
    while (load && load.size > 0) await Promise.allSettled(load);
  }
}
