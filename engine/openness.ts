import type { Service, State } from '../shared/words.ts';

const services: Record<Service, number> = { asExpected: 5, degraded: 4, unchecked: 3, unexpected: 2, silent: 1 };
const states: Record<Exclude<State, 'open'>, number> = {
  closed: 9,
  filtered: 8,
  // Less than any answer, more than nothing measured.
  'open|filtered': 4,
  denied: 7,
  unreachable: 6,
  unresolved: 5,
  untested: 0,
};

/**
 * How far a try got: of several tries on one address, and of several addresses of one name, the one that got furthest
 * speaks for all. A definite answer says more than silence.
 */
export function openness({ state, service }: { state: State; service: Service | null }): number {
  return state === 'open' ? 10 + (service === null ? 0 : services[service]) : states[state];
}
