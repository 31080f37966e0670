import type { ConnectMeaning } from './platform.ts';

/**
 * XNU reports ICMP administrative refusals as ECONNREFUSED (bsd/netinet/ip_icmp.c), so there a refusal does not even show
 * that a host answered; the text of `conn-refused` says so. Unreachable networks and hosts both come as ENETUNREACH or
 * EHOSTUNREACH, which the common table covers.
 */
export function connectMeaningOnDarwin(errorCode: string): ConnectMeaning | undefined {
  // A send that the packet filter of this Mac blocked.
  if (errorCode === 'ENOBUFS' || errorCode === 'EPERM') return { state: 'denied', reason: 'local-rule' };
  return undefined;
}
