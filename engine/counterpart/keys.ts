import { createHmac, hkdfSync, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { alphabet } from '../../shared/check-symbols.ts';
import { pairingCodeOf, secretLetters } from '../../shared/pairing-code.ts';

/** Stands in every key, so that none of another version or purpose fits. */
const label = 'portampel-counterpart/1';
const keyBytes = 32;
/**
 * 32 MiB and some 80 ms for each guess (RFC 7914). The salt can be the same for all: a table of 2^45 codes is out of
 * reach, and both ends need the key before the first byte.
 */
const scryptCost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** What both ends know of a code. */
export interface PairingKey {
  /** For the two messages of the introduction. */
  introduction: Buffer;
  /** Every connection's keys come of this one and of both ends' nonces. */
  connections: Buffer;
  /** Stands in every hello of this key: a code that was typed once is one guess, however many connections try it. */
  claim: Buffer;
}

/** One connection's keys, a key for each direction: nothing can be turned around. */
export interface ConnectionKeys {
  fromVisitor: Buffer;
  fromCounterpart: Buffer;
}

/** A code of its own for every time that a counterpart is started. */
export function newPairingCode(): string {
  return pairingCodeOf(Array.from({ length: secretLetters }, () => randomInt(alphabet.length)));
}

/** Stretches a code, in its grouped form, on a thread of libuv's. */
export async function pairingKeyOf(code: string): Promise<PairingKey> {
  const stretched = await new Promise<Buffer>((resolve, reject) => {
    scrypt(code, label, keyBytes, scryptCost, (error, key) => (error ? reject(error) : resolve(key)));
  });
  const introduction = derive(stretched, Buffer.alloc(0), 'introduction');
  const connections = derive(stretched, Buffer.alloc(0), 'connections');
  return { introduction, connections, claim: claimOf(introduction, randomBytes(claimSaltBytes)) };
}

const claimSaltBytes = 16;
export const claimBytes = claimSaltBytes + keyBytes;

/** @param salt - 16 bytes, random: what is typed anew, or elsewhere, cannot be told to be the same code */
export function claimOf(introduction: Buffer, salt: Buffer): Buffer {
  return Buffer.concat([salt, authenticate(introduction, [Buffer.from('claim'), salt])]);
}

/** Whether whoever wrote it knew the code. */
export function isTrueClaim({ introduction }: PairingKey, claim: Buffer): boolean {
  const salt = claim.subarray(0, claimSaltBytes);
  return isAuthentic(introduction, [Buffer.from('claim'), salt], claim.subarray(claimSaltBytes));
}

export function connectionKeysOf({ connections }: PairingKey, nonces: Buffer): ConnectionKeys {
  return {
    fromVisitor: derive(connections, nonces, 'from visitor'),
    fromCounterpart: derive(connections, nonces, 'from counterpart'),
  };
}

/** HKDF with SHA-256 (RFC 5869). */
export function derive(key: Buffer, salt: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `${label} ${purpose}`, keyBytes));
}

/** HMAC-SHA-256 (RFC 2104), cut to so many bytes from the left (its section 5). */
export function authenticate(key: Buffer, parts: readonly Buffer[], bytes = keyBytes): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest().subarray(0, bytes);
}

export function isAuthentic(key: Buffer, parts: readonly Buffer[], tag: Buffer): boolean {
  return timingSafeEqual(authenticate(key, parts, tag.length), tag);
}
