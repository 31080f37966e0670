import { commonCausesOf, sharedCauses } from '../../../shared/matrix/common-causes.ts';
import { type SeatCause, seatOf } from '../../../shared/matrix/seat.ts';
import { type Network, reportOf } from '../../helpers/networks.ts';

function seat(id: string, network: Network = {}) {
  return seatOf({ ...reportOf({ scenario: '365-client', ...network }), id }, id, true);
}

/** With its own server's name in the cause. */
function blockedAt(id: string, server: string) {
  const hosts = { server, licence: 'licence.example', updates: 'updates.example' };
  return seat(id, { hosts, options: { mail: false }, saw: { 'server-application': 'filtered' } });
}

test('a cause is the same whatever host it is about, and each host is told with its seats', () => {
  const seats = [blockedAt('1', 'a.example'), blockedAt('2', 'b.example'), blockedAt('3', 'b.example'), seat('fine')];
  const [cause, ...others] = sharedCauses(commonCausesOf(seats));
  expect(others).toEqual([]);
  expect(cause).toMatchObject({ light: 'red', owner: 'firewall', seats: ['1', '2', '3'] });
  expect(cause?.variants.map(({ cause: { params }, seats: count }) => [params?.['host'], count])).toEqual([
    ['b.example', 2],
    ['a.example', 1],
  ]);
  expect(cause?.variants[0]?.action?.key).toMatch(/\.do\.1$/);
});

test('the worst light comes first, then the most seats; what one seat alone has is not shared', () => {
  const cause = (id: string, light: SeatCause['light']): SeatCause => ({
    place: 'firewall',
    owner: 'firewall',
    light,
    cause: { key: `cause.${id}.title` },
  });
  const causes: Record<string, SeatCause[]> = {
    1: [cause('few', 'red'), cause('many', 'yellow')],
    2: [cause('few', 'yellow'), cause('most', 'red'), cause('many', 'yellow')],
    3: [cause('most', 'red'), cause('one', 'red'), cause('most', 'red')],
    4: [cause('most', 'yellow')],
  };
  const seats = Object.entries(causes).map(([id, own]) => ({ ...seat(id), causes: own }));
  const found = sharedCauses(commonCausesOf(seats)).map(({ key, light, seats: ids }) => [key, light, ids.join(' ')]);
  expect(found).toEqual([
    ['cause.most.title', 'red', '2 3 4'],
    ['cause.few.title', 'red', '1 2'],
    ['cause.many.title', 'yellow', '1 2'],
  ]);
});
