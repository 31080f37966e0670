import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address4, type HostName } from './addresses.ts';
import type { Certificates } from './certificates.ts';
import type { ServerPlan } from './server-files.ts';

/** Not an address of the lab: the server believes that it is called by it, behind a NAT of its own. */
export const privateAddress = '192.168.9.9';
/** Somebody else's, for documentation (RFC 5737). */
export const foreignAddress = '192.0.2.7';

/** Hosts without another FTP server, each with one more vsftpd. */
export const ftpHosts = {
  reuse: 'mailout',
  noReuse: 'mailin',
  tlsOnly: 'plainmail',
  /** Refuses guests inside TLS alone, as vsftpd does by itself. */
  clearGuests: 'classic',
  namesPrivate: 'licence',
  namesForeign: 'public',
  /** Takes data connections from another address than the control connection's: there is a relay in between. */
  relayed: 'server365',
  /** Calls whatever address it is told, as few do: behind NAT the call gets lost. */
  callsAnyone: 'shut',
} as const satisfies Record<string, HostName>;

type Kind = keyof typeof ftpHosts;

function settingsOf({ certificate, key }: Certificates): Record<Kind, string[]> {
  const ssl = ['ssl_enable=YES', `rsa_cert_file=${certificate}`, `rsa_private_key_file=${key}`];
  // Guests may use TLS, and need not.
  const tls = [...ssl, 'allow_anon_ssl=YES'];
  return {
    reuse: [...tls, 'require_ssl_reuse=YES'],
    noReuse: [...tls, 'require_ssl_reuse=NO'],
    tlsOnly: [...tls, 'force_anon_logins_ssl=YES', 'force_anon_data_ssl=YES'],
    clearGuests: ssl,
    namesPrivate: [`pasv_address=${privateAddress}`],
    relayed: ['pasv_promiscuous=YES'],
    namesForeign: [`pasv_address=${foreignAddress}`],
    // From port 20 it would call whoever it sees, whatever it was told.
    callsAnyone: ['port_promiscuous=YES', 'connect_from_port_20=NO'],
  };
}

/** The directory is not empty, so that a listing without bytes is none. */
export async function ftpServers(folder: string, certificates: Certificates): Promise<ServerPlan[]> {
  const own = join(folder, 'ftp-servers');
  const files = join(own, 'files');
  await mkdir(files, { recursive: true });
  await writeFile(join(files, 'update.txt'), 'lab\n');
  const plans = Object.entries(settingsOf(certificates)).map(async ([kind, settings]) => {
    const address = address4(ftpHosts[kind as Kind]);
    const config = join(own, `${kind}.conf`);
    const common = ['listen=YES', `listen_address=${address}`, 'background=NO', 'connect_from_port_20=YES'];
    const guests = ['anonymous_enable=YES', `anon_root=${files}`, `secure_chroot_dir=${files}`, 'seccomp_sandbox=NO'];
    const logged = ['xferlog_enable=YES', 'log_ftp_protocol=YES', 'debug_ssl=YES', `vsftpd_log_file=${config}.log`];
    await writeFile(config, `${[...common, ...guests, ...logged, ...settings].join('\n')}\n`);
    return { name: `vsftpd-${kind}`, command: 'vsftpd', args: [config], sockets: [`${address}:21`] };
  });
  return Promise.all(plans);
}
