import { lightOf, lightOfRun } from '../../engine/lights.ts';
import {
  type Expectation,
  expectations,
  type Light,
  type Service,
  type State,
  services,
  states,
} from '../../shared/words.ts';

type Row = readonly [State, Service | null, Record<Expectation, Light>];

/** The whole table, cell by cell. An informational row is shown like an optional one. */
const table: Row[] = [
  ['open', 'asExpected', { required: 'green', optional: 'green', forbidden: 'red', informational: 'green' }],
  ['open', 'unchecked', { required: 'green', optional: 'green', forbidden: 'red', informational: 'green' }],
  ['open', 'degraded', { required: 'yellow', optional: 'yellow', forbidden: 'red', informational: 'yellow' }],
  ['open', 'unexpected', { required: 'red', optional: 'yellow', forbidden: 'red', informational: 'yellow' }],
  ['open', 'silent', { required: 'red', optional: 'yellow', forbidden: 'red', informational: 'yellow' }],
  ['open', null, { required: 'red', optional: 'yellow', forbidden: 'red', informational: 'yellow' }],
  ['closed', null, { required: 'red', optional: 'yellow', forbidden: 'green', informational: 'yellow' }],
  ['filtered', null, { required: 'red', optional: 'yellow', forbidden: 'green', informational: 'yellow' }],
  ['unreachable', null, { required: 'red', optional: 'yellow', forbidden: 'green', informational: 'yellow' }],
  ['denied', null, { required: 'red', optional: 'yellow', forbidden: 'green', informational: 'yellow' }],
  ['unresolved', null, { required: 'red', optional: 'yellow', forbidden: 'green', informational: 'yellow' }],
  ['open|filtered', null, { required: 'grey', optional: 'grey', forbidden: 'grey', informational: 'grey' }],
  ['untested', null, { required: 'grey', optional: 'grey', forbidden: 'grey', informational: 'grey' }],
];

const cells = table.flatMap(([state, service, lights]) =>
  expectations.map((expectation) => ({ expectation, state, service, light: lights[expectation] })),
);

it.each(cells)('$expectation, $state, $service: $light', ({ expectation, state, service, light }) => {
  expect(lightOf(expectation, { state, service })).toBe(light);
});

it('the table has every state and, where open, every service', () => {
  expect(new Set(table.map(([state]) => state))).toEqual(new Set(states));
  expect(new Set(table.flatMap(([state, service]) => (state === 'open' && service ? [service] : [])))).toEqual(
    new Set(services),
  );
});

it('a service says nothing on a port that is not open', () => {
  const shut = table.filter(([state]) => state !== 'open');
  for (const [state, , lights] of shut) {
    for (const expectation of expectations) {
      const found = services.map((service) => lightOf(expectation, { state, service }));
      expect(found).toEqual(services.map(() => lights[expectation]));
    }
  }
});

it.each<[Light, Light]>([
  ['green', 'grey'],
  ['yellow', 'grey'],
  ['grey', 'grey'],
  ['red', 'red'],
])('a run that ended early with %s is %s', (worst, light) => {
  expect([lightOfRun(worst, 'finished'), lightOfRun(worst, 'cancelled'), lightOfRun(worst, 'deadline')]).toEqual([
    worst,
    light,
    light,
  ]);
});
