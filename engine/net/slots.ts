import pLimit, { type LimitFunction } from 'p-limit';

/** Gives the host's slot back early, before the task ends. */
export type ReleaseHost = () => void;

/**
 * Bounds how much is under way at once: per address, so that no server or firewall takes the run for an attack, and in
 * total, so that 10,000 rows exhaust neither descriptors nor memory.
 */
export class Slots {
  readonly #total: LimitFunction;
  readonly #perHost: number;
  readonly #hosts = new Map<string, LimitFunction>();

  constructor(perHost: number, total: number) {
    this.#perHost = perHost;
    this.#total = pLimit(total);
  }

  run<T>(address: string, task: (releaseHost: ReleaseHost) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const occupy = (): Promise<void> =>
        new Promise((release) => {
          this.#total(() => task(release))
            .then(resolve, reject)
            .finally(release);
        });
      void this.#hostLimit(address)(occupy);
    });
  }

  #hostLimit(address: string): LimitFunction {
    const known = this.#hosts.get(address);
    if (known) return known;
    const limit = pLimit(this.#perHost);
    this.#hosts.set(address, limit);
    return limit;
  }
}
