/** So many times in each second. */
export class PerSecond {
  readonly #max: number;
  #second = 0;
  #times = 0;

  constructor(max: number) {
    this.#max = max;
  }

  mayOneMore(nowMs: number): boolean {
    const second = Math.floor(nowMs / 1000);
    if (second !== this.#second) this.#times = 0;
    this.#second = second;
    this.#times += 1;
    return this.#times <= this.#max;
  }
}
