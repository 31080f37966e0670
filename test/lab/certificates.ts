import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address4, address6, halfDeadName, hostNames, nameOf } from './addresses.ts';
import { mustRun } from './command.ts';

export interface Certificates {
  /** The lab's own authority: what the CLI is given by `--ca`. */
  ca: string;
  certificate: string;
  key: string;
}

/** Makes an authority and one server certificate for all names and addresses of the lab. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  const config = join(folder, 'openssl.cnf');
  await writeFile(config, opensslConfig());
  const ca = join(folder, 'ca.pem');
  const caKey = join(folder, 'ca.key');
  const certificate = join(folder, 'server.pem');
  const key = join(folder, 'server.key');
  const common = ['req', '-x509', '-config', config, '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const authority = ['-days', '30', '-subj', '/CN=PortAmpel lab CA', '-extensions', 'authority'];
  await mustRun('openssl', [...common, ...authority, '-keyout', caKey, '-out', ca]);
  const server = ['-days', '10', '-subj', '/CN=server.lab.test', '-extensions', 'server', '-CA', ca, '-CAkey', caKey];
  await mustRun('openssl', [...common, ...server, '-keyout', key, '-out', certificate]);
  return { ca, certificate, key };
}

/** The machine's own configuration stays out of it: distributions add extensions there. */
function opensslConfig(): string {
  const names = hostNames.flatMap((host) => [
    ...[nameOf(host), `v4.${nameOf(host)}`, `v6.${nameOf(host)}`].map((name) => `DNS:${name}`),
    ...[address4(host), address6(host)].map((address) => `IP:${address}`),
  ]);
  return `
[req]
distinguished_name = subject
[subject]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = DNS:${halfDeadName}, ${names.join(', ')}
`;
}
