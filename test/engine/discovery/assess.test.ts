import type { Check } from '../../../shared/check.ts';
import type { Attempt } from '../../../shared/observation.ts';
import { judge, type Row, works } from '../../helpers/judge.ts';

type Outcome = Pick<Attempt, 'state' | 'reason' | 'service'>;

/** The row of the search, which came to that. */
function discovery(expectation: Check['expectation'], outcome: Outcome): Row {
  const attempt: Attempt = { ...outcome, rttMs: null, phases: [], details: {} };
  return {
    check: { id: 'discovery', probe: 'discovery', transport: 'udp', expectation, port: 19_813 },
    observation: { addresses: [{ address: '10.0.0.5', family: 4, attempts: [attempt], decisive: 0 }] },
  };
}

const found = { state: 'open', reason: 'discovery-found', service: 'asExpected' } as const satisfies Outcome;
const several = { state: 'open', reason: 'discovery-several', service: 'degraded' } as const satisfies Outcome;
const other = { state: 'open', reason: 'discovery-other', service: 'degraded' } as const satisfies Outcome;
const silent = { state: 'open|filtered', reason: 'discovery-silent', service: null } as const satisfies Outcome;
const announced = { state: 'open|filtered', reason: 'discovery-announced', service: null } as const satisfies Outcome;

describe('where the firm expects to find its server', () => {
  test.each([
    [found, 'green/open/discovery-found/asExpected'],
    [several, 'yellow/open/discovery-several/degraded'],
    [other, 'yellow/open/discovery-other/degraded'],
    [silent, 'grey/open|filtered/discovery-silent/null'],
    [announced, 'grey/open|filtered/discovery-announced/null'],
  ])('%j is judged', (outcome, row) => {
    expect(judge([discovery('optional', outcome)]).rows).toEqual([row]);
  });
});

describe('where the firm suppresses it', () => {
  test.each([found, several, other])('a server that is heard is red: %j', (outcome) => {
    const [row] = judge([discovery('forbidden', outcome)]).rows;
    expect(row).toMatch(/^red\/open\/discovery-unwanted\//);
  });

  test('silence is no proof, and keeps nothing else from being green', () => {
    expect(judge([works, discovery('forbidden', silent)])).toMatchObject({
      light: 'green',
      rows: [expect.anything(), 'grey/open|filtered/discovery-silent/null'],
    });
  });
});

test('a machine that fakes TCP opens says nothing about UDP', () => {
  const canary = { addresses: ['192.0.2.1'], ports: [19_813], fakedPorts: [19_813], state: 'faked' as const };
  const { rows } = judge([discovery('optional', found)], { canary });
  expect(rows).toEqual(['green/open/discovery-found/asExpected']);
});

test('a failed self-test takes the green back, as of every row', () => {
  const { rows } = judge([discovery('optional', found)], { selfTest: { passed: 2, total: 3, failures: [] } });
  expect(rows).toEqual(['grey/open/self-test-failed/asExpected']);
});
