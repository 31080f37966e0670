import ipaddr from 'ipaddr.js';
import type { ProxySource } from '../../shared/facts/proxy.ts';

/**
 * Whether a host is asked directly by these exceptions, in the words of their source: `*.example`, `.example`, a host,
 * `host:port`, an address range, `<local>` for names without a dot, `*` for all. In NO_PROXY a domain stands for all below
 * it too, as curl reads it; elsewhere a name is that name alone.
 */
export function isBypassed(bypass: readonly string[], source: ProxySource, url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return bypass.some((entry) => matches(entry.toLowerCase().replace(/^https?:\/\//, ''), source, host, port));
}

function matches(entry: string, source: ProxySource, host: string, port: string): boolean {
  if (entry === '*') return true;
  if (entry === '<local>') return !host.includes('.') && !host.includes(':');
  if (isInRange(entry, host)) return true;
  const [, name = entry, only] = /^([^:]+|\[[^\]]+\]):(\d{1,5})$/.exec(entry) ?? [];
  if (only !== undefined && only !== port) return false;
  const pattern = name.replace(/^\[|\]$/g, '');
  if (pattern.includes('*')) return globMatches(pattern, host);
  if (pattern.startsWith('.')) return host.endsWith(pattern) || host === pattern.slice(1);
  return host === pattern || (source === 'environment' && pattern !== '' && host.endsWith(`.${pattern}`));
}

/** `10.0.0.0/8`, and macOS's `169.254/16`. A name is not looked up for this. */
function isInRange(entry: string, host: string): boolean {
  const [, start, bits] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(entry) ?? [];
  if (start === undefined || !ipaddr.isValid(host)) return false;
  const missing = start.includes(':') ? 0 : 4 - start.split('.').filter(Boolean).length;
  const full = start.replace(/\.$/, '') + '.0'.repeat(Math.max(0, missing));
  if (!ipaddr.isValid(full)) return false;
  const [range, address] = [ipaddr.parse(full), ipaddr.parse(host)];
  const length = Number(bits);
  const isPossible = range.kind() === address.kind() && length <= (range.kind() === 'ipv4' ? 32 : 128);
  return isPossible && address.match(range, length);
}

/** Piece by piece, so that no pattern of a setting can be made to take long. */
function globMatches(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > text.length - last.length) return false;
    from = at + piece.length;
  }
  return true;
}
