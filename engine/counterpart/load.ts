import type { Check } from '../../shared/check.ts';
import type { ProbeName } from '../../shared/words.ts';

const filling: ReadonlySet<ProbeName> = new Set<ProbeName>(['counterpart', 'counterpart-datagrams', 'inbound']);

/** Whether a row sends as much as a slow line carries. An idle connection does not, nor does the search for servers. */
export function fillsLine({ probe }: Pick<Check, 'probe'>): boolean {
  return filling.has(probe);
}

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
