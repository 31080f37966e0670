import { readFileSync } from 'node:fs';
import type { ConnectMeaning } from './platform.ts';

/**
 * ICMPv6 "administratively prohibited", "failed ingress/egress policy" and "reject route" all become EACCES
 * (net/ipv6/icmp.c, tab_unreach), so over IPv6 that is a device's refusal. Over IPv4 the same refusals become EHOSTUNREACH,
 * and EACCES is this machine's own prohibit route or security module.
 */
export function connectMeaningOnLinux(errorCode: string, family: 4 | 6): ConnectMeaning | undefined {
  if (errorCode === 'EACCES' && family === 6) return { state: 'filtered', reason: 'admin-prohibited' };
  return undefined;
}

/**
 * Of the ICMP errors only the "hard" ones reach a UDP program that does not ask for more (net/ipv4/udp.c, __udp4_lib_err), and
 * Node offers no way to ask (IP_RECVERR). So EHOSTUNREACH and ENETUNREACH are always a prohibition (3/9, 3/10, 3/13), never
 * 3/0 or 3/1, which stay silence. What is unreachable from this machine itself fails before a datagram leaves.
 */
export function datagramMeaningOnLinux(errorCode: string, family: 4 | 6): ConnectMeaning | undefined {
  const isProhibition = family === 4 && (errorCode === 'EHOSTUNREACH' || errorCode === 'ENETUNREACH');
  return isProhibition ? { state: 'filtered', reason: 'admin-prohibited' } : undefined;
}

/** Where distributions keep their roots; the same list as Go's crypto/x509 (root_linux.go). */
const bundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** Only Node 20 needs this; newer runtimes read the system's store themselves. */
export function linuxRoots(): readonly string[] | undefined {
  for (const path of bundles) {
    try {
      const pem = readFileSync(path, 'utf8');
      const roots = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
      if (roots) return roots;
    } catch {
      // Not this distribution's place; the next one may be.
    }
  }
  return undefined;
}

/** IFF_BROADCAST of linux/if.h. */
const broadcastFlag = 0x2;

/** Whether an interface knows broadcast at all; `undefined` where the kernel does not tell. */
export function canBroadcastOnLinux(name: string): boolean | undefined {
  const flags = Number(readOr(`/sys/class/net/${name}/flags`)?.trim());
  return Number.isInteger(flags) ? (flags & broadcastFlag) !== 0 : undefined;
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
