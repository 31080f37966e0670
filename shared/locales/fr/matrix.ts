import type { matrixTexts as german } from '../de/matrix.ts';

export const matrixTexts: Record<keyof typeof german, string> = {
  'summary.title_one': '{{count}} rapport',
  'summary.title_other': '{{count}} rapports',
  'summary.counts': '{{red}} rouges, {{yellow}} jaunes, {{grey}} gris, {{green}} verts',
  'summary.common_one': 'Cause la plus fréquente, à {{count}} poste : {{cause}}. Qui agit : {{owner}}.',
  'summary.common_other': 'Cause la plus fréquente, à {{count}} postes : {{cause}}. Qui agit : {{owner}}.',
  'summary.seats_one': '{{count}} poste',
  'summary.seats_other': '{{count}} postes',
  'summary.unread_one': '{{count}} fichier illisible',
  'summary.unread_other': '{{count}} fichiers illisibles',
  'summary.seat': 'Poste',
  'summary.time': 'Date',
  'summary.written': 'Vue d’ensemble écrite : {{file}}',
  'help.summary': 'résume de nombreux rapports : quels postes ont quoi, et la cause la plus fréquente',
  'help.summary.files': 'rapports ou dossiers de rapports',
  'help.summary.output': 'écrit la vue d’ensemble dans ce fichier',
  'help.summary.exit-codes':
    'Codes de retour : selon le pire feu (0 vert, 1 jaune, 2 rouge, 3 gris) ; 3 aussi si rien n’était lisible',
};
