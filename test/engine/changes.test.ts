import { changesSince } from '../../engine/changes.ts';
import { maxChanges } from '../../shared/report.ts';
import { reportOf } from '../helpers/networks.ts';

const at = new Date('2026-03-01T12:00:05.000Z');
const before = reportOf({ saw: { 'licence-80': 'filtered', 'licence-443': 'closed' } });
const after = reportOf({ saw: { 'licence-443': 'filtered' } });

test('rows that came to something else are told with what they were and are', () => {
  expect(changesSince(before, after.checks, at)).toEqual([
    {
      at: at.toISOString(),
      checkId: 'licence-80',
      from: { light: 'red', state: 'filtered', reason: 'no-response' },
      to: { light: 'green', state: 'open', reason: 'syn-ack' },
    },
    {
      at: at.toISOString(),
      checkId: 'licence-443',
      from: { light: 'red', state: 'closed', reason: 'conn-refused' },
      to: { light: 'red', state: 'filtered', reason: 'no-response' },
    },
  ]);
});

test('nothing is told where nothing changed, and what changed before stays', () => {
  const changes = changesSince(before, after.checks, at);
  expect(changesSince(before, before.checks, at)).toEqual([]);
  expect(changesSince({ ...after, changes }, after.checks, at)).toEqual(changes);
});

test('of too many the newest stay', () => {
  const [one] = changesSince(before, after.checks, at);
  const many = Array.from({ length: maxChanges }, () => one!);
  const changes = changesSince({ ...before, changes: many }, after.checks, new Date(at.getTime() + 1000));
  expect(changes).toHaveLength(maxChanges);
  expect(changes.at(-1)?.at).toBe('2026-03-01T12:00:06.000Z');
});
