import ipaddr from 'ipaddr.js';

export const hostFaults = ['empty', 'spaces', 'url', 'port-included', 'too-long', 'not-a-host'] as const;
export type HostFault = (typeof hostFaults)[number];

export type ParsedHost = { ok: true; host: string } | { ok: false; fault: HostFault };

const label = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/**
 * Reads what a person typed for a host: an IPv4 or IPv6 address (brackets allowed) or a host name, international ones
 * included. Returns the form that goes on the wire: IDNA as ASCII (UTS 46 through the URL parser), lower case, no final dot.
 */
export function parseHost(input: string): ParsedHost {
  const text = input.trim();
  if (text === '') return { ok: false, fault: 'empty' };
  if (/\s/.test(text)) return { ok: false, fault: 'spaces' };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /[/?#@\\]/.test(text)) return { ok: false, fault: 'url' };
  const withoutBrackets = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
  if (isIpv6(withoutBrackets)) return { ok: true, host: withoutBrackets.toLowerCase() };
  if (/^\[.*\]:\d+$/.test(text) || /^[^:]+:\d*$/.test(text)) return { ok: false, fault: 'port-included' };
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return { ok: true, host: text };
  return parseName(text);
}

function isIpv6(text: string): boolean {
  // The library reads `::010.0.0.1` in octal; the system takes it for a name.
  const dotted = /[^:]*\.[^:%]*/.exec(text)?.[0];
  return ipaddr.IPv6.isValid(text) && (dotted === undefined || ipaddr.IPv4.isValidFourPartDecimal(dotted));
}

function parseName(text: string): ParsedHost {
  // `%` and the forbidden host code points would be decoded or dropped by the URL parser instead of refused.
  if (/[%:[\]<>^|"`{}]/.test(text)) return { ok: false, fault: 'not-a-host' };
  let ascii: string;
  try {
    ascii = new URL(`http://${text}/`).hostname.replace(/\.$/, '');
  } catch {
    return { ok: false, fault: 'not-a-host' };
  }
  if (ascii.length > 253) return { ok: false, fault: 'too-long' };
  // The URL parser turns numbers such as `127.1` or `0x7f` into addresses: no person means that.
  const isName = !ipaddr.IPv4.isValid(ascii) && ascii.split('.').every((part) => label.test(part));
  return isName ? { ok: true, host: ascii } : { ok: false, fault: 'not-a-host' };
}

/** Without the interface of a link-local address, which each machine calls its own way (RFC 4007 section 11). */
export function withoutZone(address: string): string {
  return address.split('%')[0] ?? address;
}

/** Whether an address, as the resolver returns it, is on this machine's loopback interface. */
export function isLoopback(address: string): boolean {
  const plain = withoutZone(address);
  return ipaddr.isValid(plain) && ipaddr.process(plain).range() === 'loopback';
}

export function ipFamily(address: string): 4 | 6 {
  return address.includes(':') ? 6 : 4;
}

/** As it stands in a URL: IPv6 in brackets, and without the zone, which is this machine's own and no part of a URL. */
export function hostInUrl(host: string): string {
  return inBrackets(withoutZone(host.replace(/^\[|\]$/g, '')));
}

/** An end as people and this machine's own programs write it, with the zone: there the address means nothing without it. */
export function endpointText(host: string, port: number): string {
  return `${inBrackets(host)}:${port}`;
}

/** IPv6 in brackets, and all else as it is. */
export function inBrackets(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
