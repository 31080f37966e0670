import { loadScenario } from '../../engine/index.ts';
import { helpSections } from '../../renderer/features/help/help-entries.ts';
import { countEntries, fold, markHits, searchHelp } from '../../renderer/features/help/help-search.ts';
import { reasonGroups } from '../../renderer/features/help/reason-groups.ts';
import { shortcutsOf } from '../../renderer/features/help/shortcuts.ts';
import { causeIds } from '../../shared/causes.ts';
import { translator } from '../../shared/locales/index.ts';
import { marks } from '../../shared/marks.ts';
import { expectations, languages, reasons, rowIds, scenarioIds, services, states } from '../../shared/words.ts';

const scenarios = scenarioIds.map(loadScenario);
const german = helpSections(translator('de'), scenarios);

function found(query: string, sections = german): string[] {
  return searchHelp(sections, query).flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.map(({ id }) => id)),
  );
}

describe('the help', () => {
  it.each(languages)('explains every word in %s, each once', (language) => {
    const ids = found('', helpSections(translator(language), scenarios));
    const wanted = [rowIds, causeIds, reasons, states, services, marks, expectations].reduce(
      (sum, { length }) => sum + length,
      0,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(wanted);
  });

  it('has every reason in one of its groups', () => {
    expect(reasonGroups.flatMap((group) => [...group.reasons]).toSorted()).toEqual([...reasons].toSorted());
  });

  it('shows the ports of a row, and in which scenarios it is', () => {
    const entry = german
      .flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
      .find(({ id }) => id === 'row-server-database');
    expect(entry?.tags).toEqual(['TCP 19814']);
    expect(entry?.paragraphs.at(-1)?.text.split('\n')).toHaveLength(4);
  });
});

describe('the search of the help', () => {
  it('finds a row by its port', () => {
    expect(found('993')).toContain('row-mail-993');
    expect(found('19813')).toEqual(expect.arrayContaining(['row-server-application', 'row-server-quic']));
  });

  it('finds a number only where it begins', () => {
    expect(found('9813')).toEqual([]);
  });

  it('finds a reason by its word in reports', () => {
    expect(found('no-response')).toContain('reason-no-response');
  });

  it('needs every word, in any order, whatever the case and the accents', () => {
    expect(found('ABGELAUFEN zertifikat')).toContain('reason-certificate-expired');
    expect(found('zertifikat xyz')).toEqual([]);
    const french = helpSections(translator('fr'), scenarios);
    expect(found('reponse aucune', french)).toEqual(found('réponse Aucune', french));
    expect(found("n'est", french)).toEqual(found('n’est', french));
  });

  it('counts what it found', () => {
    expect(countEntries(searchHelp(german, 'updates-21'))).toBe(found('updates-21').length);
    expect(countEntries(searchHelp(german, 'gibtesnicht'))).toBe(0);
  });

  it('leaves all as it is for an empty query', () => {
    expect(found('   ')).toEqual(found(''));
  });
});

describe('the marks of the search', () => {
  it('mark what was found, and lose nothing', () => {
    expect(markHits('Fenêtre fermée', 'FENETRE')).toEqual([
      { text: 'Fenêtre', isHit: true },
      { text: ' fermée', isHit: false },
    ]);
    expect(
      markHits('aabab', 'ab aa')
        .map(({ text }) => text)
        .join(''),
    ).toBe('aabab');
    expect(markHits('nichts', '')).toEqual([{ text: 'nichts', isHit: false }]);
  });

  it('keep the length of any text', () => {
    for (const text of ['Ünïcödé ’', 'İstanbul', 'ﬁ', '👩🏽‍💻 ß']) expect(fold(text)).toHaveLength(text.length);
  });
});

describe('the shortcuts', () => {
  it('are named after the keys of the platform', () => {
    const t = translator('de');
    expect(shortcutsOf('darwin', t)[0]).toEqual({ label: 'Neue Prüfung', keys: ['Cmd', 'N'] });
    expect(shortcutsOf('linux', t)[1]).toEqual({ label: 'Öffnen', keys: ['Ctrl', 'O'] });
  });
});
