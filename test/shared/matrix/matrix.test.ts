import { groupsOf, matrixOf, matrixSchema, seatOf } from '../../shared/matrix/matrix.ts';
import { type Network, reportOf } from '../helpers/networks.ts';

function seat(file: string, network: Network = {}) {
  return seatOf(reportOf({ scenario: '365-client', ...network }), file, true);
}

const blocked: Network = { saw: { 'server-application': 'filtered' } };

test('many reports are told by their worst light and the cause that most of these seats share', () => {
  const copy = seat('copy.json');
  const matrix = matrixOf([copy, { ...copy, file: 'again.json' }, seat('1', blocked), seat('2', blocked)], []);
  expect(matrixSchema.parse(matrix)).toEqual(matrix);
  expect([matrix.light, matrix.counts]).toEqual(['red', { green: 1, yellow: 0, red: 2, grey: 0 }]);
  expect(matrix.commonCauses[0]?.seats).toEqual(['1', '2']);
  expect(groupsOf(matrix).map((group) => group.map(({ file }) => file))).toEqual([['1', '2'], ['again.json']]);
});
