import { chosenOf, countsOf, earlyEndOf, situationOf } from '../../../../renderer/features/reports/entries.ts';
import type { HistoryEntry } from '../../../../shared/ipc-contract.ts';
import { translator } from '../../../../shared/locales/index.ts';
import { renderMessage } from '../../../../shared/locales/texts.ts';

const t = translator('de');

function entry(id: string): HistoryEntry {
  return {
    id,
    createdAt: '2026-11-23T12:00:00.000Z',
    durationMs: 1200,
    ended: 'finished',
    scenario: '365-client',
    isDemo: false,
    light: 'green',
    counts: { green: 7, yellow: 0, red: 0, grey: 1 },
  };
}

describe('a run of the history', () => {
  it('has its situation in words, or its id where a newer version knows more of them', () => {
    expect(situationOf({ scenario: '365-client' }, t)).toBe('timeSensor LEGAL 365: Arbeitsplatz');
    expect(situationOf({ scenario: '366-client' }, t)).toBe('366-client');
  });

  it('says in a word why it is not the whole one', () => {
    expect(earlyEndOf({ ended: 'finished' }, t)).toBeNull();
    expect(earlyEndOf({ ended: 'cancelled' }, t)).toBe('abgebrochen');
    expect(earlyEndOf({ ended: 'deadline' }, t)).toBe('Zeit abgelaufen');
  });

  it('counts the lights that it has rows of, the worst first', () => {
    expect(countsOf({ counts: { green: 6, yellow: 0, red: 1, grey: 2 } })).toEqual([
      { light: 'red', count: 1 },
      { light: 'grey', count: 2 },
      { light: 'green', count: 6 },
    ]);
  });
});

describe('a selection in the history', () => {
  const entries = ['a', 'b', 'c'].map(entry);

  it('is in the order of the list, without what is gone', () => {
    expect(chosenOf(entries, new Set(['c', 'gone', 'a']))).toEqual(['a', 'c']);
  });

  it('can be all of it', () => {
    expect(chosenOf(entries, 'all')).toEqual(['a', 'b', 'c']);
  });
});

describe('the notice of a removal', () => {
  it.each([
    [1, '1 Bericht gelöscht.'],
    [3, '3 Berichte gelöscht.'],
  ])('counts the %i reports', (count, text) => {
    expect(renderMessage(t, { key: 'reports.removed', params: { count } })).toBe(text);
  });
});
