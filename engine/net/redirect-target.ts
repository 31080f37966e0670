import ipaddr from 'ipaddr.js';
import type { Confidence } from '../../shared/words.ts';
import type { WebAnswer } from './web-answer.ts';

const redirects = new Set([301, 302, 303, 307, 308]);
/** A longer one is no address that anybody uses. */
const maxTargetLength = 2048;

/** Where an answer sends its reader: by its Location (RFC 9110 section 10.2.2), or by the page itself. */
export function redirectTargets({ status, headers, body }: WebAnswer): string[] {
  const location = redirects.has(status) ? headers.location : undefined;
  const inPage = [
    /<meta[^>]{0,200}http-equiv=["']?refresh[^>]{0,200}url=\s*["']?([^"'>\s]{1,2048})/i.exec(body)?.[1],
    /location(?:\.href|\.replace)?\s{0,8}(?:=|\()\s{0,8}["']((?:https?:)?\/\/[^"'\s]{1,2048})/i.exec(body)?.[1],
  ];
  return [location, ...inPage].flatMap((target) => target?.slice(0, maxTargetLength) ?? []);
}

/** Whether it leads to another host than the one that was asked: no filter has its pages there. */
export function leadsElsewhere(target: string, asked: URL | undefined): boolean {
  return asked === undefined || parse(target, asked)?.hostname !== asked.hostname;
}

const loginPath =
  /\b(?:log-?(?:in|on)|sign-?in|auth(?:enticat\w{1,12})?|portal|captive|hotspot|splash|guest|anmeld\w{0,6})\b/i;

/**
 * Whether a redirect leads to a login page of somebody else than the host that was asked. That the page lies on a private
 * address, or is told the address that was asked for, is what hotspots do and vendors do not.
 */
export function isLoginOfOthers(target: string, asked: URL): Confidence | undefined {
  const url = parse(target, asked);
  if (!url || url.hostname === asked.hostname) return undefined;
  if (!loginPath.test(`${url.hostname}${url.pathname}`)) return undefined;
  const isTold = decode(url.search).toLowerCase().includes(asked.hostname.toLowerCase());
  return isTold || isPrivate(url.hostname) ? 'likely' : 'possible';
}

function parse(target: string, base: URL): URL | undefined {
  try {
    return new URL(target, base);
  } catch {
    return undefined;
  }
}

function decode(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}

function isPrivate(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(address)) return false;
  return ['private', 'uniqueLocal', 'linkLocal', 'carrierGradeNat'].includes(ipaddr.process(address).range());
}
