import type { ProxySettings } from '../../shared/facts/proxy.ts';
import { listOf, parseProxyServer } from './proxy-server.ts';

/**
 * The variables that curl, Python and others read. Lower case goes first; HTTP_PROXY in upper case is read too, although
 * curl ignores it for the sake of CGI programs (CVE-2016-5385): this is none.
 */
export function proxyFromEnvironment(env: Readonly<Record<string, string | undefined>>): ProxySettings | undefined {
  const read = (name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined;
  const all = read('all_proxy');
  const server = (name: string) => {
    const text = read(name) ?? all;
    return text === undefined ? undefined : parseProxyServer(text);
  };
  const http = server('http_proxy');
  const https = server('https_proxy');
  if (!http && !https) return undefined;
  return {
    source: 'environment',
    ...(http && { http }),
    ...(https && { https }),
    bypass: listOf(read('no_proxy') ?? '', /[,\s]+/),
  };
}
