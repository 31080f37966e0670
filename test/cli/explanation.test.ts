import { renderText } from '../../cli/reporters/text.ts';
import { rowsOf } from '../../renderer/features/result/rows.ts';
import { findingTexts, leadingCause, nextText } from '../../shared/finding-texts.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { type Language, languages } from '../../shared/words.ts';
import { muteTerminal } from '../helpers/mute-terminal.ts';
import { reportOf } from '../helpers/networks.ts';

function printed(report: Report, language: Language = 'en'): string {
  const terminal = muteTerminal(500);
  return renderText(
    report,
    { t: translator(language), language, terminal, signal: AbortSignal.any([]) },
    { again: () => '' },
  );
}

function rowNamed(report: Report, id: string) {
  return report.checks.find((row) => row.id === id)!;
}

const strange = { reason: 'unknown-error', service: 'unexpected' } as const;

describe('what to do about a row', () => {
  it.each(languages)('is the first step of the cause that leads it, in %s', (language) => {
    const t = translator(language);
    const report = reportOf({ saw: { 'licence-8080': 'filtered' } });
    const row = rowNamed(report, 'licence-8080');
    const { action } = findingTexts(report.findings[0]!, report, t);
    const next = nextText(row, leadingCause(row, report), t);
    expect(next).toBe(t('check.next-by-cause', { number: 1, action }));
    expect(next.endsWith(action)).toBe(true);
    const text = printed(report, language);
    expect(text).toContain(next);
    expect(text).not.toContain(t('reason.no-response.next'));
    expect(rowsOf(report, t).find(({ check }) => check.id === row.id)?.cause).toEqual({
      finding: report.findings[0],
      number: 1,
    });
  });

  it('stays its own where nothing explains it', () => {
    const t = translator('en');
    const report = reportOf({ saw: { 'updates-22': strange } });
    expect(report.findings.map(({ id }) => id)).toEqual(['unexplained']);
    const row = rowNamed(report, 'updates-22');
    expect(nextText(row, leadingCause(row, report), t)).toBe(t('reason.unknown-error.next'));
    expect(printed(report)).toContain(t('reason.unknown-error.next'));
  });

  it('is the cause’s as well where what stands open should be shut', () => {
    const t = translator('en');
    const report = reportOf({ scenario: 'classic-remote', saw: { 'public-application': 'filtered' } });
    const row = rowNamed(report, 'public-sql');
    expect(nextText(row, leadingCause(row, report), t)).toMatch(/19812, 19814/);
    expect(printed(report)).not.toContain(t('forbidden.next'));
  });

  it('refers to what was said above only where that was said', () => {
    const t = translator('en');
    const { findings, ...report } = reportOf({
      saw: { 'licence-80': strange, 'updates-22': strange, 'mail-993': strange },
    });
    const cause = { key: 'cause.host-down.title' as const, params: { host: 'x', ports: '1' } };
    const led = { ...findings[0]!, cause, advice: [cause], checkIds: ['licence-80'] };
    const unexplained = { ...findings[0]!, checkIds: ['updates-22', 'mail-993'] };
    const lines = printed({ ...report, findings: [led, unexplained] }).split('\n');
    const said = lines.filter((line) => line.trim().startsWith(t('check.next')));
    expect(said.map((line) => line.replace(/^.*?To do\s+/, ''))).toEqual([
      t('check.next-by-cause', { number: 1, action: t('cause.host-down.title', cause.params) }),
      t('reason.unknown-error.next'),
      t('check.as-above', { reason: t('reason.unknown-error.short') }),
    ]);
  });

  it('is said of a green row as well where a part of it could not be told', () => {
    const t = translator('en');
    const text = printed(reportOf({ saw: { 'updates-21': { reason: 'ftp-data-untold' } } }));
    expect(text).toContain(t('reason.ftp-data-untold.meaning'));
    expect(text).toContain(t('reason.ftp-data-untold.next'));
    expect(printed(reportOf())).not.toContain(t('check.next'));
  });
});
