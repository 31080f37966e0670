import { X509Certificate } from 'node:crypto';
import { UserError } from '../shared/user-error.ts';
import { readBounded } from './read-bounded.ts';

/** All public roots together take about 250 KB. */
const maxCaBytes = 4 * 1024 * 1024;

/**
 * The firm's own root certificates (PEM).
 * @throws {UserError} where the file cannot be read or holds no certificate
 */
export function readCaFile(file: string): string {
  const pem = readBounded(file, maxCaBytes);
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    if (certificates.length === 0) throw new Error('no PEM certificate');
    // A secure context would leave out without a word what OpenSSL cannot read.
    for (const certificate of certificates) new X509Certificate(certificate);
  } catch {
    throw new UserError({ key: 'error.ca-invalid', params: { file } });
  }
  return pem;
}
