import type { ProxyServer, ProxySettings } from '../../shared/facts/proxy.ts';
import { printable } from '../../shared/printable.ts';
import { listOf, parsePacUrl, parseProxyServer } from './proxy-server.ts';

/** `reg query` prints name, type and value between runs of four blanks. */
const valueLine = /^ {4}(.{1,255}?) {4}(REG_[A-Z_]{2,20}) {4}(.{0,4096})$/;
/** In DefaultConnectionSettings the ninth byte holds the switches of the dialogue; this one is "detect automatically". */
const flagsAt = 8;
const autoDetectFlag = 0x08;

/**
 * The user's own settings, as `reg query "HKCU\…\Internet Settings"` and the same of its key `Connections` print them.
 * The names are the same in every language of Windows.
 */
export function proxyFromRegistry(output: string): ProxySettings | undefined {
  const values = new Map<string, string>();
  for (const line of output.slice(0, 256 * 1024).split(/\r?\n/)) {
    const [, name, , value] = valueLine.exec(line) ?? [];
    if (name !== undefined && value !== undefined) values.set(name.toLowerCase(), value.trim());
  }
  const isOn = Number(values.get('proxyenable') ?? 0) === 1;
  const servers = isOn ? serversOf(values.get('proxyserver') ?? '') : {};
  const pac = parsePacUrl(values.get('autoconfigurl') ?? '');
  const flags = Number.parseInt(
    (values.get('defaultconnectionsettings') ?? '').slice(2 * flagsAt, 2 * flagsAt + 2),
    16,
  );
  const autoDetect = (flags & autoDetectFlag) !== 0;
  if (Object.keys(servers).length === 0 && pac === undefined && !autoDetect) return undefined;
  return {
    source: 'windows',
    ...servers,
    ...(pac !== undefined && { pac: printable(pac, 500) }),
    ...(autoDetect && { autoDetect }),
    bypass: isOn ? listOf(values.get('proxyoverride') ?? '', /[;\s]+/) : [],
  };
}

/**
 * The settings of services, as `netsh winhttp show proxy` prints them: in the user's language, so they are known by their
 * place. Without a proxy there is one line without a colon.
 */
export function proxyFromWinHttp(output: string): ProxySettings | undefined {
  const values = output
    .slice(0, 64 * 1024)
    .split(/\r?\n/)
    .map((line) => /^ {2,}[^:]{1,80}:(.{1,4096})$/.exec(line)?.[1]?.trim())
    .filter((value) => value !== undefined);
  const [server = '', bypass = ''] = values;
  const servers = serversOf(server);
  if (Object.keys(servers).length === 0) return undefined;
  // "(none)", in whatever language, is no list.
  return { source: 'winhttp', ...servers, bypass: /^\(.*\)$/.test(bypass) ? [] : listOf(bypass, /[;\s]+/) };
}

/** `proxy:8080` for all, or `http=a:1;https=b:2;socks=c:3`. */
function serversOf(text: string): Pick<ProxySettings, 'http' | 'https' | 'socks'> {
  const servers: Partial<Record<'http' | 'https' | 'socks', ProxyServer>> = {};
  for (const part of listOf(text, /[;\s]+/)) {
    const [, protocol, address = ''] = /^(?:([a-z]{2,8})=)?(.{1,255})$/i.exec(part) ?? [];
    const name = protocol?.toLowerCase();
    if (name === 'socks') {
      const socks = parseProxyServer(address, 'socks');
      if (socks) servers.socks = socks;
      continue;
    }
    const server = parseProxyServer(address);
    if (!server) continue;
    if (name === undefined || name === 'http') servers.http = server;
    if (name === undefined || name === 'https') servers.https = server;
  }
  return servers;
}
