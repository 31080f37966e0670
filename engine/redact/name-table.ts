import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { UserError } from '../../shared/user-error.ts';
import { readBounded, statsOf } from '../read-bounded.ts';
import { latestNames, partsOf } from './name-parts.ts';

const format = 'portampel-pseudonyms/1';
const fileName = /^pseudonyms(?:-[\w-]+)?\.json$/;
/** What a killed writer left: it writes here first, and gives it its name once it is whole. */
const temporaryName = /^pseudonyms(?:-[\w-]+)?\.json\.\d+$/;
/** No writer takes that long. */
const staleAfterMs = 3_600_000;
const maxFileBytes = 16 * 1024 * 1024;
/** With more of them they are put together. Only a run that meets new names writes one. */
const mostFiles = 32;
/** Others may put files together while they are read; each time there are fewer. */
const mostReadings = 20;

const tableSchema = z.object({ format: z.literal(format), names: z.record(z.string(), z.string()) });

interface Reading {
  names: Map<string, string>;
  /** Those that were read whole. */
  files: string[];
}

/**
 * What pseudonyms stand for, kept in a folder that several programs write into at once. Each writes files of its own and
 * never into another's; a file goes only after all that it says stands in a newer one. So there is no lock that a killed
 * program could leave, and no last writer that wins.
 */
export class NameTable {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get(pseudonym: string): string | undefined {
    return this.#read().names.get(pseudonym);
  }

  /** @throws {Error} with the system's code where it cannot be written; what was known stays known */
  async add(added: ReadonlyMap<string, string>): Promise<void> {
    const { names, files } = this.#read();
    const fresh = new Map([...added].filter(([pseudonym, name]) => names.get(pseudonym) !== name));
    if (fresh.size === 0) return;
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    if (files.length < mostFiles) {
      await this.#write(fresh);
      return;
    }
    const written = await this.#write(latestNames(new Map([...names, ...fresh])));
    for (const { file, part } of written) assertKept(file, part);
    for (const file of [...files, ...this.#staleTemporaries()]) removeIfPossible(file);
  }

  /** Into files that can all be read again. */
  async #write(names: ReadonlyMap<string, string>): Promise<{ file: string; part: Names }[]> {
    const written: { file: string; part: Names }[] = [];
    for (const part of partsOf(names, maxFileBytes - longestFrame)) {
      // By its name a file's age is told, to the millisecond: the oldest names are the first to go.
      const file = join(this.#folder, `pseudonyms-${Date.now()}-${written.length}-${randomUUID()}.json`);
      await writeFileAtomic(file, `${JSON.stringify({ format, names: Object.fromEntries(part) })}\n`, { mode: 0o600 });
      written.push({ file, part });
    }
    return written;
  }

  /** A file that goes while all are read has left its names in another, which is there by then. */
  #read(): Reading {
    let reading = this.#readOnce();
    for (let again = 1; reading.hasMissed && again < mostReadings; again += 1) reading = this.#readOnce();
    return reading;
  }

  #readOnce(): Reading & { hasMissed: boolean } {
    const reading: Reading & { hasMissed: boolean } = { names: new Map(), files: [], hasMissed: false };
    for (const file of this.#files()) {
      try {
        for (const [pseudonym, name] of namesIn(file)) reading.names.set(pseudonym, name);
        reading.files.push(file);
      } catch (error) {
        // What cannot be understood stays where it is: a newer version may have written it.
        if (isMissing(error)) reading.hasMissed = true;
      }
    }
    return reading;
  }

  /** The oldest first. */
  #files(): string[] {
    return this.#named(fileName)
      .sort((a, b) => ageOf(a) - ageOf(b) || (a < b ? -1 : 1))
      .map((name) => join(this.#folder, name));
  }

  #staleTemporaries(): string[] {
    const files = this.#named(temporaryName).map((name) => join(this.#folder, name));
    return files.filter((file) => Date.now() - (statsOf(file)?.mtimeMs ?? Infinity) > staleAfterMs);
  }

  #named(pattern: RegExp): string[] {
    try {
      return readdirSync(this.#folder).filter((name) => pattern.test(name));
    } catch {
      return [];
    }
  }
}

type Names = ReadonlyMap<string, string>;

/** What stands around the names in a file, with room to spare. */
const longestFrame = 1024;

function namesIn(file: string): [pseudonym: string, name: string][] {
  return Object.entries(tableSchema.parse(JSON.parse(readBounded(file, maxFileBytes))).names);
}

/** @throws {Error} where the file does not say what was written: what it was made of must stay then */
function assertKept(file: string, part: Names): void {
  let kept: Names;
  try {
    kept = new Map(namesIn(file));
  } catch (error) {
    // Another writer has put it together with others meanwhile.
    if (isMissing(error)) return;
    throw error;
  }
  if ([...part].some(([pseudonym, name]) => kept.get(pseudonym) !== name)) throw new Error(`not kept: ${file}`);
}

function isMissing(error: unknown): boolean {
  return error instanceof UserError && error.detail.key === 'error.file-missing';
}

/** On Windows, whoever looks at a file keeps it from going. The names are safe by then; the next time tries again. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays.
  }
}

function ageOf(name: string): number {
  return Number(/^pseudonyms-(\d+)-/.exec(name)?.[1] ?? 0);
}
