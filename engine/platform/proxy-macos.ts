import type { ProxyServer, ProxySettings } from '../../shared/facts/proxy.ts';
import { inBrackets } from '../../shared/host.ts';
import { listOf, parsePacUrl, parseProxyServer } from './proxy-server.ts';

/** macOS's settings of the network service in use, as `scutil --proxy` prints them. */
export function proxyFromScutil(output: string): ProxySettings | undefined {
  const values = new Map<string, string>();
  const exceptions: string[] = [];
  for (const line of output.slice(0, 64 * 1024).split(/\r?\n/)) {
    const [, blanks = '', name, value] = /^( {2,8})([A-Za-z0-9]{1,60}) : (.{1,1024})$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    // The members of ExceptionsList are numbered and stand deeper than the settings.
    if (/^\d+$/.test(name) && blanks.length > 2) exceptions.push(value.trim());
    else values.set(name, value.trim());
  }
  const isOn = (name: string): boolean => values.get(`${name}Enable`) === '1';
  const server = (name: 'HTTP' | 'HTTPS' | 'SOCKS', kind: ProxyServer['kind']): ProxyServer | undefined => {
    const [host, port] = [values.get(`${name}Proxy`), values.get(`${name}Port`)];
    if (!isOn(name) || host === undefined) return undefined;
    const bracketed = inBrackets(host);
    return parseProxyServer(port === undefined ? bracketed : `${bracketed}:${port}`, kind);
  };
  const http = server('HTTP', 'http');
  const https = server('HTTPS', 'http');
  const socks = server('SOCKS', 'socks');
  const pac = isOn('ProxyAutoConfig') ? parsePacUrl(values.get('ProxyAutoConfigURLString') ?? '') : undefined;
  const autoDetect = isOn('ProxyAutoDiscovery');
  if (!http && !https && !socks && pac === undefined && !autoDetect) return undefined;
  const simpleNames = values.get('ExcludeSimpleHostnames') === '1' ? ['<local>'] : [];
  return {
    source: 'macos',
    ...(http && { http }),
    ...(https && { https }),
    ...(socks && { socks }),
    ...(pac !== undefined && { pac }),
    ...(autoDetect && { autoDetect }),
    bypass: [...simpleNames, ...listOf(exceptions.join('\n'), /\n/)].slice(0, 100),
  };
}
