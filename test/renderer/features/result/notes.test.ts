import { translator } from '../../../../shared/locales/index.ts';
import { noteText } from '../../../../shared/note-text.ts';

const t = translator('de');

describe('a note of a report', () => {
  const dateTime = (iso: string) => `<${iso}>`;

  it('names roles in words', () => {
    const note = { key: 'note.role-unused', params: { role: 'licence', scenario: 'classic-client' } };
    expect(noteText(note, t, dateTime)).toContain('«Lizenzserver»');
  });

  it('writes the date of rows that were kept as the reader does', () => {
    const note = { key: 'note.rows-repeated', params: { count: 2, createdAt: '2026-03-01T12:00:00Z' } };
    expect(noteText(note, t, dateTime)).toBe(
      '2 Zeilen wurden erneut gemessen; alle anderen stammen aus der Prüfung vom <2026-03-01T12:00:00Z>.',
    );
  });

  it('shows a date that is none as it is', () => {
    const note = { key: 'note.rows-repeated', params: { count: 1, createdAt: 'nonsense' } };
    expect(noteText(note, t, dateTime)).toContain('nonsense');
  });

  it('is its key where a newer version wrote it', () => {
    expect(noteText({ key: 'note.of-tomorrow' }, t, dateTime)).toBe('note.of-tomorrow');
  });
});
