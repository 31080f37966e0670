import { purposeOf } from '../../../renderer/state/drop-purpose.ts';

test('one file is opened and two are compared; the compare view takes a single one as well', () => {
  expect([purposeOf(1, 'situation'), purposeOf(2, 'situation'), purposeOf(1, 'compare')]).toEqual([
    'open',
    'compare',
    'compare',
  ]);
});
