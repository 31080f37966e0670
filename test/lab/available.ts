import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Each program of the lab with the Debian package that brings it. */
const programs: Record<string, string> = {
  ip: 'iproute2',
  ss: 'iproute2',
  nft: 'nftables',
  'iptables-nft-restore': 'iptables',
  sysctl: 'procps',
  unshare: 'util-linux',
  mount: 'mount',
  setpriv: 'util-linux',
  ping: 'iputils-ping',
  traceroute: 'traceroute',
  faketime: 'faketime',
  openssl: 'openssl',
  nginx: 'nginx',
  vsftpd: 'vsftpd',
  '/usr/bin/python3': 'python3',
  smtpd: 'opensmtpd',
  sshd: 'openssh-server',
  'ssh-keygen': 'openssh-client',
  dnsmasq: 'dnsmasq-base',
  dig: 'bind9-dnsutils',
  squid: 'squid-openssl',
  '/usr/lib/squid/basic_ncsa_auth': 'squid-openssl',
  tinyproxy: 'tinyproxy-bin',
  sslsplit: 'sslsplit',
  curl: 'curl',
  sslscan: 'sslscan',
  lftp: 'lftp',
  tc: 'iproute2',
  gsettings: 'libglib2.0-bin',
  dovecot: 'dovecot-core',
  '/usr/lib/dovecot/imap': 'dovecot-imapd',
  '/usr/lib/dovecot/pop3': 'dovecot-pop3d',
  '/usr/lib/dovecot/submission': 'dovecot-submissiond',
  '/usr/sbin/gtlsserver': 'ngtcp2-server',
  caddy: 'caddy',
  iperf3: 'iperf3',
  nmap: 'nmap',
  nping: 'nmap',
  stunnel4: 'stunnel4',
  // With libnet-ssleay-perl, for its TLS.
  swaks: 'swaks',
  'ssh-keyscan': 'openssh-client',
  '/usr/lib/nagios/plugins/check_ssh': 'monitoring-plugins-basic',
  '/usr/lib/nagios/plugins/check_ftp': 'monitoring-plugins-basic',
};

/** What is no program of its own. */
const libraries: Record<string, string> = {
  '/usr/lib/python3/dist-packages/pyftpdlib': 'python3-pyftpdlib',
  // For its TLS.
  '/usr/lib/python3/dist-packages/OpenSSL': 'python3-openssl',
};

export type Availability = { ok: true } | { ok: false; reason: string };

/** Whether this machine can act the lab: Linux, root, the programs, and a kernel that grants namespaces and nftables. */
export function available(): Availability {
  if (process.platform !== 'linux') return { ok: false, reason: `needs Linux, this is ${process.platform}` };
  if (process.getuid?.() !== 0) return { ok: false, reason: 'needs root' };
  const missing = [
    ...Object.entries(programs).filter(([program]) => findProgram(program) === undefined),
    ...Object.entries(libraries).filter(([folder]) => !existsSync(folder)),
  ];
  if (missing.length > 0) {
    const wanted = missing.map(([name, debianPackage]) => `${name} (package ${debianPackage})`);
    return { ok: false, reason: `not here: ${wanted.join(', ')}` };
  }
  // Root in a container may lack both; nothing of this outlives the command.
  const trial = spawnSync('unshare', ['--net', '--mount', 'nft', 'add', 'table', 'inet', 'trial'], {
    encoding: 'utf8',
  });
  if (trial.status === 0) return { ok: true };
  return { ok: false, reason: `no network namespace with nftables: ${trial.stderr.trim()}` };
}

/** The absolute path of a program. */
export function findProgram(name: string): string | undefined {
  if (name.startsWith('/')) return isExecutable(name) ? name : undefined;
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
