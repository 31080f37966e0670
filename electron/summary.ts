import { filesIn, namesBelow, ownNames, readSeats, redact } from '../engine/index.ts';
import { type Matrix, matrixOf } from '../shared/matrix/matrix.ts';
import { packMatrix, type SummaryRead } from '../shared/matrix/packed-matrix.ts';
import type { Leaving, PreviewEntry, RedactionLevel } from '../shared/redaction.ts';
import { UserError } from '../shared/user-error.ts';
import { remember, TextsThatLeave } from './leaving.ts';
import type { Services } from './services.ts';

type Progress = (progress: { done: number; total: number }) => void;

/** Often enough for a bar that moves. */
const progressEveryMs = 100;

type Taker = NonNullable<Parameters<typeof readSeats>[0]['redact']>;

/** The many reports that the window sums up: their files, and of each what the summary needs. One reading at a time. */
export class Summary {
  #paths: string[] = [];
  #byName = new Map<string, string>();
  #matrix: Matrix = matrixOf([], []);
  #reading = new AbortController();
  readonly #pseudonyms: Services['pseudonyms'];
  readonly #progress: Progress;

  constructor(pseudonyms: Services['pseudonyms'], progress: Progress) {
    this.#pseudonyms = pseudonyms;
    this.#progress = progress;
  }

  /** Files, and folders for the reports in them; beside those that were read before, where `add` says so. */
  async read(paths: readonly string[], add: boolean): Promise<SummaryRead> {
    this.#paths = [...new Set([...(add ? this.#paths : []), ...paths.flatMap(filesIn)])];
    const total = this.#paths.length;
    const { seats, unread, done, isLatest } = await this.#readAll();
    const matrix = matrixOf(seats, unread);
    if (isLatest()) {
      this.#matrix = matrix;
      // What there was no patience for is not handed on either.
      this.#paths = this.#paths.slice(0, done);
    }
    return { matrix: packMatrix(matrix), done, total };
  }

  stop(): void {
    this.#reading.abort();
  }

  /** @throws {UserError} where no seat has that file */
  pathOf(file: string): string {
    const path = this.#byName.get(file);
    if (path === undefined) throw new UserError({ key: 'error.document-gone' });
    return path;
  }

  /** Every text of the parts of the reports that a summary is made of. */
  async preview(level: RedactionLevel): Promise<PreviewEntry[]> {
    const texts = new TextsThatLeave();
    await this.#readAll(this.#taker({ level, strike: [] }, (done) => texts.add(done)));
    return texts.entries();
  }

  /**
   * The summary as it may leave; `null` where the reading was stopped meanwhile.
   * @throws {UserError} where a name could have been left: then nothing must be written
   */
  async leaving({ level, strike }: Leaving): Promise<Matrix | null> {
    if (level === 'none' && strike.length === 0) return this.#matrix;
    const given = new Map<string, string>();
    const take = this.#taker({ level, strike }, ({ pseudonyms }) => {
      for (const [name, pseudonym] of pseudonyms) given.set(name, pseudonym);
    });
    const { seats, unread, isWhole } = await this.#readAll(take);
    if (!isWhole) return null;
    if (level === 'standard') await remember(given, this.#pseudonyms);
    return matrixOf(seats, unread);
  }

  #taker({ level, strike }: Leaving, onTaken: (done: ReturnType<typeof redact>) => void): Taker {
    const [key, own, struck] = [this.#pseudonyms.key(), ownNames(), new Set(strike)];
    return (parts, whole) => {
      const done = redact(parts, { level, key, own, strike: struck, whole });
      onTaken(done);
      return done.report;
    };
  }

  async #readAll(take?: Taker) {
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const { signal } = reading;
    const names = namesBelow(this.#paths);
    const files = this.#paths.map((path, index) => ({ path, name: names[index] ?? path }));
    this.#byName = new Map(files.map(({ path, name }) => [name, path]));
    let done = 0;
    let toldMs = -Infinity;
    const onProgress = (count: number): void => {
      done = count;
      const nowMs = performance.now();
      if (nowMs - toldMs < progressEveryMs) return;
      toldMs = nowMs;
      this.#progress({ done, total: files.length });
    };
    const found = await readSeats({ files, onProgress, signal, ...(take && { redact: take }) });
    return { ...found, done, isWhole: !signal.aborted, isLatest: () => this.#reading === reading };
  }
}
