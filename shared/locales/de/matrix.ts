/** Viele Berichte in einer Übersicht. */
export const matrixTexts = {
  'summary.title_one': '{{count}} Bericht',
  'summary.title_other': '{{count}} Berichte',
  'summary.counts': '{{red}} rot, {{yellow}} gelb, {{grey}} grau, {{green}} grün',
  'summary.common_one': 'Häufigste Ursache, an {{count}} Arbeitsplatz: {{cause}}. Wer handelt: {{owner}}.',
  'summary.common_other': 'Häufigste Ursache, an {{count}} Arbeitsplätzen: {{cause}}. Wer handelt: {{owner}}.',
  'summary.seats_one': '{{count}} Arbeitsplatz',
  'summary.seats_other': '{{count}} Arbeitsplätze',
  'summary.unread_one': '{{count}} Datei war nicht lesbar',
  'summary.unread_other': '{{count}} Dateien waren nicht lesbar',
  'summary.seat': 'Arbeitsplatz',
  'summary.time': 'Zeitpunkt',
  'summary.written': 'Übersicht geschrieben: {{file}}',
  'help.summary': 'fasst viele Berichte zusammen: welche Arbeitsplätze was haben, und die häufigste Ursache',
  'help.summary.files': 'Berichte oder Ordner mit Berichten',
  'help.summary.output': 'schreibt die Übersicht in diese Datei',
  'help.summary.exit-codes':
    'Rückgabewerte: wie die schlechteste Ampel (0 grün, 1 gelb, 2 rot, 3 grau); 3 auch, wenn nichts lesbar war',
};
