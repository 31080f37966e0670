import { translator } from '../../shared/locales/index.ts';
import { foundShort, needsWords } from '../../shared/row-texts.ts';
import { onlyRowsNote, totalText } from '../../shared/total-text.ts';
import { languages } from '../../shared/words.ts';
import { reportOf } from '../helpers/networks.ts';

const untold = { reason: 'ftp-data-untold' } as const;

describe.each(languages)('where a server takes no guests and no login was given, in %s', (language) => {
  const t = translator(language);
  const report = reportOf({ saw: { 'updates-21': untold } });
  const row = report.checks.find(({ id }) => id === 'updates-21')!;

  it('the row is green, as such a server is usual, and says what was not told', () => {
    expect([report.light, row.light, report.findings]).toEqual(['green', 'green', []]);
    expect(foundShort(row, t)).toBe(t('reason.ftp-data-untold.short'));
    expect(needsWords(row)).toBe(true);
    expect(t('reason.ftp-data-untold.next')).toContain(t('extras.login'));
    expect(t('reason.ftp-data-untold.next')).toContain('--login');
  });

  it('the total claims no more than was tried', () => {
    const total = totalText(report, t);
    expect(total).toBe(`${t('total.as-far-as-told')} ${t('total.ftp-data-untold')}`);
    expect(total).not.toContain(t('total.green'));
    const yellow = reportOf({
      saw: { 'updates-21': untold, 'mail-993': { reason: 'greeting-late', service: 'degraded' } },
    });
    expect(totalText(yellow, t)).toBe(`${t('total.yellow')} ${t('total.ftp-data-untold')}`);
    const only = { ...report, notes: [{ key: onlyRowsNote } as const] };
    expect(totalText(only, t)).toBe(`${t('total-rows.green')} ${t('total.ftp-data-untold')}`);
  });

  it('nothing is said of it where all was told', () => {
    expect(totalText(reportOf(), t)).toBe(t('total.green'));
  });
});

describe.each(languages)('where a counterpart was asked, in %s', (language) => {
  const t = translator(language);

  it('its good word is none of timeSensor LEGAL', () => {
    const address = '192.0.2.10';
    const met = [{ address, paired: { version: '0.1.0', port: 19_813, listening: [] } }];
    expect(totalText({ ...reportOf(), counterparts: met }, t)).toBe(t('total.stand-in'));
    expect(totalText({ ...reportOf(), counterparts: [{ address }] }, t)).toBe(t('total.green'));
  });

  it('one that nobody met is named, where nothing else is amiss', () => {
    const untold = { state: 'untested', reason: 'pairing-failed', service: null } as const;
    const saw = { 'server-sql': untold, 'server-application': untold, 'server-database': untold };
    const options = { mail: false, counterpart: true };
    const report = reportOf({ scenario: '365-client', options, saw, counterparts: [{ address: '192.0.2.10' }] });
    expect([report.light, totalText(report, t)]).toEqual(['grey', t('total.counterpart-unmet')]);
  });
});
