import type { ProxyServer } from '../../shared/facts/proxy.ts';
import { parseHost } from '../../shared/host.ts';

/** Ports that programs assume where a setting names none: curl's for all proxies, HTTPS's own for TLS to the proxy. */
const defaultPorts: Record<ProxyServer['kind'], number> = { http: 80, https: 443, socks: 1080 };

const kinds: Record<string, ProxyServer['kind']> = {
  http: 'http',
  https: 'https',
  socks: 'socks',
  socks4: 'socks',
  socks4a: 'socks',
  socks5: 'socks',
  socks5h: 'socks',
};

/**
 * Reads `host`, `host:port` or a URL such as `http://user:secret@host:port/`; a login is dropped here and kept nowhere.
 * @param kind what it is where the text does not say
 */
export function parseProxyServer(text: string, kind: ProxyServer['kind'] = 'http'): ProxyServer | undefined {
  const match =
    /^(?:([a-z0-9]{2,8}):\/\/)?(?:[^/\s]*@)?(\[[^\]\s]{2,60}\]|[^\s:/[\]@]{1,255})(?::(\d{1,5}))?\/?$/i.exec(
      text.trim().slice(0, 1024),
    );
  if (!match) return undefined;
  const [, scheme, name = '', digits] = match;
  const spoken = scheme === undefined ? kind : kinds[scheme.toLowerCase()];
  const host = parseHost(name);
  if (spoken === undefined || !host.ok) return undefined;
  const port = digits === undefined ? defaultPorts[spoken] : Number(digits);
  return port >= 1 && port <= 65_535 ? { kind: spoken, host: host.host, port } : undefined;
}

/** A list such as NO_PROXY, bounded: what is in it is shown and matched, nothing else. */
export function listOf(text: string, separators: RegExp): string[] {
  return text
    .slice(0, 32_768)
    .split(separators)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry.length <= 255)
    .slice(0, 100);
}

/** Where a script lies, without a login; nothing where it is no address that could be read. */
export function parsePacUrl(text: string): string | undefined {
  try {
    const url = new URL(text.trim());
    if (!['http:', 'https:', 'file:'].includes(url.protocol) || url.href.length > 500) return undefined;
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return undefined;
  }
}
