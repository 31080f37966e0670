import { buildReport } from '../../engine/report.ts';
import { loadScenario } from '../../engine/scenarios.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import type { ReportCheck } from '../../shared/report.ts';
import { isExtraRow } from '../../shared/rows-in-use.ts';
import { profileFormat, type RowId } from '../../shared/words.ts';
import { type Outcome, observationOf } from '../helpers/observations.ts';
import { inputOf } from '../helpers/reports.ts';

const tcpRows: RowId[] = ['server-sql', 'server-application', 'server-database'];
const rowIds: RowId[] = [...tcpRows, 'server-quic'];

/** The rows of the 365 server as the report tells them, where this was seen at its three TCP ports, and that over UDP. */
function rowsOf(
  saw: Outcome,
  options: Options,
  rows: Profile['rows'] = {},
  udp: Outcome = 'unanswered',
): ReportCheck[] {
  const profile: Profile = { format: profileFormat, roles: { server: '198.51.100.1' }, options, rows };
  const { checks } = buildReport(
    inputOf('365-client', profile, [...tcpRows.map(() => observationOf(saw)), observationOf(udp)]),
  );
  return checks.filter(({ id }) => rowIds.includes(id as RowId));
}

const [required, optional, informational] = ['required', 'optional', 'informational'];

describe('the report tells the expectation that counted:', () => {
  test.each<[string, Options, Outcome, (string | undefined)[], string]>([
    ['TCP', { transport: 'tcp' }, 'open', [required, required, required, informational], 'green'],
    ['TCP, shut', { transport: 'tcp' }, 'closed', [required, required, required, informational], 'red'],
    ['either, TCP works', { transport: 'either' }, 'open', [required, required, required, informational], 'green'],
    // QUIC that does not answer may still work: what is shut is no red.
    ['either, TCP is shut', { transport: 'either' }, 'closed', [optional, optional, optional, required], 'yellow'],
    ['either, nothing is told', { transport: 'either' }, 'exhausted', [required, required, required, required], 'grey'],
  ])('%s', (_name, options, saw, expected, light) => {
    const rows = rowsOf(saw, options);
    expect(rows.map(({ id }) => id)).toEqual(rowIds);
    expect(rows.map(({ expectation }) => expectation)).toEqual(expected);
    expect(rows[0]?.light).toBe(light);
  });
});

describe('the reason of an expectation', () => {
  const reason = 'SQL not started';

  test.each<[string, Profile['rows'], string | undefined]>([
    ['stands where the profile changed it', { 'server-sql': { expectation: 'optional', reason } }, reason],
    ['stands beside a changed port', { 'server-sql': { expectation: 'optional', reason, port: 4242 } }, reason],
    ['does not stand where the profile changed the port alone', { 'server-sql': { port: 4242, reason } }, undefined],
    ['does not stand where the profile only gives a reason', { 'server-sql': { reason } }, undefined],
    ['does not stand where the profile says nothing', {}, undefined],
  ])('%s', (_name, rows, expected) => {
    const [sql, ...others] = rowsOf('open', {}, rows);
    expect(sql?.expectationReason).toBe(expected);
    expect(others.filter((row) => 'expectationReason' in row)).toEqual([]);
  });

  test('does not stand where an option switched the row off', () => {
    const rows = { 'server-quic': { expectation: 'required', reason } } as const;
    const quic = rowsOf('open', { transport: 'tcp' }, rows).at(-1);
    expect(quic).toMatchObject({ expectation: informational, reason: 'option-off' });
    expect(quic).not.toHaveProperty('expectationReason');
  });

  test('does not stand in any row without a word of the profile', () => {
    const rows = loadScenario('365-client').rows.filter((row) => !isExtraRow(row));
    const { checks } = buildReport(inputOf('365-client', { format: profileFormat }, [observationOf('open')]));
    expect(checks).toHaveLength(rows.length);
    expect(checks.filter((row) => 'expectationReason' in row)).toEqual([]);
  });
});
