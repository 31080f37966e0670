import {
  filterRows,
  redAndYellow,
  rowsOf,
  watchedRows,
  withHeadings,
} from '../../../../renderer/features/result/rows.ts';
import { translator } from '../../../../shared/locales/index.ts';
import type { Report, ReportCheck } from '../../../../shared/report.ts';
import type { Reason } from '../../../../shared/words.ts';
import { exampleReport } from '../../../helpers/reports.ts';

const t = translator('de');

function reportOf(...changes: Partial<ReportCheck>[]): Report {
  const report = exampleReport();
  const [first] = report.checks;
  return { ...report, checks: changes.map((change) => ({ ...first!, ...change })) };
}

function idsOf(report: Report, query: string, only: 'all' | 'problems' = 'all'): string[] {
  return filterRows(rowsOf(report, t), { only, query }).map(({ check }) => check.id);
}

describe('the rows of a result', () => {
  it('stand by purpose in the order of the groups, those of a host together', () => {
    const report = reportOf(
      { id: 'a', group: 'mail', host: 'out.example' },
      { id: 'b', group: 'server', host: 'one.example' },
      { id: 'c', group: 'mail', host: 'in.example' },
      { id: 'd', group: 'mail', host: 'out.example' },
    );
    expect(idsOf(report, '')).toEqual(['b', 'a', 'd', 'c']);
  });

  it('have a heading wherever purpose or host change', () => {
    const report = reportOf(
      { group: 'server', host: 'one.example' },
      { group: 'server', host: 'one.example' },
      { group: 'server', host: null },
      { group: 'mail', host: null },
    );
    expect(withHeadings(rowsOf(report, t)).map(({ heading }) => heading)).toMatchObject([
      { group: 'server', host: 'one.example' },
      null,
      { group: 'server', host: null },
      { group: 'mail', host: null },
    ]);
  });

  it('are told apart by their place where a foreign report names two alike', () => {
    const report = reportOf({ id: 'same', group: 'mail' }, { id: 'same', group: 'server' });
    expect(rowsOf(report, t).map(({ index }) => index)).toEqual([1, 0]);
  });

  it('make an unknown id of a foreign report printable', () => {
    const [row] = rowsOf(reportOf({ id: 'new\u202erow' }), t);
    expect(row?.name).toBe('new\\u202erow');
  });
});

describe('the filter', () => {
  const report = reportOf(
    { id: 'server-application', port: 19813, light: 'red', reason: 'no-response', service: null },
    { id: 'mail-587', host: 'smtp.example', port: 587, light: 'yellow', reason: 'starttls-missing' },
    { id: 'mail-993', host: 'imap.example', port: 993, light: 'green', reason: 'syn-ack', service: 'asExpected' },
    { id: 'server-quic', port: 19813, transport: 'udp', light: 'grey', reason: 'option-off' },
  );

  it.each([
    ['a port', '587', ['mail-587']],
    ['a port with its transport', '19813/udp', ['server-quic']],
    ['a host', 'IMAP.example', ['mail-993']],
    ['a name in words', 'anwendungsserver', ['server-application']],
    ['the text of a reason', 'keine antwort', ['server-application']],
    ['the word of a reason', 'starttls-missing', ['mail-587']],
    ['several words in any order', 'example starttls', ['mail-587']],
    ['blanks alone', '   ', ['server-application', 'server-quic', 'mail-587', 'mail-993']],
    ['what is nowhere', 'xyzzy', []],
  ])('finds %s', (_what, query, ids) => {
    expect(idsOf(report, query).toSorted()).toEqual(ids.toSorted());
  });

  it('finds what an address was, what it answered, and its error code', () => {
    const [check] = reportOf({ id: 'row' }).checks;
    const address = check!.details.addresses[0]!;
    const attempt = { ...address.attempts[0]!, errorCode: 'ECONNRESET', details: { heard: '220 Postfix' } };
    const details = { ...check!.details, addresses: [{ ...address, address: '203.0.113.9', attempts: [attempt] }] };
    const heard = { ...report, checks: [{ ...check!, details }] };
    expect(['203.0.113.9', 'postfix', 'econnreset'].map((query) => idsOf(heard, query))).toEqual([
      ['row'],
      ['row'],
      ['row'],
    ]);
  });

  it('shows only problems: not the green ones, nor what was switched off', () => {
    expect(idsOf(report, '', 'problems').toSorted()).toEqual(['mail-587', 'server-application']);
  });

  it('measures again what is red or yellow', () => {
    expect(redAndYellow(report)).toEqual(['server-application', 'mail-587']);
  });
});

describe('the rows of a watch', () => {
  it('are the red and the yellow ones', () => {
    const report = reportOf(
      { id: 'a', light: 'red', reason: 'no-response' },
      { id: 'b', light: 'yellow', reason: 'starttls-missing' },
      { id: 'c', light: 'green', reason: 'syn-ack' },
      { id: 'd', light: 'grey', reason: 'option-off' },
    );
    expect(watchedRows(report)).toEqual(['a', 'b']);
  });

  it('are none that take long', () => {
    const long = ['updates-transfer', 'server-hold'].map((id) => ({ id, light: 'red' as const }));
    expect(watchedRows(reportOf(...long))).toEqual([]);
  });

  it.each<Reason>([
    'ftp-login-failed',
    'ftp-login-withheld',
    'ftp-login-needed',
    'login-refused',
    'login-missing',
    'sftp-refused',
  ])('are none whose login is at fault: %s', (reason) => {
    expect(watchedRows(reportOf({ id: 'a', light: 'red', reason }))).toEqual([]);
  });
});
