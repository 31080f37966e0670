/** Gives the address's slot back early, before the task ends. */
export type ReleaseHost = () => void;

interface Line {
  busy: number;
  waiting: (() => void)[];
}

/**
 * Bounds how much is under way at once: per address, so that no server or firewall takes the run for an attack, and in
 * total, so that 10,000 rows exhaust neither descriptors nor memory. First come, first served.
 */
export class Slots {
  readonly #perHost: number;
  readonly #inTotal: number;
  readonly #hosts = new Map<string, Line>();
  readonly #total: Line = { busy: 0, waiting: [] };

  constructor(perHost: number, inTotal: number) {
    this.#perHost = perHost;
    this.#inTotal = inTotal;
  }

  async run<T>(address: string, task: (releaseHost: ReleaseHost) => Promise<T>): Promise<T> {
    const host = this.#hosts.get(address) ?? { busy: 0, waiting: [] };
    this.#hosts.set(address, host);
    await enter(host, this.#perHost);
    let held = true;
    const releaseHost = (): void => {
      if (!held) return;
      held = false;
      leave(host);
      if (host.busy === 0) this.#hosts.delete(address);
    };
    await enter(this.#total, this.#inTotal);
    try {
      return await task(releaseHost);
    } finally {
      leave(this.#total);
      releaseHost();
    }
  }
}

function enter(line: Line, limit: number): Promise<void> | undefined {
  if (line.busy < limit) {
    line.busy += 1;
    return undefined;
  }
  return new Promise((resolve) => line.waiting.push(resolve));
}

/** The slot goes straight to whoever waits longest, so that nobody can slip in between. */
function leave(line: Line): void {
  const next = line.waiting.shift();
  if (next) next();
  else line.busy -= 1;
}
