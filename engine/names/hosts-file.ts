import { isIP } from 'node:net';
import { join } from 'node:path';
import { maxAddressesPerAnswer } from '../../shared/facts/names.ts';

/** Ad blockers' files have a few megabytes. */
export const maxHostsFileBytes = 8 * 1024 * 1024;

/** Where this system keeps its hosts file. */
export function hostsFilePath(platform: string, env: NodeJS.ProcessEnv): string {
  if (platform !== 'win32') return '/etc/hosts';
  return join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'drivers', 'etc', 'hosts');
}

/**
 * The addresses that a hosts file has for each of these names, in its order (hosts(5): an address, then names, `#` starts a
 * comment). Names without an entry are left out; what is no address is no entry.
 */
export function readHostsFile(text: string, names: readonly string[]): Map<string, string[]> {
  const wanted = new Map(names.map((name) => [normal(name), name]));
  const found = new Map<string, string[]>();
  // Lists against advertising have a hundred thousand lines, and rows are being timed meanwhile.
  const lowerCase = text.toLowerCase();
  if (![...wanted.keys()].some((name) => lowerCase.includes(name))) return found;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [address = '', ...lineNames] = (line.split('#')[0] ?? '').trim().split(/\s+/);
    if (isIP(address) === 0) continue;
    for (const lineName of lineNames) {
      const name = wanted.get(normal(lineName));
      if (name === undefined) continue;
      const known = found.get(name) ?? [];
      if (known.length < maxAddressesPerAnswer && !known.includes(address)) found.set(name, [...known, address]);
    }
  }
  return found;
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
