import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { z } from 'zod';
import { errorCodeOf } from '../../engine/index.ts';

/** Where trouble is told that the user need not hear of. */
export type Warn = (text: string) => void;

/**
 * One JSON file that is valid at any moment. A file that cannot be understood (damaged, or of a newer version) is put
 * aside as `….unreadable` and the defaults take its place: nothing is lost, and the app starts.
 */
export class JsonStore<T> {
  /** Whether the file was there and could not be used. */
  readonly wasUnreadable: boolean;
  #value: T;
  #writing: Promise<void> = Promise.resolve();
  readonly #file: string;

  readonly #warn: Warn;

  constructor(file: string, schema: z.ZodType<T>, defaults: T, warn: Warn) {
    this.#file = file;
    this.#warn = warn;
    const read = readValue(file, schema, defaults);
    this.#value = read === 'unreadable' || read === 'missing' ? defaults : read.value;
    this.wasUnreadable = read === 'unreadable';
    if (this.wasUnreadable) putAside(file, warn);
  }

  get value(): T {
    return this.#value;
  }

  /** Takes the new value at once; it is on the disk when the promise resolves. Writes follow one another. */
  set(value: T): Promise<void> {
    this.#value = value;
    this.#writing = this.#writing.then(() => this.#write(value));
    return this.#writing;
  }

  /** Resolves when all that was set is on the disk. */
  flushed(): Promise<void> {
    return this.#writing;
  }

  async #write(value: T): Promise<void> {
    // A later value waits already: that one will be written.
    if (value !== this.#value) return;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      await writeFileAtomic(this.#file, `${JSON.stringify(value, null, 2)}\n`);
    } catch (error) {
      // A full disk must not take the window down; the value holds for this session.
      this.#warn(`cannot write ${this.#file}: ${errorCodeOf(error)}`);
    }
  }
}

function readValue<T>(file: string, schema: z.ZodType<T>, defaults: T): { value: T } | 'missing' | 'unreadable' {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return errorCodeOf(error) === 'ENOENT' ? 'missing' : 'unreadable';
  }
  try {
    // What an older version did not know yet has its default.
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return 'unreadable';
    const parsed = schema.safeParse({ ...defaults, ...stored });
    return parsed.success ? { value: parsed.data } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function putAside(file: string, warn: Warn): void {
  try {
    renameSync(file, `${file}.unreadable`);
  } catch (error) {
    warn(`cannot put ${file} aside: ${errorCodeOf(error)}`);
  }
}
