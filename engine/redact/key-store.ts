import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { UserError } from '../../shared/user-error.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { readBounded } from '../read-bounded.ts';
import { makeSecretFile } from '../secret-file.ts';

const keyFile = 'pseudonym.key';
const namesFile = 'pseudonyms.json';
const keyBytes = 32;
const maxKeyBytes = 1024;
/** The oldest go first; a firm's network has some hundreds of names. */
const maxNames = 50_000;
const maxNamesBytes = 16 * 1024 * 1024;

const namesSchema = z.object({ format: z.literal('portampel-pseudonyms/1'), names: z.record(z.string(), z.string()) });

/**
 * The key that pseudonyms are made with, and what they stand for. Both stay in this folder: whoever has them can read a
 * redacted report as it was.
 */
export class KeyStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Made at the first use; the same from then on. To give several PCs of a firm the same pseudonyms, copy the file.
   * @throws {UserError} where it can be neither read nor made
   */
  key(): Buffer {
    const file = join(this.#folder, keyFile);
    try {
      makeSecretFile(file, () => `${randomBytes(keyBytes).toString('hex')}\n`);
    } catch (error) {
      throw keyError(file, errorCodeOf(error));
    }
    return readKey(file);
  }

  /** What a pseudonym stands for, in any report that was redacted here. */
  lookUp(pseudonym: string): string | undefined {
    const names = this.#names();
    return Object.hasOwn(names, pseudonym) ? names[pseudonym] : undefined;
  }

  /** @throws {UserError} where it cannot be written */
  async remember(pseudonyms: ReadonlyMap<string, string>): Promise<void> {
    const names = { ...this.#names(), ...Object.fromEntries([...pseudonyms].map(([name, stands]) => [stands, name])) };
    const kept = Object.fromEntries(Object.entries(names).slice(-maxNames));
    const file = join(this.#folder, namesFile);
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const text = JSON.stringify({ format: 'portampel-pseudonyms/1', names: kept });
      await writeFileAtomic(file, `${text}\n`, { mode: 0o600 });
    } catch (error) {
      throw new UserError({ key: 'error.output-failed', params: { file, code: errorCodeOf(error) } });
    }
  }

  /** Empty where there are none yet, or what is there cannot be understood: pseudonyms are made without them. */
  #names(): Record<string, string> {
    try {
      const text = readBounded(join(this.#folder, namesFile), maxNamesBytes);
      return namesSchema.parse(JSON.parse(text)).names;
    } catch {
      return {};
    }
  }
}

/** @throws {UserError} where the file holds no key */
export function readKey(file: string): Buffer {
  const text = readBounded(file, maxKeyBytes).trim();
  if (!/^[\da-f]{64}$/i.test(text)) throw keyError(file, 'EINVAL');
  return Buffer.from(text, 'hex');
}

function keyError(file: string, code: string): UserError {
  return new UserError({ key: 'error.redaction-key', params: { file, code } });
}
