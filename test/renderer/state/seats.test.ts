import {
  everySeat,
  filterFor,
  filterSeats,
  idOfCause,
  orderAfter,
  orderFor,
  sortSeats,
  worstFirst,
} from '../../../renderer/state/seats.ts';
import { translator } from '../../../shared/locales/index.ts';
import { sharedCauses } from '../../../shared/matrix/common-causes.ts';
import { matrixOf, nameOfSeat } from '../../../shared/matrix/matrix.ts';
import { packMatrix, unpackMatrix } from '../../../shared/matrix/packed-matrix.ts';
import { seatOf } from '../../../shared/matrix/seat.ts';
import { type Network, reportOf } from '../../helpers/networks.ts';

const t = translator('de');
const well: Network = { scenario: '365-client', options: { mail: true } };

function seat(name: string, createdAt: string, network: Network) {
  return { ...seatOf(reportOf(network), name, true), id: name, createdAt };
}

const matrix = matrixOf(
  [
    seat('PC 10', '2026-03-01T10:00:00Z', well),
    seat('PC 9', '2026-03-02T10:00:00Z', { ...well, saw: { 'server-application': 'filtered' } }),
    seat('PC 2', '2026-03-03T10:00:00Z', {
      ...well,
      saw: { 'server-application': 'filtered', 'server-sql': 'closed' },
    }),
  ],
  [],
);

const names = (seats: readonly (typeof matrix.seats)[number][]) => seats.map(nameOfSeat);
const found = (filter: Partial<typeof everySeat>) =>
  names(filterSeats(matrix.seats, { ...everySeat, ...filter }, matrix.causes, t));

test.each<[string, Partial<typeof everySeat>, string[]]>([
  ['everything', {}, ['PC 2', 'PC 9', 'PC 10']],
  ['a light', { light: 'green' }, ['PC 10']],
  ['a row that is not green', { row: 'server-sql' }, ['PC 2']],
  ['a row that nobody has', { row: '__proto__' }, []],
  ['a cause that is gone', { cause: 'nowhere nothing' }, []],
  ['words in any order', { query: ' 365  pc ' }, ['PC 2', 'PC 9', 'PC 10']],
  ['a name', { query: 'pc 10' }, ['PC 10']],
])('filters by %s', (_, filter, expected) => {
  expect(found(filter)).toEqual(expected);
});

test('filters by every cause exactly the seats that have it', () => {
  for (const cause of matrix.causes) {
    const ids = filterSeats(matrix.seats, { ...everySeat, cause: idOfCause(cause) }, matrix.causes, t).map(
      ({ id }) => id,
    );
    expect(ids.sort()).toEqual([...cause.seats].sort());
  }
  expect(matrix.causes.length).toBeGreaterThan(0);
});

test('sorts by numbers in names, by time and by one row, and back', () => {
  const byName = orderAfter(worstFirst, { by: 'name' });
  const byRow = orderAfter(byName, { by: 'row', row: 'server-sql' });
  expect(names(sortSeats(matrix.seats, byName))).toEqual(['PC 2', 'PC 9', 'PC 10']);
  expect(names(sortSeats(matrix.seats, orderAfter(byName, { by: 'name' })))).toEqual(['PC 10', 'PC 9', 'PC 2']);
  expect(names(sortSeats(matrix.seats, { by: 'time', isReversed: false }))).toEqual(['PC 2', 'PC 9', 'PC 10']);
  expect(names(sortSeats(matrix.seats, byRow))[0]).toBe('PC 2');
  expect(byRow.isReversed).toBe(false);
  expect(orderAfter(byRow, { by: 'row', row: 'server-application' }).isReversed).toBe(false);
  expect(orderAfter(byRow, { by: 'row', row: 'server-sql' }).isReversed).toBe(true);
});

test('a matrix crosses whole, and seats that came to the same share their rows', () => {
  const twice = matrixOf([...matrix.seats, { ...matrix.seats[0]!, id: 'again', file: 'again' }], []);
  const there = unpackMatrix(packMatrix(twice));
  expect(there).toEqual(twice);
  expect(new Set(there.seats.map(({ rows }) => rows)).size).toBe(3);
});

test('over other seats a row or a cause that is gone filters and sorts no more; what is still there does', () => {
  const [cause] = sharedCauses(matrix.causes).map(idOfCause);
  const filter = { ...everySeat, light: 'red' as const, row: 'server-sql', cause: cause ?? '?', query: 'pc' };
  const byRow = orderAfter(worstFirst, { by: 'row', row: 'server-sql' });
  const allWell = matrixOf([seat('PC 1', '2026-03-01T10:00:00Z', well)], []);
  expect(filterFor(matrix, filter)).toEqual(filter);
  expect(filterFor(allWell, filter)).toEqual({ ...filter, row: null, cause: null });
  expect(orderFor(matrix, byRow)).toEqual(byRow);
  expect(orderFor(matrixOf([], []), byRow)).toEqual(worstFirst);
});
