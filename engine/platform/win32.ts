import type { ConnectMeaning } from './platform.ts';

/** Windows gives up a silent port after 21 s = 3 + 6 + 12: its first SYN retransmission comes after 3 s. */
export const windowsSynRetransmitMs = 3000;

/**
 * libuv turns ERROR_PORT_UNREACHABLE, an ICMP refusal, into ECONNRESET (src/win/error.c). ConnectEx completes with the
 * handshake, so a reset after it shows on the first read: here ECONNRESET is no sign of an open port. What Windows
 * Filtering Platform rules and security software forbid comes as EACCES, which the common table covers.
 */
export function connectMeaningOnWindows(errorCode: string): ConnectMeaning | undefined {
  return errorCode === 'ECONNRESET' ? { state: 'closed', reason: 'conn-refused' } : undefined;
}
