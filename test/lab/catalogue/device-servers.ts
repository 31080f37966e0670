import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firewallInside4 } from '../addresses.ts';
import { mustRun } from '../command.ts';
import type { Lab } from '../lab.ts';
import type { ServerPlan } from '../server-files.ts';
import { startServer } from '../servers.ts';

/** Ports of the firewall's own, by what answers there. */
export const ownPorts = {
  proxy: 3128,
  proxyWithLogin: 3130,
  inspector: 8443,
  unnamedInspector: 8444,
  page: 8081,
  portal: 8082,
} as const;

function start(lab: Lab, plan: Omit<ServerPlan, 'sockets'>, port: number): Promise<void> {
  return startServer(lab.network, 'firewall', { ...plan, sockets: [`${firewallInside4}:${port}`] });
}

/** Two of squid: one for everybody, and one that wants a login. */
export async function proxies(lab: Lab): Promise<void> {
  const { folder } = lab.network;
  const password = await mustRun('openssl', ['passwd', '-apr1', 'geheim']);
  const users = join(folder, 'squid-users');
  await writeFile(users, `somebody:${password.trim()}\n`);
  await Promise.all([
    squid(lab, 'squid', ownPorts.proxy, ['http_access allow all']),
    squid(lab, 'squid-login', ownPorts.proxyWithLogin, [
      `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${users}`,
      'auth_param basic realm lab',
      'acl known proxy_auth REQUIRED',
      'http_access allow known',
      'http_access deny all',
    ]),
  ]);
}

async function squid(lab: Lab, name: string, port: number, lines: string[]): Promise<void> {
  const { folder } = lab.network;
  const file = join(folder, `${name}.conf`);
  const common = [
    `http_port ${firewallInside4}:${port}`,
    'cache deny all',
    'cache_log /dev/null',
    'access_log none',
    `pid_filename ${join(folder, `${name}.pid`)}`,
    'pinger_enable off',
    'visible_hostname firewall.lab.test',
  ];
  await writeFile(file, `${[...common, ...lines].join('\n')}\n`);
  // Its shared memory is the machine's, whatever the namespace.
  const service = `catalogue${process.pid}${name.replace('-', '')}`;
  await start(lab, { name, command: 'squid', args: ['-N', '-n', service, '-f', file] }, port);
}

/** Two of sslsplit: one whose authority names a product, for HTTPS, and one whose does not, for any TLS. */
export async function inspectors(lab: Lab): Promise<void> {
  await Promise.all([
    inspector(lab, 'named', '/O=Fortinet/CN=FortiGate CA', ['https', ownPorts.inspector]),
    inspector(lab, 'unnamed', '/CN=Muster CA', ['ssl', ownPorts.unnamedInspector]),
  ]);
}

async function inspector(lab: Lab, name: string, subject: string, [kind, port]: [string, number]): Promise<void> {
  const { folder } = lab.network;
  const [ca, key] = [join(folder, `inspection-${name}.pem`), join(folder, `inspection-${name}.key`)];
  const words = ['-subj', subject, '-days', '5', '-nodes', '-newkey', 'rsa:2048'];
  await mustRun('openssl', ['req', '-x509', ...words, '-keyout', key, '-out', ca]);
  const args = ['-D', '-k', key, '-c', ca, kind, firewallInside4, String(port)];
  await start(lab, { name: `sslsplit-${name}`, command: 'sslsplit', args }, port);
}
