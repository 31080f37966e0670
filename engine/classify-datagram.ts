import { classifyConnectFailure } from './classify-connect.ts';
import type { ConnectMeaning, Platform } from './platform/index.ts';

/**
 * What an error on a connected UDP socket says, once a datagram has left: somebody's ICMP, in the system's own words. Over
 * UDP only ICMP can say that a port is closed. Total, as for connects: an unknown code is no verdict.
 */
export function classifyDatagramFailure(errorCode: string, family: 4 | 6, platform: Platform): ConnectMeaning {
  const meaning = platform.datagramMeaning(errorCode, family) ?? classifyConnectFailure(errorCode, family, platform);
  if (meaning.reason === 'conn-refused') return { state: 'closed', reason: 'port-unreach' };
  // Codes of a connection that had opened mean nothing where there is none.
  return meaning.state === 'open' ? { state: 'untested', reason: 'unknown-error' } : meaning;
}
