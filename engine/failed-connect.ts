import { ipFamily } from '../shared/host.ts';
import type { Attempt, Phase } from '../shared/observation.ts';
import { classifyConnectFailure } from './classify-connect.ts';
import type { Connected } from './net/connect.ts';
import type { RunContext } from './run-context.ts';

/** What a handshake that did not come about says of the port. An answer, be it a refusal, counts for its host. */
export function failedConnect(
  { errorCode, rttMs }: Extract<Connected, { ok: false }>,
  address: string,
  run: RunContext,
  phases: Phase[],
): Attempt {
  if (errorCode === 'ABORTED') {
    return { state: 'untested', reason: 'cancelled', service: null, rttMs: null, phases, details: {} };
  }
  const { state, reason } = classifyConnectFailure(errorCode, ipFamily(address), run.platform);
  const answered = state === 'closed' || state === 'open';
  if (answered) run.answers.note(address, rttMs);
  return {
    state,
    reason,
    service: state === 'open' ? 'unexpected' : null,
    errorCode,
    rttMs: answered ? rttMs : null,
    phases,
    details: {},
  };
}
