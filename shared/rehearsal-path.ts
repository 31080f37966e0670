import type { Rehearsal } from './profile.ts';
import type { TransferProtocol } from './words.ts';

/** Protocols in which nobody can ask which files there are. */
export function isWeb(protocol: TransferProtocol): boolean {
  return protocol === 'http' || protocol === 'https';
}

/** What is wrong with the path: there must be one, or it is a whole address (RFC 3986) with a server of its own. */
export function pathFaultOf({ protocol, path = '' }: Rehearsal): 'missing' | 'address' | undefined {
  if (/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(path)) return 'address';
  return isWeb(protocol) && path.trim() === '' ? 'missing' : undefined;
}
