/** Ends something after a time that may be prolonged meanwhile. */
export class Deadline {
  readonly #onEnd: () => void;
  #timer: NodeJS.Timeout;
  /** On the process's monotonic clock. */
  #endsAtMs: number;
  #over = false;

  constructor(ms: number, onEnd: () => void) {
    this.#onEnd = onEnd;
    this.#endsAtMs = performance.now() + ms;
    this.#timer = this.#start(ms);
  }

  /** Not before that much time from now. An end that has come stays. */
  allow(ms: number): void {
    const endsAtMs = performance.now() + ms;
    if (this.#over || endsAtMs <= this.#endsAtMs) return;
    clearTimeout(this.#timer);
    this.#endsAtMs = endsAtMs;
    this.#timer = this.#start(ms);
  }

  clear(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }

  #start(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#over = true;
      this.#onEnd();
    }, ms);
  }
}
