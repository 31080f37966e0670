import type { Attempt } from '../../shared/observation.ts';

/** What one try can come to, by the name of the situation. */
export const outcomes = {
  open: { state: 'open', reason: 'syn-ack', service: 'asExpected' },
  unchecked: { state: 'open', reason: 'syn-ack', service: 'unchecked' },
  degraded: { state: 'open', reason: 'certificate-expired', service: 'degraded' },
  wrong: { state: 'open', reason: 'wrong-protocol', service: 'unexpected' },
  silent: { state: 'open', reason: 'no-greeting', service: 'silent' },
  closed: { state: 'closed', reason: 'conn-refused', service: null },
  filtered: { state: 'filtered', reason: 'no-response', service: null },
  unanswered: { state: 'open|filtered', reason: 'no-quic-response', service: null },
  hostUnreachable: { state: 'unreachable', reason: 'host-unreach', service: null },
  netUnreachable: { state: 'unreachable', reason: 'net-unreach', service: null },
  addressUnavailable: { state: 'unreachable', reason: 'address-unavailable', service: null },
  denied: { state: 'denied', reason: 'local-rule', service: null },
  exhausted: { state: 'untested', reason: 'local-resources', service: null },
  cancelled: { state: 'untested', reason: 'cancelled', service: null },
  cancelledMidway: { state: 'open', reason: 'cancelled', service: 'silent' },
} as const satisfies Record<string, Pick<Attempt, 'state' | 'reason' | 'service'>>;
export type Outcome = keyof typeof outcomes;
