import type { handoverTexts as german } from '../de/handover.ts';

export const handoverTexts: Record<keyof typeof german, string> = {
  'handover.language': 'Langue',
  'handover.rows': 'Toutes les lignes',
  'handover.changes': 'Déroulement de la réparation',
  'handover.light': 'Feu',
  'handover.port': 'Port',
  'handover.row': 'Ligne',
  'handover.host': 'Adresse',
  'handover.time': 'Temps de réponse',
  'handover.evidence': 'Ce qui a été mesuré',
  'code.title': 'Code téléphonique',
  'error.html-without-report':
    '{{file}} ne contient aucun rapport de PortAmpel : c’est un autre fichier HTML, ou le rapport en a été retiré. Veuillez vous le faire renvoyer.',
  'error.html-cut':
    '{{file}} s’arrête trop tôt : le fichier a probablement été coupé en route. Veuillez vous le faire renvoyer, de préférence en pièce jointe.',
  'error.html-several-reports':
    '{{file}} contient plusieurs rapports ; impossible de savoir lequel compte. Veuillez vous faire renvoyer le bon.',
};
