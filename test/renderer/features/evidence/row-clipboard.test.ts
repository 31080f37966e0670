import { rowText } from '../../../../renderer/features/evidence/row-clipboard.ts';
import { leadingCause } from '../../../../shared/finding-texts.ts';
import { translator } from '../../../../shared/locales/index.ts';
import { exampleReport } from '../../../helpers/reports.ts';

const t = translator('de');

describe('a row for the clipboard', () => {
  const report = exampleReport();
  const [check] = report.checks;
  const cause = leadingCause(check!, report);

  it('says what was expected, found and seen at each address', () => {
    const lines = rowText({ check: check!, cause }, t).split('\n');
    expect(lines[0]).toContain('server.example:19812/tcp');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Adresse: 192\.0\.2\.1 · keine Antwort/),
        expect.stringMatching(/^Zu tun: /),
      ]),
    );
  });

  it('says where a row goes by another without a try of its own', () => {
    const addresses = check!.details.addresses.map((seen) => ({ ...seen, goesBy: 'updates-21' }));
    const lines = rowText(
      { check: { ...check!, state: 'untested', details: { ...check!.details, addresses } }, cause },
      t,
    ).split('\n');
    expect(lines).toContain(
      `Gefunden: ${t('state.untested')}, ohne eigenen Versuch, nach der Zeile «${t('row.updates-21.name')}»`,
    );
  });

  it('stands a foreign report that points beside its tries or brings controls', () => {
    const addresses = check!.details.addresses.map((seen) => ({ ...seen, decisive: 99, address: 'a\u0007b' }));
    const text = rowText({ check: { ...check!, details: { ...check!.details, addresses } }, cause }, t);
    expect(text).toContain('a\\x07b');
  });
});
