import { translator } from '../../shared/locales/index.ts';
import { outlineOf } from '../../shared/outline.ts';
import { rowLabel, targetOf, wayText } from '../../shared/row-texts.ts';
import { summaryOf } from '../../shared/summary.ts';
import { languages } from '../../shared/words.ts';
import { reportOf } from '../helpers/networks.ts';

const t = translator('en');

const server = { group: 'server', host: 'srv.firm.example', port: 19_813, transport: 'tcp' } as const;
const inbound = { ...server, group: 'inbound', host: '192.0.2.10' } as const;

describe('whom a row talks to', () => {
  test.each([
    ['a host', server, 'srv.firm.example', 'srv.firm.example:19813/tcp'],
    ['an IPv6 address', { ...server, host: '2001:db8::1' }, '2001:db8::1', '[2001:db8::1]:19813/tcp'],
    ['nobody, without an address', { ...server, host: null }, '', '19813/tcp'],
    ['a counterpart that calls', inbound, 'from 192.0.2.10 to this PC', 'from 192.0.2.10 to this PC, port 19813/tcp'],
    [
      'nobody in particular, without a counterpart',
      { ...inbound, reason: 'needs-counterpart' as const },
      'from outside to this PC',
      'from outside to this PC, port 19813/tcp',
    ],
  ])('is %s', (_, row, way, target) => {
    expect([wayText(row, t), targetOf(row, t)]).toEqual([way, target]);
  });

  test.each(languages)('stands in %s beside a row in which others call, in every text for people', (language) => {
    const texts = translator(language);
    const report = reportOf({ scenario: '365-server', options: { mail: false, counterpart: true } });
    const outline = outlineOf(report, { t: texts, language, isIntact: true });
    const calls = outline.groups.flatMap(({ rows }) => rows).filter(({ check }) => check.direction === 'in');
    const used = calls.filter(({ mark }) => mark !== 'off');
    expect(used).toHaveLength(3);
    const way = texts('check.way-in', { host: '192.0.2.10' });
    for (const row of used) expect(row.way).toBe(way);
  });
});

describe('an exercise on other ports', () => {
  const moved = {
    ...server,
    id: 'server-application',
    host: '127.0.0.1',
    port: 40_123,
    specifiedPort: 19_813,
  } as const;

  it('names the port of the specification first, and what stood in for it here', () => {
    expect(targetOf(moved, t)).toBe('19813/tcp, here 127.0.0.1:40123');
    expect(rowLabel(moved, t)).toBe('19813 (here 40123) Application server');
  });

  it('does so in what leaves as text', () => {
    const report = reportOf({
      scenario: '365-client',
      options: { mail: false },
      saw: { 'server-application': 'closed' },
    });
    const checks = report.checks.map((check) => (check.id === moved.id ? { ...check, ...moved } : check));
    expect(summaryOf({ ...report, checks }, t, { isIntact: true })).toContain('19813/tcp, here 127.0.0.1:40123');
  });
});
