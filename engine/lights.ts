import type { Report } from '../shared/report.ts';
import { assertNever, type Expectation, type Light, type Service, type State } from '../shared/words.ts';

type Outcome = 'expected' | 'degraded' | 'wrong' | 'shut' | 'untested';

/** The table of the light for each expectation and outcome; the one place that decides a colour. */
const table: Record<Expectation, Record<Outcome, Light>> = {
  required: { expected: 'green', degraded: 'yellow', wrong: 'red', shut: 'red', untested: 'grey' },
  optional: { expected: 'green', degraded: 'yellow', wrong: 'yellow', shut: 'yellow', untested: 'grey' },
  forbidden: { expected: 'red', degraded: 'red', wrong: 'red', shut: 'green', untested: 'grey' },
  // Shown like an optional row; it never colours the total.
  informational: { expected: 'green', degraded: 'yellow', wrong: 'yellow', shut: 'yellow', untested: 'grey' },
};

export function lightOf(expectation: Expectation, row: { state: State; service: Service | null }): Light {
  return table[expectation][outcomeOf(row)];
}

/** A run that ended early proves nothing good: what it did not come to may be red. A red that it found stands. */
export function lightOfRun(worst: Light, ended: Report['ended']): Light {
  return ended === 'finished' || worst === 'red' ? worst : 'grey';
}

function outcomeOf({ state, service }: { state: State; service: Service | null }): Outcome {
  switch (state) {
    case 'open':
      return service === null ? 'wrong' : openOutcomes[service];
    // No answer over UDP may be a firewall, or a service that keeps silent: nobody can tell from here.
    case 'open|filtered':
    case 'untested':
      return 'untested';
    case 'closed':
    case 'filtered':
    case 'unreachable':
    case 'denied':
    case 'unresolved':
      return 'shut';
    default:
      return assertNever(state);
  }
}

/** `unchecked`: nothing can be spoken there, so the open port itself is what was expected. */
const openOutcomes: Record<Service, Outcome> = {
  asExpected: 'expected',
  unchecked: 'expected',
  degraded: 'degraded',
  unexpected: 'wrong',
  silent: 'wrong',
};
