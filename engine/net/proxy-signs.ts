import type { IncomingHttpHeaders } from 'node:http';
import type { ProxySign } from '../../shared/facts/web.ts';
import { printable } from '../../shared/printable.ts';
import type { Confidence } from '../../shared/words.ts';

const maxValue = 200;

/** Proxies by what they write into Via, Server and X-Cache: their own default names. */
const products: readonly [product: string, pattern: RegExp][] = [
  ['Squid', /\bsquid\b/i],
  ['Cisco Secure Web Appliance', /Cisco-WSA|IronPort/i],
  ['Skyhigh (McAfee) Web Gateway', /McAfee Web Gateway|Skyhigh/i],
  ['Symantec (Blue Coat)', /Blue ?Coat|ProxySG/i],
  ['Zscaler', /\bzscaler/i],
  ['Barracuda', /http_scan|barracuda/i],
  ['tinyproxy', /\btinyproxy\b/i],
  ['Privoxy', /\bprivoxy\b/i],
  ['WatchGuard', /\bwatchguard\b/i],
  ['Sophos', /\bsophos\b/i],
  ['Microsoft Forefront TMG', /\b(?:TMG|ISA)\b/],
];

/**
 * Headers that a proxy on the way leaves in an answer. Most of them a server's own front end may set as well: how sure
 * each is stands beside it, and none of them is a fault.
 */
const signs: readonly [header: string, confidence: Confidence, pattern?: RegExp][] = [
  // Set on Squid's own errors only.
  ['x-squid-error', 'certain'],
  ['proxy-authenticate', 'certain'],
  // A header between a client and its proxy, which no server sends of its own accord (RFC 9110 section 7.6.1).
  ['proxy-connection', 'likely'],
  ['x-cache-lookup', 'likely'],
  ['x-bluecoat-via', 'likely'],
  // RFC 9110 section 7.6.3: whoever forwards a message must sign it; a content network does so too.
  ['via', 'possible'],
  ['x-cache', 'possible', /\bfrom\b/i],
  // RFC 9111 section 5.1: the answer lay in a cache, on the way or in front of the server.
  ['age', 'possible'],
];

/** What in the head of an answer speaks of a proxy on the way. A product's own name makes a possibility likely. */
export function proxySigns(headers: IncomingHttpHeaders): ProxySign[] {
  return signs.flatMap(([header, confidence, pattern]) => {
    const raw = headers[header];
    const value = Array.isArray(raw) ? raw.join(', ') : raw;
    if (value === undefined || (pattern && !pattern.test(value))) return [];
    const product = products.find(([, name]) => name.test(value))?.[0];
    const sure = product !== undefined && confidence === 'possible' ? 'likely' : confidence;
    return [{ header, value: printable(value, maxValue), confidence: sure, ...(product !== undefined && { product }) }];
  });
}

/** The schemes of a challenge (RFC 9110 section 11.3), for example `Basic` and `NTLM`; their parameters are left out. */
export function challengeSchemes(header: string | string[] | undefined): string[] {
  const challenges = Array.isArray(header) ? header : [header ?? ''];
  const schemes = challenges.flatMap((challenge) =>
    challenge
      .slice(0, 4096)
      // Parameters are `name=value`, quoted or not: what stands alone at the start or after a comma is a scheme.
      .replace(/"(?:[^"\\]|\\.)*"?/g, '')
      .split(',')
      .map((part) => /^\s*([A-Za-z][\w-]{1,30})(?=\s|$)(?!\s*=)/.exec(part)?.[1]),
  );
  return [...new Set(schemes.flatMap((scheme) => scheme ?? []))].slice(0, 8);
}
