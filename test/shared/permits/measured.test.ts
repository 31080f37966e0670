import { translator } from '../../../shared/locales/index.ts';
import { helperFormats, permitFormats } from '../../../shared/permits/format.ts';
import { outcomeOf, type Request, requestOf } from '../../../shared/permits/request.ts';
import { writePermits } from '../../../shared/permits/write.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { findingOf } from '../../helpers/findings.ts';
import { reportOf } from '../../helpers/networks.ts';

const t = translator('en');

function letterOf(request: Request): string {
  return writePermits('letter', request.permits, { t, standalone: false, beside: request });
}

describe('FTP', () => {
  test.each(permitFormats)('whose data are blocked: %s opens them, or leaves the act to the letter', (format) => {
    const report = reportOf({ saw: { 'updates-21': { reason: 'ftp-data-blocked', service: 'degraded' } } });
    const finding = findingOf('ftp-data-blocked', { checkIds: ['updates-21'] });
    const request = requestOf({ ...report, findings: [finding] }, { findingId: finding.id }, format);
    const isHelped = (helperFormats as readonly string[]).includes(format);
    expect([request.permits.length, request.acts.length]).toEqual(isHelped ? [1, 0] : [0, 1]);
  });

  test('is an act that names the data ports', () => {
    const report = reportOf({ saw: { 'updates-21': { reason: 'ftp-data-blocked', service: 'degraded' } } });
    const findings = [findingOf('ftp-data-blocked', { checkIds: ['updates-21'] })];
    const request = requestOf({ ...report, findings }, 'blocked', 'letter');
    expect(letterOf(request)).toMatch(/^1\. Allow passive FTP .* data ports/m);
  });

  test('nobody is asked to open the call back where passive FTP works', () => {
    const report = reportOf();
    const finding = findingOf('ftp-callback-blocked', { checkIds: ['updates-20'] });
    for (const format of permitFormats) {
      const request = requestOf({ ...report, findings: [finding] }, 'blocked', format);
      expect(request).toMatchObject({ permits: [], acts: [], others: [] });
    }
  });
});

test('a permit names when it was tried and what came of it, for the firewall’s log', () => {
  const saw = { 'licence-80': 'filtered', 'licence-443': 'closed', 'licence-8080': 'filtered' } as const;
  const report = { ...reportOf({ saw }), findings: [] };
  const text = letterOf(requestOf(report, 'blocked', 'letter'));
  expect(text).toContain(
    'Measured: 2026-03-01 12:00 UTC, from [address of the PC]: TCP 80, 8080 without an answer (dropped); TCP 443 refused at once (reset)',
  );
});

test('an exercise asks for the ports of the specification, not for the free ones that stood in for them', () => {
  const saw = { 'licence-443': 'filtered', 'updates-21': 'filtered', 'server-discovery': 'open' } as const;
  const exercise = (scenario: 'classic-office' | 'classic-remote' | 'classic-client') => {
    const report = { ...reportOf({ scenario, saw }), findings: [] };
    const checks = report.checks.map((row) => ({ ...row, port: row.port + 30_000, specifiedPort: row.port }));
    return { ...report, checks };
  };
  const ports = (['classic-office', 'classic-remote', 'classic-client'] as const).flatMap((scenario) => {
    const { permits, shut, searched } = requestOf(exercise(scenario), 'all', 'letter');
    return [
      ...permits.flatMap(({ ports: allowed, ftpPort = 21 }) => [...allowed, ftpPort]),
      ...shut.flatMap((each) => each.ports),
      ...searched,
    ];
  });
  expect(ports).toEqual(expect.arrayContaining([21, 443, 19_813]));
  expect(Math.max(...ports)).toBeLessThan(30_000);
  const text = letterOf(requestOf(exercise('classic-office'), 'blocked', 'letter'));
  expect(text).toContain('TCP 443 without an answer (dropped)');
});

test('a page of causes of a large report is asked for at once', () => {
  const base = reportOf({ saw: { 'licence-443': 'filtered' } });
  const [row] = base.checks as [ReportCheck];
  const checks = Array.from({ length: 20_000 }, (_, index) => ({
    ...row,
    id: `row-${index}`,
    host: `h${index % 50}.example`,
  }));
  const ids = checks.slice(0, 10_000).map(({ id }) => id);
  const findings = Array.from({ length: 20 }, (_, index) =>
    findingOf('port-dropped', { id: `f${index}`, checkIds: ids }),
  );
  const report = { ...base, checks, findings };
  // In proportion to the rows and ids of each: a second per cause would be felt, and so many at once freeze the page.
  const before = process.cpuUsage();
  const outcomes = findings.map(({ id }) => outcomeOf(requestOf(report, { findingId: id }, 'letter'), 'letter'));
  const { user } = process.cpuUsage(before);
  expect(new Set(outcomes)).toEqual(new Set(['written']));
  expect(user / findings.length / 1000).toBeLessThan(200);
}, 60_000);
