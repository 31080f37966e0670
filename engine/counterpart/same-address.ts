import ipaddr from 'ipaddr.js';
import { withoutZone } from '../../shared/host.ts';

/**
 * Whether two ways to write it mean one address: the resolver's and the socket's differ in the form of IPv6, in IPv4 inside
 * it (RFC 4291 section 2.5.5.2), and in how they call the interface of a link-local one (RFC 4007 section 11).
 */
export function isSameAddress(a: string, b: string): boolean {
  return a === b || plainOf(a) === plainOf(b);
}

function plainOf(address: string): string {
  const plain = withoutZone(address);
  return ipaddr.isValid(plain) ? ipaddr.process(plain).toNormalizedString() : address;
}
