import { onlyRows } from '../../engine/only-rows.ts';
import { planChecks } from '../../engine/plan.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import type { Options } from '../../shared/profile.ts';
import { profileFormat, roles, type ScenarioId } from '../../shared/words.ts';

function plannedFor(scenario: ScenarioId, options: Options = {}) {
  const hosts = Object.fromEntries(roles.map((role) => [role, '127.0.0.1']));
  return planChecks(loadScenario(scenario), { format: profileFormat, roles: hosts, options }).checks;
}

test.each<[what: string, scenario: ScenarioId, options: Options, asked: string[], checked: string[]]>([
  ['those alone', 'classic-office', {}, ['mail-993', 'licence-80'], ['licence-80', 'mail-993']],
  [
    'passive FTP with the call back that stands in for it',
    'classic-office',
    {},
    ['updates-21'],
    ['updates-20', 'updates-21'],
  ],
  ['the call back alone', 'classic-office', {}, ['updates-20'], ['updates-20']],
  [
    'what must be shut beside what shows a network',
    'classic-remote',
    {},
    ['public-sql'],
    ['server-application', 'public-sql'],
  ],
  [
    'no further witness where one is asked for',
    'classic-remote',
    {},
    ['public-sql', 'server-database'],
    ['server-database', 'public-sql'],
  ],
  ['one transport alone', '365-client', {}, ['server-sql'], ['server-sql']],
])('%s', (_, scenario, options, asked, checked) => {
  const { checks } = onlyRows(plannedFor(scenario, { mail: true, ...options }), asked);
  expect(checks.map(({ id }) => id)).toEqual(checked);
});

test.each<[asked: string, beside: string[]]>([
  ['server-quic', ['server-sql', 'server-application', 'server-database']],
  ['server-application', ['server-quic']],
])('where either transport will do, the other one is measured beside %s, and nothing else', (asked, beside) => {
  const checks = plannedFor('365-client', { transport: 'either' });
  const only = onlyRows(checks, [asked]);
  const all = checks.map(({ id }) => id).filter((id) => id === asked || beside.includes(id));
  expect(only.checks.map(({ id }) => id)).toEqual(all);
  expect(only.notes).toEqual([
    { key: 'note.rows-only', params: { count: all.length, total: checks.length, rows: all.join(', ') } },
    { key: 'note.rows-beside', params: { rows: beside.join(', ') } },
  ]);
});

test.each<[asked: string, beside: string]>([
  ['server-quic', 'server-sql, server-application, server-database'],
  ['inbound-quic', 'inbound-sql, inbound-application, inbound-database'],
  ['inbound-sql', 'inbound-quic'],
])('from outside and to there are two ways: beside %s the other transport of its own way', (asked, beside) => {
  const { notes } = onlyRows(plannedFor('365-server', { transport: 'either', counterpart: true }), [asked]);
  expect(notes[1]).toEqual({ key: 'note.rows-beside', params: { rows: beside } });
});

test('nobody waits for a connection held idle who asked for the other transport', () => {
  const checks = plannedFor('365-client', { transport: 'either', hold: 15 });
  const only = onlyRows(checks, ['server-quic']).checks.map(({ id }) => id);
  expect(checks.map(({ id }) => id)).toContain('server-hold');
  expect(only.filter((id) => id.startsWith('server-')).toSorted()).toEqual([
    'server-application',
    'server-database',
    'server-quic',
    'server-sql',
  ]);
});

test('the report says which of how many', () => {
  const checks = plannedFor('classic-office');
  expect(onlyRows(checks, ['updates-22']).notes).toEqual([
    { key: 'note.rows-only', params: { count: 1, total: checks.length, rows: 'updates-22' } },
  ]);
});

test('what only shows a network is a control, which is neither counted nor judged', () => {
  const all = plannedFor('classic-remote');
  const { checks, notes } = onlyRows(all, ['public-sql']);
  expect(checks.map(({ id, expectation }) => [id, expectation])).toEqual([
    ['server-application', 'informational'],
    ['public-sql', 'forbidden'],
  ]);
  expect(notes).toEqual([
    { key: 'note.rows-only', params: { count: 1, total: all.length, rows: 'public-sql' } },
    { key: 'note.rows-witness', params: { row: 'server-application' } },
  ]);
});
