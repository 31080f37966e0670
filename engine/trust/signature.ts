import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Report } from '../../shared/report.ts';
import type { Signature } from '../../shared/trust.ts';

/** The report with the signature of that key; the digest stays, since the signature is no part of it. */
export function signReport(report: Report, key: KeyObject): Report {
  const value = sign(null, signedBytes(report), key).toString('base64url');
  return { ...report, signature: { publicKey: publicKeyOf(key), value } };
}

/** Whether the signature is of this digest; whether the digest is of the report is told apart. */
export function holdsSignature(report: Pick<Report, 'digest' | 'format'>, { publicKey, value }: Signature): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    const bytes = Buffer.from(value, 'base64url');
    // One way to write each, so that no other letter can stand in its place.
    if (bytes.toString('base64url') !== value || rewritten(publicKey) !== publicKey) return false;
    return verify(null, signedBytes(report), key, bytes);
  } catch {
    // No point on the curve.
    return false;
  }
}

function rewritten(base64: string): string {
  return Buffer.from(base64, 'base64url').toString('base64url');
}

/** No signature for anything else can be taken for one of a report. */
function signedBytes({ digest, format }: Pick<Report, 'digest' | 'format'>): Buffer {
  return Buffer.from(`portampel-signature/1\n${format}\n${digest}\n`);
}

export function publicKeyOf(key: KeyObject): string {
  const { x } = createPublicKey(key.export({ type: 'pkcs8', format: 'pem' })).export({ format: 'jwk' });
  if (x === undefined) throw new Error('not an Ed25519 key');
  return x;
}

/** @throws {Error} where it is no Ed25519 key in PEM */
export function parseSigningKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`a key for ${key.asymmetricKeyType ?? 'something else'}`);
  return key;
}

/** Half of a SHA-256 over the key, in groups that two people can read to each other. */
export function fingerprintOf(publicKey: string): string {
  const hash = createHash('sha256')
    .update(Buffer.from(publicKey, 'base64url'))
    .digest('hex')
    .slice(0, 32)
    .toUpperCase();
  return hash.match(/.{4}/g)?.join(' ') ?? hash;
}
