import { conclusionsOf, reportOf } from '../../helpers/networks.ts';

test('required rows without an address ask for it, and only these', () => {
  const hosts = { server: '192.0.2.10' };
  const report = reportOf({ scenario: '365-server', hosts, options: { mail: false } });
  expect(conclusionsOf(report).filter((line) => line.startsWith('address-missing'))).toEqual([
    'address-missing certain firmIt: licence-80 licence-443 licence-8080 updates-21 updates-22',
  ]);
});

test('calls from outside ask for a counterpart', () => {
  expect(conclusionsOf(reportOf({ scenario: '365-server' }))).toEqual([
    'counterpart-needed certain firmIt: inbound-sql inbound-application inbound-database',
  ]);
});

test('what was cancelled asks to be checked again', () => {
  expect(conclusionsOf(reportOf({ saw: { 'licence-80': 'cancelled', 'updates-20': 'cancelled' } }))).toEqual([
    'ended-early certain user: licence-80',
  ]);
});

test('a PC without sockets left is named as such', () => {
  expect(conclusionsOf(reportOf({ saw: { 'licence-80': 'exhausted' } }))).toEqual([
    'out-of-resources certain user: licence-80',
  ]);
});
