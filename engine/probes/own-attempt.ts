import type { OwnCheck } from '../../shared/check.ts';
import type { Attempt } from '../../shared/observation.ts';
import type { Progress } from '../../shared/progress.ts';
import type { PhaseName } from '../../shared/words.ts';
import type { RunContext } from '../run-context.ts';

export interface OwnAttemptHooks {
  signal: AbortSignal;
  /** The peer has answered for the first time: no further try need start beside this one for its silence. */
  onConnected: () => void;
  /** The service has said who it is: no further try need start beside this one for the service's silence. */
  onAnswered?: () => void;
  onPhase: (name: PhaseName) => void;
  /** As often as it likes; whoever shows it takes its own time. */
  onProgress: (progress: Progress) => void;
}

/**
 * One try of a row that a single TCP connection cannot answer: it opens its own sockets to this address and closes them.
 * Network failures are data, never exceptions; it ends by its own deadlines and when the signal says so.
 */
export type OwnAttempt = (
  check: OwnCheck,
  address: string,
  run: RunContext,
  hooks: OwnAttemptHooks,
) => Promise<Attempt>;
