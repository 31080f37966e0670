import { homedir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseHost } from '../shared/host.ts';
import { readBounded } from './read-bounded.ts';

const maxBytes = 64 * 1024;

/**
 * Where 4D Client keeps the server that timeSensor LEGAL talked to last (vendor's support pages); `null` on systems
 * that have no client.
 */
export function lastServerFile(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | null {
  if (platform === 'win32' && env['APPDATA'] !== undefined) return join(env['APPDATA'], 'timeSensor', 'lastServer.xml');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'timeSensor', 'lastServer.xml');
  return null;
}

/**
 * The server's host in such a file. 4D writes it as `server_path="host:port"` into a `database_shortcut`
 * (https://doc.4d.com, "Connecting to a 4D Server database"); releases differ in the elements around it, so the
 * attribute or element is looked for at any depth. `null` where the file is missing or names no host.
 */
export function readLastServer(file: string): string | null {
  try {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      processEntities: false,
    });
    return hostIn(parser.parse(readBounded(file, maxBytes)), 0);
  } catch {
    return null;
  }
}

const maxDepth = 20;

function hostIn(node: unknown, depth: number): string | null {
  if (typeof node !== 'object' || node === null || depth > maxDepth) return null;
  for (const [name, value] of Object.entries(node)) {
    const host = typeof value === 'string' && /^server_?path$/i.test(name) ? hostOf(value) : hostIn(value, depth + 1);
    if (host !== null) return host;
  }
  return null;
}

/** `host`, `host:port`, `[v6]:port`; a leading circumflex asks 4D for an encrypted connection. */
function hostOf(path: string): string | null {
  const bare = path.trim().replace(/^\^/, '');
  const parsed = parseHost(/^(\[.*\]|[^:]+):\d+$/.exec(bare)?.[1] ?? bare);
  return parsed.ok ? parsed.host : null;
}
