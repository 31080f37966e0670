/** A file from outside (double click, second instance) waits here until a page is there to show it. */
export class FileInbox {
  #waiting: string | null = null;
  #deliver: ((path: string) => void) | null = null;

  offer(path: string): void {
    if (this.#deliver === null) this.#waiting = path;
    else this.#deliver(path);
  }

  /** What has been waiting, once; later files go straight to `deliver`. */
  open(deliver: (path: string) => void): string | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#deliver = deliver;
    return waiting;
  }

  /** The page is gone or loads anew: files wait again. */
  close(): void {
    this.#deliver = null;
  }
}
