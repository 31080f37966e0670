import { renderText } from '../../cli/reporters/text.ts';
import { rowsOf, withHeadings } from '../../renderer/features/result/rows.ts';
import { listedChecks } from '../../renderer/features/running/live.ts';
import { translator } from '../../shared/locales/index.ts';
import { outlineOf } from '../../shared/outline.ts';
import type { Options } from '../../shared/profile.ts';
import { isCalledIn, rowLabel, targetOf, wayText } from '../../shared/row-texts.ts';
import { summaryOf } from '../../shared/summary.ts';
import { languages } from '../../shared/words.ts';
import { muteTerminal } from '../helpers/mute-terminal.ts';
import { compose, reportOf } from '../helpers/networks.ts';

const t = translator('en');
const context = {
  t,
  language: 'en' as const,
  terminal: muteTerminal(100),
  signal: new AbortController().signal,
};

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

  test.each(languages)(
    'stands beside a row in which others call, in the outline of which all files are made: %s',
    (language) => {
      const texts = translator(language);
      const report = reportOf({ scenario: '365-server', options: { mail: false, counterpart: true } });
      const outline = outlineOf(report, { t: texts, language, isIntact: true });
      const calls = outline.groups.flatMap(({ rows }) => rows).filter(({ check }) => check.direction === 'in');
      const used = calls.filter(({ mark }) => mark !== 'off');
      expect(used).toHaveLength(3);
      const way = texts('check.way-in', { host: '192.0.2.10' });
      for (const row of used) expect(row.way).toBe(way);
    },
  );
});

describe('the heading of rows in which others call', () => {
  const outside = t('check.way-in-outside');
  const calls = t('check.way-in', { host: '192.0.2.10' });

  // With QUIC alone the first of them, those of TCP, are switched off.
  describe.each<[string, Partial<Options>, string]>([
    ['where all of them are in use', { counterpart: true, transport: 'either' }, calls],
    ['where some are switched off', { counterpart: true, transport: 'quic' }, calls],
    ['where nobody calls', { counterpart: false, transport: 'quic' }, outside],
  ])('%s', (_, chosen, way) => {
    const network = { scenario: '365-server', options: { mail: false, ...chosen } } as const;
    const { plan } = compose(network, new Date('2026-03-01T12:00:00Z'), 12);
    const report = reportOf(network);

    it('says in the terminal who calls', () => {
      const title = renderText(report, context, {})
        .split('\n')
        .filter((line) => line.startsWith(t('group.inbound')));
      expect(title).toEqual([`${t('group.inbound')}  ${way}`]);
    });

    it('says so in the result', () => {
      const headings = withHeadings(rowsOf(report, t)).flatMap(({ heading }) => heading ?? []);
      expect(headings.filter(isCalledIn).map((heading) => wayText(heading, t))).toEqual([way]);
    });

    it('says so above a search that lists a single one of them, be it switched off', () => {
      const rows = rowsOf(report, t);
      for (const row of rows.filter(({ check }) => isCalledIn(check))) {
        const [listed] = withHeadings([row], rows);
        expect(listed?.heading && wayText(listed.heading, t)).toBe(way);
      }
    });

    it('says so while the check runs', () => {
      const headings = listedChecks(plan.checks).flatMap(({ heading }) => heading ?? []);
      expect(headings.filter(isCalledIn).map((heading) => wayText(heading, t))).toEqual([way]);
    });
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
