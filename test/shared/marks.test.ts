import { markCounts } from '../../shared/marks.ts';
import { reportOf } from '../helpers/networks.ts';

const off = { light: 'grey', reason: 'option-off' } as const;

test('rows that were switched off are counted as such, by a report itself and by one of an earlier version', () => {
  const report = reportOf();
  const [first, second] = report.checks;
  if (!first || !second) throw new Error('too few rows');
  const checks = [
    { ...first, ...off },
    { ...second, ...off },
  ];
  const told = { green: 0, yellow: 0, red: 0, grey: 0, off: 2 };
  expect(markCounts({ checks, counts: told })).toEqual(told);
  expect(markCounts({ checks, counts: { green: 0, yellow: 0, red: 0, grey: 2 } })).toEqual(told);
});
