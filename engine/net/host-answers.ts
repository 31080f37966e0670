/**
 * What each address has answered so far in this run, whether SYN-ACK or RST. Its silent ports need not wait for the full
 * time once another port of it has answered: the time of a retransmitted SYN and its way there and back is enough.
 */
export class HostAnswers {
  readonly #slowestMs = new Map<string, number>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #anyListeners = new Set<() => void>();
  #slowestOfAllMs = 0;

  note(address: string, rttMs: number): void {
    const known = this.#slowestMs.get(address);
    if (known !== undefined && known >= rttMs) return;
    this.#slowestMs.set(address, rttMs);
    for (const listener of this.#listeners.get(address) ?? []) listener();
    if (rttMs <= this.#slowestOfAllMs) return;
    this.#slowestOfAllMs = rttMs;
    for (const listener of this.#anyListeners) listener();
  }

  /** The slowest handshake with this address, `undefined` where it has not answered. */
  slowestMs(address: string): number | undefined {
    return this.#slowestMs.get(address);
  }

  /** The slowest handshake of the run, 0 where nobody has answered. */
  get slowestOfAllMs(): number {
    return this.#slowestOfAllMs;
  }

  /** Calls back whenever the time known for this address changes. Returns the unsubscribe. */
  onChange(address: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(address) ?? new Set();
    this.#listeners.set(address, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(address);
    };
  }

  /** Calls back whenever the slowest handshake of the run changes. Returns the unsubscribe. */
  onAnyChange(listener: () => void): () => void {
    this.#anyListeners.add(listener);
    return () => this.#anyListeners.delete(listener);
  }
}
