import { z } from 'zod';
import type { Translate } from './locales/texts.ts';
import { printable } from './printable.ts';

/** Beside the digest, over the digest and the format: Ed25519 (RFC 8032), both values in base64url. */
export const signatureSchema = z.object({
  publicKey: z.string().regex(/^[\w-]{43}$/),
  value: z.string().regex(/^[\w-]{86}$/),
});
export type Signature = z.infer<typeof signatureSchema>;

/**
 * What can be told of a report's origin. `altered`: it is not as it was written. `forged`: its signature is not of it,
 * so that it is not as it was signed either. `own`: signed with this machine's key; `known`: with one that was given a name here; `unknown`: with another.
 */
export type Trust =
  | { kind: 'altered' }
  | { kind: 'unsigned' }
  | { kind: 'forged' | 'own'; fingerprint: string }
  | AnothersKey;

/** Which can be given a name here. */
export type AnothersKey =
  | { kind: 'unknown'; fingerprint: string }
  | { kind: 'known'; fingerprint: string; name: string };

export function isTrustworthy({ kind }: Trust): boolean {
  return kind !== 'altered' && kind !== 'forged';
}

export function trustText(trust: Trust, t: Translate): string {
  const params = 'fingerprint' in trust ? { fingerprint: trust.fingerprint } : {};
  return trust.kind === 'known'
    ? t('trust.known', { ...params, name: printable(trust.name, maxKeyName) })
    : t(`trust.${trust.kind}`, params);
}

/** What a key may be called, for example after the colleague or the firm that it is of. */
export const maxKeyName = 80;
