import type { matrixTexts as german } from '../de/matrix.ts';

export const matrixTexts: Record<keyof typeof german, string> = {
  'summary.title_one': '{{count}} rapporto',
  'summary.title_other': '{{count}} rapporti',
  'summary.counts': '{{red}} rossi, {{yellow}} gialli, {{grey}} grigi, {{green}} verdi',
  'summary.common_one': 'Causa più frequente, in {{count}} postazione: {{cause}}. Chi agisce: {{owner}}.',
  'summary.common_other': 'Causa più frequente, in {{count}} postazioni: {{cause}}. Chi agisce: {{owner}}.',
  'summary.seats_one': '{{count}} postazione',
  'summary.seats_other': '{{count}} postazioni',
  'summary.unread_one': '{{count}} file non leggibile',
  'summary.unread_other': '{{count}} file non leggibili',
  'summary.seat': 'Postazione',
  'summary.time': 'Data',
  'summary.written': 'Panoramica scritta: {{file}}',
  'help.summary': 'riassume molti rapporti: quali postazioni hanno cosa, e la causa più frequente',
  'help.summary.files': 'rapporti o cartelle di rapporti',
  'help.summary.output': 'scrive la panoramica in questo file',
  'help.summary.exit-codes':
    'Codici di uscita: secondo il semaforo peggiore (0 verde, 1 giallo, 2 rosso, 3 grigio); 3 anche se nulla era leggibile',
};
