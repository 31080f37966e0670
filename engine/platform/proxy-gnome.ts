import type { ProxyServer, ProxySettings } from '../../shared/facts/proxy.ts';
import { endpointText } from '../../shared/host.ts';
import { listOf, parsePacUrl, parseProxyServer } from './proxy-server.ts';

/** GNOME's settings, as `gsettings list-recursively org.gnome.system.proxy` prints them: a schema, a key, a GVariant. */
export function proxyFromGsettings(output: string): ProxySettings | undefined {
  const values = new Map<string, string>();
  for (const line of output.slice(0, 64 * 1024).split(/\r?\n/)) {
    const [, schema, key, value] =
      /^org\.gnome\.system\.proxy(\.[a-z]{3,6})? ([a-z-]{2,40}) (.{1,8192})$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) values.set(`${schema ?? ''} ${key}`, value);
  }
  const text = (key: string): string => unquote(values.get(key) ?? '');
  const mode = text(' mode');
  const bypass = [...(values.get(' ignore-hosts') ?? '').matchAll(/'([^']{1,255})'/g)].map(([, host = '']) => host);
  if (mode === 'auto') {
    const pac = parsePacUrl(text(' autoconfig-url'));
    // An empty address means that the desktop looks for a script by itself.
    return pac === undefined
      ? { source: 'gnome', autoDetect: true, bypass: [] }
      : { source: 'gnome', pac, bypass: listOf(bypass.join('\n'), /\n/) };
  }
  if (mode !== 'manual') return undefined;
  const server = (name: string, kind: ProxyServer['kind']): ProxyServer | undefined => {
    const [host, port] = [text(`.${name} host`), Number(values.get(`.${name} port`) ?? 0)];
    if (host === '' || port === 0) return undefined;
    return parseProxyServer(endpointText(host, port), kind);
  };
  const http = server('http', 'http');
  const https = server('https', 'http');
  const socks = server('socks', 'socks');
  if (!http && !https && !socks) return undefined;
  return {
    source: 'gnome',
    ...(http && { http }),
    ...(https && { https }),
    ...(socks && { socks }),
    bypass: listOf(bypass.join('\n'), /\n/),
  };
}

function unquote(value: string): string {
  return /^'(.*)'$/.exec(value)?.[1] ?? value;
}
