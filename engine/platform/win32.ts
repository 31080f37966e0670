import type { ConnectMeaning } from './platform.ts';

/** Windows gives up a silent port after 21 s = 3 + 6 + 12: its first SYN retransmission comes after 3 s. */
export const windowsSynRetransmitMs = 3000;

/**
 * Windows Filtering Platform rules and security software answer WSAEACCES for our own program. libuv turns
 * WSAECONNABORTED into ECONNRESET on reads and unmapped codes into UNKNOWN; those stay with the common table.
 */
export function connectMeaningOnWindows(errorCode: string): ConnectMeaning | undefined {
  if (errorCode === 'EACCES') return { state: 'denied', reason: 'local-rule' };
  return undefined;
}
