import type { Patience } from './net/connect.ts';
import type { RunContext } from './run-context.ts';
import { retransmitSlackMs } from './settings.ts';

/** What patience is measured by. */
type Patient = Pick<RunContext, 'answers' | 'platform' | 'settings'>;

/**
 * How long a handshake with this address is waited for. As long as nobody there has answered: the full time. Once another
 * port of the address has: until the answer to a retransmitted SYN would have come. An answer that itself took a
 * retransmission shows a lossy way, and the full time stays.
 */
export function patienceFor(address: string, run: Patient): Patience {
  const { answers, platform } = run;
  const leastMs = leastPatienceMs(run);
  const { limitMs: longestMs } = fullPatience(run);
  return {
    limitMs: () => {
      const slowestMs = answers.slowestMs(address);
      if (slowestMs === undefined || slowestMs >= platform.synRetransmitMs * 0.9) return longestMs();
      return Math.min(longestMs(), leastMs + 2 * slowestMs);
    },
    onChange: (listener) => answers.onChange(address, listener),
  };
}

/** The full time, whatever other ports of the address have answered. */
export function fullPatience(run: Patient): Patience {
  const limitMs = Math.max(leastPatienceMs(run), run.settings.connectTimeoutMs);
  return { limitMs: () => limitMs, onChange: () => () => undefined };
}

/** No setting may go below one retransmission: a single lost SYN would look like a firewall. */
function leastPatienceMs({ platform }: Patient): number {
  return platform.synRetransmitMs + retransmitSlackMs;
}
