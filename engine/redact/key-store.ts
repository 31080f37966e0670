import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { UserError } from '../../shared/user-error.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { readBounded } from '../read-bounded.ts';
import { makeSecretFile } from '../secret-file.ts';
import { NameTable } from './name-table.ts';

const keyFile = 'pseudonym.key';
const keyBytes = 32;
const maxKeyBytes = 1024;

/**
 * The key that pseudonyms are made with, and what they stand for. Both stay in this folder: whoever has them can read a
 * redacted report as it was.
 */
export class KeyStore {
  readonly #folder: string;
  readonly #names: NameTable;

  constructor(folder: string) {
    this.#folder = folder;
    this.#names = new NameTable(folder);
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
    return this.#names.get(pseudonym);
  }

  /** @throws {UserError} where it cannot be written */
  async remember(pseudonyms: ReadonlyMap<string, string>): Promise<void> {
    try {
      await this.#names.add(new Map([...pseudonyms].map(([name, stands]) => [stands, name])));
    } catch (error) {
      throw new UserError({ key: 'error.output-failed', params: { file: this.#folder, code: errorCodeOf(error) } });
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
