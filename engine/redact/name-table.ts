import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { UserError } from '../../shared/user-error.ts';
import { readBounded } from '../read-bounded.ts';

const format = 'portampel-pseudonyms/1';
const fileName = /^pseudonyms(?:-[\w-]+)?\.json$/;
/** The oldest go first; a firm's network has some hundreds of names. */
const maxNames = 50_000;
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
    if (files.length < mostFiles) return this.#write(fresh);
    const all = [...names, ...fresh].slice(-maxNames);
    await this.#write(new Map(all));
    for (const file of files) rmSync(file, { force: true });
  }

  async #write(names: ReadonlyMap<string, string>): Promise<void> {
    // By its name a file's age is told, to the millisecond: the oldest names are the first to go.
    const file = join(this.#folder, `pseudonyms-${Date.now()}-${randomUUID()}.json`);
    await writeFileAtomic(file, `${JSON.stringify({ format, names: Object.fromEntries(names) })}\n`, { mode: 0o600 });
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
        const { names } = tableSchema.parse(JSON.parse(readBounded(file, maxFileBytes)));
        for (const [pseudonym, name] of Object.entries(names)) reading.names.set(pseudonym, name);
        reading.files.push(file);
      } catch (error) {
        // What cannot be understood stays where it is: a newer version may have written it.
        if (error instanceof UserError && error.detail.key === 'error.file-missing') reading.hasMissed = true;
      }
    }
    return reading;
  }

  /** The oldest first. */
  #files(): string[] {
    try {
      const names = readdirSync(this.#folder).filter((name) => fileName.test(name));
      return names.sort((a, b) => ageOf(a) - ageOf(b)).map((name) => join(this.#folder, name));
    } catch {
      return [];
    }
  }
}

function ageOf(name: string): number {
  return Number(/^pseudonyms-(\d+)-/.exec(name)?.[1] ?? 0);
}
