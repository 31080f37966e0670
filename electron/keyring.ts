import { type PairingKey, pairingKeyOf } from '../engine/index.ts';

/**
 * The key of the code that was typed last. A window sends the code with every round of a watch: with a key of its own each
 * time, a wrong one would be a guess of its own at the counterpart, which locks out whoever guesses five times.
 */
export class Keyring {
  #last: { code: string; key: PairingKey } | undefined;

  /** @param code - in its grouped form */
  async keyOf(code: string): Promise<PairingKey> {
    if (this.#last?.code === code) return this.#last.key;
    const key = await pairingKeyOf(code);
    this.#last = { code, key };
    return key;
  }
}
