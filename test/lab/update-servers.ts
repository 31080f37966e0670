import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address4, firewallInside4, type HostName } from './addresses.ts';
import type { Certificates } from './certificates.ts';
import type { ServerPlan } from './server-files.ts';
import { withPassword } from './ssh-servers.ts';

/** Nobody else listens there: FTP with and without TLS, SFTP, HTTP and HTTPS give the same file. */
export const updateHost: HostName = 'public';
export const updateName = 'update.zip';
export const updateBytes = 24_000_000;

/** All update servers. What they give cannot be compressed, so that no layer on the way makes it smaller. */
export async function updateServers(
  folder: string,
  certificates: Certificates,
): Promise<{ plans: ServerPlan[]; files: string; sha256: string }> {
  const own = join(folder, 'updates');
  const files = join(own, 'files');
  await mkdir(files, { recursive: true });
  const content = randomBytes(updateBytes);
  await writeFile(join(files, updateName), content);
  await writeFile(join(files, 'readme.txt'), 'The smaller file is not the update.\n');
  // vsftpd serves guests from no folder that they could write to.
  await chmod(files, 0o555);
  return {
    plans: [
      await ftp(own, files, certificates),
      await web(own, files, certificates),
      await withPassword(own, updateHost, files),
    ],
    files,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

async function ftp(own: string, files: string, { certificate, key }: Certificates): Promise<ServerPlan> {
  const config = join(own, 'vsftpd.conf');
  const settings = {
    listen: 'YES',
    listen_address: address4(updateHost),
    background: 'NO',
    anonymous_enable: 'YES',
    anon_root: files,
    secure_chroot_dir: files,
    seccomp_sandbox: 'NO',
    ssl_enable: 'YES',
    allow_anon_ssl: 'YES',
    ssl_ciphers: 'HIGH',
    rsa_cert_file: certificate,
    rsa_private_key_file: key,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(config, lines.join(''));
  return { name: 'vsftpd-updates', command: 'vsftpd', args: [config], sockets: [`${address4(updateHost)}:21`] };
}

async function web(own: string, files: string, { certificate, key }: Certificates): Promise<ServerPlan> {
  const address = address4(updateHost);
  return nginxWith(
    own,
    'nginx-updates',
    [`${address}:80`, `${address}:443`],
    [
      `ssl_certificate ${certificate}; ssl_certificate_key ${key};`,
      `server { listen ${address}:80; listen ${address}:443 ssl; root ${files}; }`,
    ],
  );
}

/** A filter at the firewall, that answers every request with its page; with which status, its port tells. */
export const filterPorts = { 200: 8090, 403: 8091 } as const;

export function filterPages(folder: string, page: string): Promise<ServerPlan> {
  const own = Object.entries(filterPorts);
  const servers = own.map(
    ([status, port]) =>
      `server { listen ${firewallInside4}:${port}; default_type text/html; return ${status} '${page}'; }`,
  );
  const sockets = own.map(([, port]) => `${firewallInside4}:${port}`);
  return nginxWith(join(folder, 'updates'), 'nginx-filter', sockets, servers);
}

async function nginxWith(own: string, name: string, sockets: string[], http: string[]): Promise<ServerPlan> {
  const config = join(own, `${name}.conf`);
  const caches = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    config,
    `daemon off;
pid ${join(own, `${name}.pid`)};
error_log stderr;
events {}
http {
  access_log off;
  ${caches.map((cache) => `${cache}_temp_path ${join(own, `${name}-${cache}`)};`).join('\n  ')}
  ${http.join('\n  ')}
}
`,
  );
  return { name, command: 'nginx', args: ['-e', 'stderr', '-c', config], sockets };
}
