import { filesIn, namesBelow, ownNames, readSeats, redact } from '../engine/index.ts';
import { type Matrix, matrixOf } from '../shared/matrix/matrix.ts';
import { packMatrix, type SummaryRead } from '../shared/matrix/packed-matrix.ts';
import type { Leaving, PreviewEntry, RedactionLevel } from '../shared/redaction.ts';
import { UserError } from '../shared/user-error.ts';
import { TextsThatLeave } from './texts-that-leave.ts';

interface SummaryOptions {
  /** Of the pseudonyms. */
  key: () => Buffer;
  /** Keeps names by the pseudonyms that leave for them. */
  remember: (given: ReadonlyMap<string, string>) => Promise<void>;
  progress: (progress: { done: number; total: number }) => void;
}

/** Often enough for a bar that moves. */
const progressEveryMs = 100;

type Taker = NonNullable<Parameters<typeof readSeats>[0]['redact']>;

type FileOfSummary = Parameters<typeof readSeats>[0]['files'][number];

/** The many reports that the window sums up. One reading of their files at a time: the next ends the one before. */
export class Summary {
  /** What was chosen, read or not: a reading that adds to one under way takes over what that one was asked for. */
  #chosen: string[] = [];
  /** What the summary on the screen was read from, by the names that its seats have. */
  #files: readonly FileOfSummary[] = [];
  #byName: ReadonlyMap<string, string> = new Map();
  #reading = new AbortController();
  readonly #options: SummaryOptions;

  constructor(options: SummaryOptions) {
    this.#options = options;
  }

  /**
   * Files, and folders for the reports in them; beside those that were chosen before, where `add` says so. Where another
   * reading took its place, it answers with what it had, and what is kept here is the other's.
   */
  async read(paths: readonly string[], add: boolean): Promise<SummaryRead> {
    const chosen = [...new Set([...(add ? this.#chosen : []), ...paths.flatMap(filesIn)])];
    this.#chosen = chosen;
    const names = namesBelow(chosen);
    const files = chosen.map((path, index) => ({ path, name: names[index] ?? path }));
    const { seats, identities, unread, done, isLatest } = await this.#readAll(files);
    if (isLatest()) {
      // What there was no patience for is not handed on either. The names stay those that the seats were given.
      this.#files = files.slice(0, done);
      this.#chosen = chosen.slice(0, done);
      this.#byName = new Map(this.#files.map(({ path, name }) => [name, path]));
    }
    return { matrix: packMatrix(matrixOf(seats, unread, { identities })), done, total: files.length };
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

  /**
   * Every text of the parts of the reports that a summary is made of.
   * @throws {UserError} where the reading was stopped: some of the texts must not pass for all
   */
  async preview(level: RedactionLevel): Promise<PreviewEntry[]> {
    const texts = new TextsThatLeave();
    const { isWhole } = await this.#readAll(
      this.#files,
      this.#taker({ level, strike: [] }, (done) => texts.add(done)),
    );
    if (!isWhole) throw new UserError({ key: 'summary.stopped' });
    return texts.entries();
  }

  /**
   * The summary as it may leave, without the names of the files, which the preview does not show; `null` where the
   * reading was stopped meanwhile.
   * @throws {UserError} where a name could have been left: then nothing must be written
   */
  async leaving({ level, strike }: Leaving): Promise<Matrix | null> {
    const given = new Map<string, string>();
    const take = this.#taker({ level, strike }, ({ pseudonyms }) => {
      for (const [name, pseudonym] of pseudonyms) given.set(name, pseudonym);
    });
    const { seats, identities, unread, isWhole } = await this.#readAll(this.#files, take);
    if (!isWhole) return null;
    if (level === 'standard') await this.#options.remember(given);
    return matrixOf(seats, unread, { identities });
  }

  #taker({ level, strike }: Leaving, onTaken: (done: ReturnType<typeof redact>) => void): Taker {
    const [key, own, struck] = [this.#options.key(), ownNames(), new Set(strike)];
    return (parts, whole) => {
      const done = redact(parts, { level, key, own, strike: struck, whole });
      onTaken(done);
      return done.report;
    };
  }

  async #readAll(files: readonly FileOfSummary[], take?: Taker) {
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const { signal } = reading;
    let done = 0;
    let toldMs = -Infinity;
    const onProgress = (count: number): void => {
      done = count;
      const nowMs = performance.now();
      if (nowMs - toldMs < progressEveryMs) return;
      toldMs = nowMs;
      this.#options.progress({ done, total: files.length });
    };
    const found = await readSeats({ files, onProgress, signal, ...(take && { redact: take }) });
    return { ...found, done, isWhole: !signal.aborted, isLatest: () => this.#reading === reading };
  }
}
