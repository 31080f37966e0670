import { X509Certificate } from 'node:crypto';
import type { Network } from './network.ts';

/** What sslscan sees from the client, with its own TLS stack: the certificate and all of the server's answer as XML. */
export async function sslscan(network: Network, host: string): Promise<{ xml: string; certificate: X509Certificate }> {
  const args = ['--xml=-', '--show-certificate', '--no-colour', '--no-heartbleed', '--no-groups', `${host}:443`];
  const { stdout: xml } = await network.exec('client', 'sslscan', args, { timeoutMs: 60_000 });
  const blob = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(xml)?.[0];
  if (blob === undefined) throw new Error(`sslscan saw no certificate: ${xml}`);
  return { xml, certificate: new X509Certificate(blob) };
}

/** A certificate's fingerprint as reports write it. */
export function sha256Of(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase();
}
