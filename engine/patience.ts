import type { Patience } from './net/connect.ts';
import type { RunContext } from './run-context.ts';
import { retransmitSlackMs } from './settings.ts';

/**
 * How long a handshake with this address is waited for. As long as nobody there has answered: the full time. Once another
 * port of the address has: until the answer to a retransmitted SYN would have come. An answer that itself took a
 * retransmission shows a lossy way, and the full time stays.
 */
export function patienceFor(address: string, { answers, platform, settings }: RunContext): Patience {
  // No setting may go below one retransmission: a single lost SYN would look like a firewall.
  const leastMs = platform.synRetransmitMs + retransmitSlackMs;
  const longestMs = Math.max(leastMs, settings.connectTimeoutMs);
  return {
    limitMs: () => {
      const slowestMs = answers.slowestMs(address);
      if (slowestMs === undefined || slowestMs >= platform.synRetransmitMs * 0.9) return longestMs;
      return Math.min(longestMs, leastMs + 2 * slowestMs);
    },
    onChange: (listener) => answers.onChange(address, listener),
  };
}
