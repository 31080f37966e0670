import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { Report } from '../../shared/report.ts';
import { maxKeyName, type Trust } from '../../shared/trust.ts';
import { UserError } from '../../shared/user-error.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { readBounded } from '../read-bounded.ts';
import type { ReadReport } from '../report.ts';
import { makeSecretFile } from '../secret-file.ts';
import { fingerprintOf, holdsSignature, parseSigningKey, publicKeyOf, signReport } from './signature.ts';

const keyFile = 'signing.key';
const namesFile = 'known-keys.json';
const maxKeyBytes = 4096;
const maxNamesBytes = 1024 * 1024;

const namesSchema = z.object({
  format: z.literal('portampel-known-keys/1'),
  keys: z.array(z.object({ publicKey: z.string().max(64), name: z.string().max(maxKeyName) })).max(5000),
});
type Names = z.infer<typeof namesSchema>['keys'];

/** The key that this user's reports are signed with, and what others' keys are called here. */
export class TrustStore {
  readonly #folder: string;
  #own: KeyObject | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws {UserError} where there is no key and none can be made */
  sign(report: Report): Report {
    return signReport(report, this.ownKey());
  }

  /**
   * Made at the first use.
   * @throws {UserError} where it can be neither read nor made
   */
  ownKey(): KeyObject {
    const file = join(this.#folder, keyFile);
    try {
      makeSecretFile(file, () => {
        const { privateKey } = generateKeyPairSync('ed25519');
        return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      });
      this.#own ??= parseSigningKey(readBounded(file, maxKeyBytes));
      return this.#own;
    } catch (error) {
      throw new UserError({ key: 'error.signing-key', params: { file, code: errorCodeOf(error) } });
    }
  }

  /** What can be told of a report that was opened here. Makes no key. */
  trustOf({ report, intact }: Pick<ReadReport, 'report' | 'intact'>): Trust {
    const { signature } = report;
    if (signature === undefined) return { kind: intact ? 'unsigned' : 'altered' };
    const fingerprint = fingerprintOf(signature.publicKey);
    if (!holdsSignature(report, signature)) return { kind: 'forged', fingerprint };
    if (!intact) return { kind: 'altered' };
    if (signature.publicKey === this.#ownPublicKey()) return { kind: 'own', fingerprint };
    const name = this.#names().find(({ publicKey }) => publicKey === signature.publicKey)?.name;
    return name === undefined ? { kind: 'unknown', fingerprint } : { kind: 'known', fingerprint, name };
  }

  /**
   * Gives a key a name, once its fingerprint was compared; an empty one takes the name away.
   * @throws {UserError} where it cannot be written
   */
  async name(publicKey: string, name: string): Promise<void> {
    const called = name.trim().slice(0, maxKeyName);
    const others = this.#names().filter((known) => known.publicKey !== publicKey);
    const keys = called === '' ? others : [...others, { publicKey, name: called }].slice(-5000);
    const file = join(this.#folder, namesFile);
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      await writeFileAtomic(file, `${JSON.stringify({ format: 'portampel-known-keys/1', keys }, null, 2)}\n`);
    } catch (error) {
      throw new UserError({ key: 'error.output-failed', params: { file, code: errorCodeOf(error) } });
    }
  }

  #ownPublicKey(): string | undefined {
    if (!existsSync(join(this.#folder, keyFile))) return undefined;
    try {
      return publicKeyOf(this.ownKey());
    } catch {
      // A damaged key signs nothing; what others signed can be told all the same.
      return undefined;
    }
  }

  /** None where the file is missing or cannot be understood. */
  #names(): Names {
    try {
      return namesSchema.parse(JSON.parse(readBounded(join(this.#folder, namesFile), maxNamesBytes))).keys;
    } catch {
      return [];
    }
  }
}
