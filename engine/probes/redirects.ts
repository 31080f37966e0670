import type { WebFacts } from '../../shared/facts/web.ts';
import type { Encryption } from '../../shared/words.ts';
import type { WebAnswer } from '../net/web-answer.ts';

/** Statuses that ask for another GET (RFC 9110 section 15.4). */
const redirects = new Set([301, 302, 303, 307, 308]);
/** Browsers follow 20; no server that means well needs more than a few. */
const maxRedirects = 5;

export interface Bounds {
  /** URLs that were asked for already. */
  visited: ReadonlySet<string>;
  /** The host's own web ports as the profile has them, and whether each speaks TLS. */
  ports: ReadonlyMap<number, Encryption>;
  /** How many redirects there were before this one. */
  redirects: number;
}

export type Hop = { follow: true; url: URL } | { follow: false; end: NonNullable<WebFacts['redirectsEnd']> };

/** Where an answer redirects to, and whether that is followed; nothing where it does not redirect. */
export function nextHop(
  from: URL,
  { status, headers }: Pick<WebAnswer, 'status' | 'headers'>,
  bounds: Bounds,
): Hop | undefined {
  const { location } = headers;
  if (!redirects.has(status) || location === undefined) return undefined;
  const url = read(location, from);
  if (!url) return { follow: false, end: 'unreadable' };
  if (url.hostname !== from.hostname) return { follow: false, end: 'other-host' };
  const wanted: Encryption = url.protocol === 'https:' ? 'tls' : 'none';
  const port = Number(url.port) || (wanted === 'tls' ? 443 : 80);
  if (bounds.ports.get(port) !== wanted) return { follow: false, end: 'other-port' };
  if (bounds.visited.has(url.href)) return { follow: false, end: 'circle' };
  return bounds.redirects >= maxRedirects ? { follow: false, end: 'too-many' } : { follow: true, url };
}

/** The target without its fragment, which is never sent (RFC 9110 section 7.1), and without a login. */
function read(location: string, base: URL): URL | undefined {
  let url: URL;
  try {
    url = new URL(location, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}
