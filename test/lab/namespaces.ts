import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  address4,
  address6,
  clientAddress4,
  clientAddress6,
  firewallInside4,
  firewallInside6,
  firewallOutside4,
  firewallOutside6,
  hostNames,
  hostsFile,
} from './addresses.ts';
import { mustRun, runCommand } from './command.ts';
import { until } from './until.ts';

/** The three machines of a lab. */
const places = ['client', 'firewall', 'server'] as const;
export type Place = (typeof places)[number];

/** A lab's id names the process that made it, so that a later one can tell what was left behind. */
const namespacePattern = /^(pa(\d+)-[0-9a-f]+)-(?:client|firewall|server)\b/;

export function namespaceOf(id: string, place: Place): string {
  return `${id}-${place}`;
}

/** Where a lab keeps certificates, configurations and logs. */
export function folderOf(id: string): string {
  return join(tmpdir(), id);
}

function etcOf(namespace: string): string {
  return join('/etc/netns', namespace);
}

/** Makes the namespaces, their cables, addresses and routes. No interface leads out of the three. */
export async function buildLab(id: string): Promise<void> {
  await mkdir(folderOf(id), { recursive: true });
  for (const place of places) await buildPlace(namespaceOf(id, place));
  const [client, firewall, server] = places.map((place) => namespaceOf(id, place)) as [string, string, string];
  await setKernel(firewall, ['net.ipv4.ip_forward=1', 'net.ipv6.conf.all.forwarding=1', ...icmpSettings]);
  await setKernel(server, icmpSettings);
  await ip(firewall, [
    `link add inside type veth peer name eth0 netns ${client}`,
    `link add outside type veth peer name eth0 netns ${server}`,
    ...interfaceLines('inside', [`${firewallInside4}/24`, `${firewallInside6}/64`]),
    ...interfaceLines('outside', [`${firewallOutside4}/24`, `${firewallOutside6}/64`]),
    // An unknown address is silence, as on the Internet, and not the refusal of a router without a route.
    'route add blackhole 0.0.0.0/0',
    'route add blackhole ::/0',
  ]);
  await ip(client, [
    ...interfaceLines('eth0', [`${clientAddress4}/24`, `${clientAddress6}/64`]),
    `route add 0.0.0.0/0 via ${firewallInside4}`,
    `route add ::/0 via ${firewallInside6}`,
  ]);
  const inhabited = hostNames.filter((host) => host !== 'nobody');
  await ip(server, [
    ...interfaceLines(
      'eth0',
      inhabited.flatMap((host) => [`${address4(host)}/24`, `${address6(host)}/64`]),
    ),
    `route add 0.0.0.0/0 via ${firewallOutside4}`,
    `route add ::/0 via ${firewallOutside6}`,
  ]);
  for (const place of places) await until(() => downIn(namespaceOf(id, place)), 10_000);
}

/** The kernel tells up to a second late that a new cable carries; until then programs see no address on it. */
async function downIn(namespace: string): Promise<string | undefined> {
  const { stdout } = await runCommand('ip', ['-n', namespace, '-brief', 'link']);
  const down = stdout.split('\n').filter((line) => line !== '' && !/^lo\b/.test(line) && !/ UP /.test(line));
  return down.length > 0 ? `not up in ${namespace}: ${down.join(', ')}` : undefined;
}

async function buildPlace(namespace: string): Promise<void> {
  await mkdir(etcOf(namespace), { recursive: true });
  for (const [file, text] of Object.entries(etcFiles)) await writeFile(join(etcOf(namespace), file), text);
  await mustRun('ip', ['netns', 'add', namespace]);
  // Without this every new IPv6 address, link-local ones included, is unusable for a second or more.
  await setKernel(namespace, ['net.ipv6.conf.default.accept_dad=0']);
  await ip(namespace, ['link set lo up']);
}

const icmpSettings = [
  // By default Linux sends a client six ICMP errors and then one a second: the seventh refused port of a run would be
  // answered a second late, a trace would miss its end, and a test would depend on the tests before it.
  'net.ipv4.icmp_ratelimit=0',
  'net.ipv6.icmp.ratelimit=0',
];

async function setKernel(namespace: string, settings: string[]): Promise<void> {
  await mustRun('ip', ['netns', 'exec', namespace, 'sysctl', '-q', '-w', ...settings]);
}

/** `ip netns exec` lays these over the machine's own files, so that names resolve alike everywhere and without traffic. */
const etcFiles: Record<string, string> = {
  hosts: hostsFile(),
  // Several addresses of one name.
  'host.conf': 'multi on\n',
  // The machine's own may ask a local service (systemd-resolved, avahi) that sits outside of the namespace.
  'nsswitch.conf': 'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nservices: files\nprotocols: files\n',
  // Nobody listens there.
  'resolv.conf': 'nameserver 127.0.0.1\n',
};

function interfaceLines(name: string, addresses: string[]): string[] {
  return [...addresses.map((address) => `address add ${address} dev ${name}`), `link set ${name} up`];
}

async function ip(namespace: string, lines: string[]): Promise<void> {
  await mustRun('ip', ['-n', namespace, '-batch', '-'], { input: `${lines.join('\n')}\n` });
}

/** Kills all that runs in a lab's namespaces and removes every trace of it. Harmless where there is nothing. */
export async function removeLab(id: string): Promise<void> {
  for (const place of places) {
    const namespace = namespaceOf(id, place);
    await until(() => killAll(namespace), 10_000);
    const { stderr } = await runCommand('ip', ['netns', 'delete', namespace]);
    // Another lab may have swept it in the same moment.
    if ((await namespaceNames()).includes(namespace)) throw new Error(`${namespace} stays: ${stderr}`);
    await rm(etcOf(namespace), { recursive: true, force: true });
  }
  await rm(folderOf(id), { recursive: true, force: true });
}

async function killAll(namespace: string): Promise<string | undefined> {
  const pids = (await runCommand('ip', ['netns', 'pids', namespace])).stdout.split('\n').filter(Boolean);
  for (const pid of pids) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Gone by itself in between.
    }
  }
  return pids.length > 0 ? `processes ${pids.join(', ')} in ${namespace}` : undefined;
}

/** Removes the labs of processes that are no more: crashed runs, and labs that were kept for poking. */
export async function sweepAbandoned(): Promise<void> {
  const ids = new Set<string>();
  for (const name of await namespaceNames()) {
    const [, id, pid] = namespacePattern.exec(name) ?? [];
    if (id !== undefined && pid !== undefined && !existsSync(`/proc/${pid}`)) ids.add(id);
  }
  for (const id of ids) await removeLab(id);
}

async function namespaceNames(): Promise<string[]> {
  const lines = (await mustRun('ip', ['netns', 'list'])).split('\n').filter(Boolean);
  return lines.map((line) => line.split(' ')[0] ?? '');
}
