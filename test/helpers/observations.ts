import type { Evidence } from '../../engine/assess.ts';
import type { Check } from '../../shared/check.ts';
import { ipFamily } from '../../shared/host.ts';
import type { AddressObservation, Attempt, Observation } from '../../shared/observation.ts';

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

export function attemptOf(outcome: Outcome): Attempt {
  const rttMs = outcomes[outcome].state === 'open' ? 1 : null;
  return { ...outcomes[outcome], rttMs, phases: [], details: {} };
}

export const host = '198.51.100.1';

export function checkOf(overrides: Partial<Check> = {}): Check {
  return {
    id: 'row',
    role: 'licence',
    group: 'licence',
    host,
    port: 443,
    transport: 'tcp',
    direction: 'out',
    expectation: 'required',
    probe: 'http',
    encryption: 'tls',
    ...overrides,
  };
}

/** One try per address. */
export function seenAt(addresses: Record<string, Outcome>): AddressObservation[] {
  return Object.entries(addresses).map(([address, outcome]) => ({
    address,
    family: ipFamily(address),
    attempts: [attemptOf(outcome)],
    decisive: 0,
  }));
}

export function observationOf(seen: Outcome | Record<string, Outcome>, rest: Partial<Observation> = {}): Observation {
  return { checkId: 'row', addresses: seenAt(typeof seen === 'string' ? { [host]: seen } : seen), ...rest };
}

/** Every control is fine, and this machine has addresses of both families. */
export const goodEvidence: Evidence = {
  canary: { addresses: ['192.0.2.1'], ports: [443], fakedPorts: [], state: 'clean' },
  selfTest: { passed: 3, total: 3, failures: [] },
  hasFamily: () => true,
};
