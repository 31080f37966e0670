import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address4, type HostName } from './addresses.ts';
import { findProgram } from './available.ts';
import { mustRun } from './command.ts';
import type { ServerPlan } from './server-files.ts';

/** Exists in the sshd's own view of the machine alone. */
export const account = { user: 'kanzlei', password: 'geheim-7391' };
const userId = 65_000;

/** Takes keys only, and shows an ECDSA key. */
export const keysOnlyHost = 'public';
/** Lets that one account in by its password, to SFTP and nothing else. */
export const passwordHost = 'licence';

/** Two servers beside the lab's own sshd, which is as Debian has it. */
export async function sshServers(folder: string): Promise<ServerPlan[]> {
  const own = join(folder, 'ssh');
  await mkdir(own);
  const home = join(own, 'home');
  await mkdir(home);
  await Promise.all(['one', 'two', 'three'].map((name) => writeFile(join(home, name), '')));
  return [await keysOnly(own), await withPassword(own, passwordHost, home)];
}

async function keysOnly(own: string): Promise<ServerPlan> {
  const settings = ['PasswordAuthentication no', 'KbdInteractiveAuthentication no'];
  const { args } = await configure(own, 'keys-only', keysOnlyHost, 'ecdsa', settings);
  return planOf('sshd-keys-only', keysOnlyHost, findProgram('sshd') ?? 'sshd', args);
}

/**
 * Without PAM sshd looks into /etc/shadow itself; its mount namespace has one with one account more.
 * @param own the server's folder
 * @param home the account's
 */
export async function withPassword(own: string, host: HostName, home: string): Promise<ServerPlan> {
  const mounts = await accountMounts(own, home);
  const settings = ['UsePAM no', 'Subsystem sftp internal-sftp', 'ForceCommand internal-sftp'];
  const { args } = await configure(own, 'password', host, 'ed25519', settings);
  const script = `${mounts.join(' && ')} && exec "$0" "$@"`;
  return planOf('sshd-password', host, 'sh', ['-c', script, findProgram('sshd') ?? 'sshd', ...args]);
}

/** Commands that add the account to a server's own view of the machine. */
export async function accountMounts(own: string, home: string): Promise<string[]> {
  const hash = (await mustRun('openssl', ['passwd', '-6', '-stdin'], { input: account.password })).trim();
  const added: Record<string, string> = {
    passwd: `${account.user}:x:${userId}:${userId}::${home}:/bin/false\n`,
    shadow: `${account.user}:${hash}:19000:0:99999:7:::\n`,
  };
  for (const [name, line] of Object.entries(added)) {
    await copyFile(join('/etc', name), join(own, name));
    await writeFile(join(own, name), (await readFile(join(own, name), 'utf8')) + line);
  }
  return Object.keys(added).map((name) => `mount --bind ${join(own, name)} /etc/${name}`);
}

async function configure(own: string, name: string, host: HostName, keyType: string, settings: string[]) {
  const hostKey = join(own, `${name}-key`);
  await mustRun('ssh-keygen', ['-q', '-t', keyType, '-N', '', '-f', hostKey]);
  const config = join(own, `${name}.conf`);
  const lines = [`ListenAddress ${address4(host)}:22`, `HostKey ${hostKey}`, 'PidFile none', ...settings, ''];
  await writeFile(config, lines.join('\n'));
  return { args: ['-D', '-e', '-f', config] };
}

function planOf(name: string, host: HostName, command: string, args: string[]): ServerPlan {
  return { name, command, args, sockets: [`${address4(host)}:22`] };
}
