import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address4, address6, type HostName, nameOf } from './addresses.ts';
import { findProgram } from './available.ts';
import type { Certificates } from './certificates.ts';
import { mustRun } from './command.ts';

/** One process to start, and the sockets that tell that it is ready, as `ss` writes them. */
export interface ServerPlan {
  name: string;
  command: string;
  args: string[];
  sockets: string[];
  /** The same over UDP. */
  datagramSockets?: string[];
}

/** Writes what a server reads, and says how to start it. Each listens on its own host's addresses only. */
export type ServerMaker = (folder: string, certificates: Certificates) => Promise<ServerPlan[]>;

/** An address as it stands before `:port`. */
function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

function addressesOf(...hosts: HostName[]): string[] {
  return hosts.flatMap((host) => [address4(host), address6(host)]);
}

function socketsOf(addresses: string[], ports: number[]): string[] {
  return addresses.flatMap((address) => ports.map((port) => `${bracketed(address)}:${port}`));
}

export const nginx: ServerMaker = async (folder, { certificate, key }) => {
  const config = join(folder, 'nginx.conf');
  const addresses = addressesOf('licence');
  const listens = socketsOf(addresses, [80, 8080]).map((socket) => `listen ${socket};`);
  const tlsListens = socketsOf(addresses, [443]).map((socket) => `listen ${socket} ssl;`);
  const caches = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    config,
    `daemon off;
pid ${join(folder, 'nginx.pid')};
error_log stderr;
events {}
http {
  access_log off;
  ${caches.map((cache) => `${cache}_temp_path ${join(folder, `nginx-${cache}`)};`).join('\n  ')}
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  server {
    ${[...listens, ...tlsListens].join('\n    ')}
    return 200 "lab\\n";
  }
}
`,
  );
  const sockets = socketsOf(addresses, [80, 8080, 443]);
  return [{ name: 'nginx', command: 'nginx', args: ['-e', 'stderr', '-c', config], sockets }];
};

/** One process per family: a vsftpd listens on one address. */
export const vsftpd: ServerMaker = async (folder) => {
  const files = join(folder, 'ftp');
  await mkdir(files);
  const plan = async (name: string, address: string, listen: string): Promise<ServerPlan> => {
    const config = join(folder, `${name}.conf`);
    const settings = `${listen}
background=NO
connect_from_port_20=YES
anonymous_enable=YES
anon_root=${files}
secure_chroot_dir=${files}
# Its seccomp filter is older than today's C library.
seccomp_sandbox=NO
`;
    await writeFile(config, settings);
    return { name, command: 'vsftpd', args: [config], sockets: socketsOf([address], [21]) };
  };
  const [four, six] = [address4('updates'), address6('updates')];
  return [
    await plan('vsftpd-4', four, `listen=YES\nlisten_address=${four}`),
    await plan('vsftpd-6', six, `listen=NO\nlisten_ipv6=YES\nlisten_address6=${six}`),
  ];
};

export const sshd: ServerMaker = async (folder) => {
  const hostKey = join(folder, 'ssh-host-key');
  await mustRun('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', hostKey]);
  const config = join(folder, 'sshd.conf');
  const addresses = addressesOf('updates', 'cutting', 'silent', 'blocking', 'shut');
  await writeFile(
    config,
    [
      ...addresses.map((address) => `ListenAddress ${bracketed(address)}:22`),
      `HostKey ${hostKey}`,
      'PidFile none',
      '',
    ].join('\n'),
  );
  // sshd starts itself anew for each connection and wants its own full path for that.
  const command = findProgram('sshd') ?? 'sshd';
  return [{ name: 'sshd', command, args: ['-D', '-e', '-f', config], sockets: socketsOf(addresses, [22]) }];
};

/**
 * Dovecot for all mail with TLS: IMAP and POP3, and a second one for submission. (OpenSMTPD 6.8, Debian 12's, cannot shake
 * hands under OpenSSL 3: https://github.com/OpenSMTPD/OpenSMTPD/issues/1171. Without TLS it serves.)
 */
export const dovecot: ServerMaker = async (folder, { certificate, key }) => {
  const plan = async (name: string, host: HostName, ports: number[], settings: string): Promise<ServerPlan> => {
    const config = join(folder, `${name}.conf`);
    const addresses = addressesOf(host);
    const common = `listen = ${addresses.join(', ')}
base_dir = ${join(folder, name)}
state_dir = ${join(folder, name)}
hostname = ${nameOf(host)}
log_path = /dev/stderr
ssl = required
ssl_cert = <${certificate}
ssl_key = <${key}
passdb {
  driver = static
  args = nopassword=y
}
`;
    await writeFile(config, common + settings);
    return { name, command: 'dovecot', args: ['-F', '-c', config], sockets: socketsOf(addresses, ports) };
  };
  return [
    await plan('mailin', 'mailin', [993, 995], mailboxes),
    await plan('mailout', 'mailout', [465, 587], submission),
  ];
};

/** Its queue goes with the process: /var/spool is hidden behind one of its own, as /run is (`servers.ts`). */
export const opensmtpd: ServerMaker = async (folder) => {
  const config = join(folder, 'smtpd.conf');
  const addresses = addressesOf('plainmail');
  const listens = addresses.map((address) => `listen on ${address} port 587 hostname ${nameOf('plainmail')}`);
  await writeFile(config, [...listens, 'action "refuse" mbox', 'match for local action "refuse"', ''].join('\n'));
  const ownQueue = 'mount -t tmpfs -o mode=0755 tmpfs /var/spool && exec "$0" "$@"';
  const args = ['-c', ownQueue, findProgram('smtpd') ?? 'smtpd', '-d', '-f', config];
  return [{ name: 'opensmtpd', command: 'sh', args, sockets: socketsOf(addresses, [587]) }];
};

/** Without their clear-text ports 143 and 110. */
const mailboxes = `protocols = imap pop3
service imap-login {
  inet_listener imap {
    port = 0
  }
}
service pop3-login {
  inet_listener pop3 {
    port = 0
  }
}
`;

/** Nobody logs in, so nothing is ever relayed. */
const submission = `protocols = submission
submission_relay_host = 127.0.0.1
service submission-login {
  inet_listener submission {
    port = 587
  }
  inet_listener submissions {
    port = 465
    ssl = yes
  }
}
`;

/** A peer that no real server acts; `peers.mjs` says what each kind does. */
export interface Peer {
  kind: 'tls' | 'silent' | 'reset' | 'blockpage' | 'portal' | 'ftp' | 'ftpParrot';
  address: string;
  port: number;
}

/** From the repository's root, where all of its tasks run; a bundled bench has no folder of its own to start from. */
const peersFile = join(process.cwd(), 'test/lab/peers.mjs');

/** `certificates` are for the kind `tls`. */
export function peersPlan(name: string, peers: Peer[], certificates?: Certificates): ServerPlan {
  const order = JSON.stringify({ tls: certificates, peers });
  const sockets = peers.flatMap(({ address, port }) => socketsOf([address], [port]));
  return { name, command: process.execPath, args: [peersFile, order], sockets };
}

const legalPorts = [19812, 19813, 19814];

export const peers: ServerMaker = (_folder, certificates) => {
  const placed: [Peer['kind'], HostName, number[]][] = [
    ['tls', 'server365', legalPorts],
    ['silent', 'classic', legalPorts],
    ['reset', 'cutting', [21]],
    ['silent', 'silent', [21]],
    ['blockpage', 'blocking', [21]],
  ];
  const list = placed.flatMap(([kind, host, ports]) =>
    addressesOf(host).flatMap((address) => ports.map((port) => ({ kind, address, port }))),
  );
  return Promise.resolve([peersPlan('peers', list, certificates)]);
};

export const quicPort = 19813;

/** ngtcp2's own server, on the 365 server: one process per address. */
export const ngtcp2: ServerMaker = (folder, { certificate, key }) =>
  Promise.resolve(
    addressesOf('server365').map((address, index) => ({
      name: `ngtcp2-${index}`,
      command: findProgram('/usr/sbin/gtlsserver') ?? 'gtlsserver',
      args: ['--quiet', '-d', folder, address, String(quicPort), key, certificate],
      sockets: [],
      datagramSockets: socketsOf([address], [quicPort]),
    })),
  );

/** quic-go behind Caddy's HTTP/3, on the licence server, which has nobody else on that port. */
export const caddy: ServerMaker = async (folder, { certificate, key }) => {
  const config = join(folder, 'Caddyfile');
  const addresses = addressesOf('licence');
  const site = `https://${nameOf('licence')}:${quicPort}`;
  const body = `bind ${addresses.join(' ')}\n  tls ${certificate} ${key}\n  respond lab`;
  await writeFile(config, `{\n  admin off\n  auto_https off\n}\n${site} {\n  ${body}\n}\n`);
  const home = [`XDG_DATA_HOME=${join(folder, 'caddy')}`, `XDG_CONFIG_HOME=${join(folder, 'caddy')}`];
  const args = [...home, 'caddy', 'run', '--config', config, '--adapter', 'caddyfile'];
  const sockets = socketsOf(addresses, [quicPort]);
  return [{ name: 'caddy', command: 'env', args, sockets, datagramSockets: sockets }];
};
