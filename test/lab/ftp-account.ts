import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address4, type HostName } from './addresses.ts';
import type { Certificates } from './certificates.ts';
import type { ServerPlan } from './server-files.ts';
import { accountMounts } from './ssh-servers.ts';

/** A vsftpd that takes no guests, one account that exists in its own view of the machine, and one session at a time. */
export async function withAccount(
  folder: string,
  host: HostName,
  files: string,
  { certificate, key }: Certificates,
): Promise<ServerPlan> {
  const own = join(folder, 'ftp-account');
  await mkdir(own);
  const config = join(own, 'vsftpd.conf');
  const pam = join(own, 'pam');
  await writeFile(pam, 'auth required pam_unix.so\naccount required pam_unix.so\nsession required pam_permit.so\n');
  const common = ['listen=YES', `listen_address=${address4(host)}`, 'background=NO', 'connect_from_port_20=YES'];
  const accounts = ['anonymous_enable=NO', 'local_enable=YES', `local_root=${files}`, 'chroot_local_user=YES'];
  const rest = ['seccomp_sandbox=NO', 'pam_service_name=vsftpd', 'max_per_ip=1', `secure_chroot_dir=${own}`];
  const tls = ['ssl_enable=YES', `rsa_cert_file=${certificate}`, `rsa_private_key_file=${key}`];
  await writeFile(config, `${[...common, ...accounts, ...rest, ...tls].join('\n')}\n`);
  const mounts = [...(await accountMounts(own, files)), `mount --bind ${pam} /etc/pam.d/vsftpd`];
  const script = `${mounts.join(' && ')} && exec "$0" "$@"`;
  const args = ['-c', script, 'vsftpd', config];
  return { name: 'vsftpd-account', command: 'sh', args, sockets: [`${address4(host)}:21`] };
}
