import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Certificates, makeCertificates } from './certificates.ts';
import type { Place } from './namespaces.ts';
import type { Network } from './network.ts';
import { dovecot, nginx, opensmtpd, peers, type ServerPlan, sshd, vsftpd } from './server-files.ts';
import { until } from './until.ts';

const readyMs = 15_000;

/** Starts all servers of the lab and waits until each of them listens. They live until the network is destroyed. */
export async function startServers(network: Network): Promise<Certificates> {
  const certificates = await makeCertificates(network.folder);
  const makers = [nginx, vsftpd, sshd, dovecot, opensmtpd, peers];
  const plans = await Promise.all(makers.map((make) => make(network.folder, certificates)));
  await Promise.all(plans.flat().map((plan) => startServer(network, 'server', plan)));
  return certificates;
}

/**
 * sshd wants /run/sshd, and no setting moves it. `ip netns exec` gives each command a mount namespace of its own, so this
 * leaves the machine's /run alone, and hides its sockets (D-Bus, resolvers) from the servers.
 */
const ownRun = 'mount -t tmpfs -o mode=0755 tmpfs /run && mkdir /run/sshd && exec "$0" "$@"';

export async function startServer(network: Network, place: Place, plan: ServerPlan): Promise<void> {
  const logFile = join(network.folder, `${plan.name}.log`);
  const child = network.start(place, 'sh', ['-c', ownRun, plan.command, ...plan.args], logFile);
  try {
    await until(() => missingSockets(network, place, child, plan), readyMs);
  } catch (error) {
    throw new Error(`${plan.name} is not ready; its log:\n${await readFile(logFile, 'utf8')}`, { cause: error });
  }
}

async function missingSockets(network: Network, place: Place, child: ChildProcess, plan: ServerPlan) {
  if (child.exitCode !== null || child.signalCode !== null) {
    throw new Error(`${plan.name} ended with ${child.exitCode ?? child.signalCode ?? '?'}`);
  }
  const { stdout } = await network.exec(place, 'ss', ['-H', '-l', '-t', '-u', '-n']);
  const [overTcp, overUdp] = ['tcp', 'udp'].map((kind) => localSockets(stdout, kind)) as [Set<string>, Set<string>];
  const missing = [
    ...plan.sockets.filter((socket) => !overTcp.has(socket)),
    ...(plan.datagramSockets ?? []).filter((socket) => !overUdp.has(socket)),
  ];
  return missing.length > 0 ? `${plan.name} does not listen on ${missing.join(' ')}` : undefined;
}

/** Of one kind, from the list of `ss`: kind, state, two queues, own address. */
function localSockets(list: string, kind: string): Set<string> {
  const lines = list.split('\n').map((line) => line.trim().split(/\s+/));
  return new Set(lines.flatMap(([netid, , , , local]) => (netid === kind && local !== undefined ? [local] : [])));
}
