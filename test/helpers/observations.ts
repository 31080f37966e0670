import { type Outcome, outcomes } from '../../engine/training/outcomes.ts';
import type { Check } from '../../shared/check.ts';
import { ipFamily } from '../../shared/host.ts';
import type { AddressObservation, Attempt, Observation } from '../../shared/observation.ts';

export { goodEvidence } from '../../engine/training/network.ts';
export { type Outcome, outcomes } from '../../engine/training/outcomes.ts';

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
