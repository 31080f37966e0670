import type { ConnectMeaning, Platform } from './platform/index.ts';

const closed: ConnectMeaning = { state: 'closed', reason: 'conn-refused' };
const silent: ConnectMeaning = { state: 'filtered', reason: 'no-response' };
const hostUnreachable: ConnectMeaning = { state: 'unreachable', reason: 'host-unreach' };
const netUnreachable: ConnectMeaning = { state: 'unreachable', reason: 'net-unreach' };
const protocolRefused: ConnectMeaning = { state: 'filtered', reason: 'proto-unreach' };
const deniedHere: ConnectMeaning = { state: 'denied', reason: 'local-rule' };
const noAddress: ConnectMeaning = { state: 'unreachable', reason: 'address-unavailable' };
const exhausted: ConnectMeaning = { state: 'untested', reason: 'local-resources' };
/** The handshake was done, or Node would have been told ECONNREFUSED; the reset came before its connect event. */
const resetAfterConnect: ConnectMeaning = { state: 'open', reason: 'reset-after-connect' };
const unknown: ConnectMeaning = { state: 'untested', reason: 'unknown-error' };

/**
 * connect(2) errors. macOS reports even administrative ICMP refusals as ECONNREFUSED (xnu, bsd/netinet/ip_icmp.c), so
 * there a refusal does not show that a host answered. Linux: net/ipv4/icmp.c (icmp_err_convert) and net/ipv6/icmp.c; nmap's connect scan
 * (scan_engine_connect.cc) reads them alike. What ICMP code lies behind an errno cannot be told from here.
 */
const commonMeanings: Partial<Record<string, ConnectMeaning>> = {
  ECONNREFUSED: closed,
  ETIMEDOUT: silent,
  EHOSTUNREACH: hostUnreachable,
  EHOSTDOWN: hostUnreachable,
  ENETUNREACH: netUnreachable,
  ENETDOWN: netUnreachable,
  ENONET: netUnreachable,
  ENOPROTOOPT: protocolRefused,
  EPROTONOSUPPORT: protocolRefused,
  EOPNOTSUPP: protocolRefused,
  EACCES: deniedHere,
  EPERM: deniedHere,
  ECONNABORTED: { state: 'denied', reason: 'aborted-locally' },
  EADDRNOTAVAIL: noAddress,
  EAFNOSUPPORT: noAddress,
  ECONNRESET: resetAfterConnect,
  EPIPE: resetAfterConnect,
  ENOTCONN: resetAfterConnect,
  EMFILE: exhausted,
  ENFILE: exhausted,
  ENOBUFS: exhausted,
  ENOMEM: exhausted,
  EAGAIN: exhausted,
  EADDRINUSE: exhausted,
};

/**
 * The state and reason behind a failed connect, for any error code: total, so that no machine's peculiar errno becomes
 * an exception, and an unknown one is never read as a verdict about the network.
 */
export function classifyConnectFailure(errorCode: string, family: 4 | 6, platform: Platform): ConnectMeaning {
  return (
    platform.connectMeaning(errorCode, family) ??
    (Object.hasOwn(commonMeanings, errorCode) ? commonMeanings[errorCode] : undefined) ??
    unknown
  );
}
