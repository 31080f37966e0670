import type { qualityLabels as germanLabels, qualityWords as germanWords } from '../../de/probes/quality.ts';

export const qualityWords: Record<keyof typeof germanWords, string> = {
  'row.server-hold.name': 'Connexion au repos',
  'row.server-hold.purpose':
    'timeSensor LEGAL garde sa connexion au serveur même quand personne ne travaille. Certains pare-feu coupent les connexions au repos après quelques minutes. Le programme signale alors des erreurs, bien que tous les ports soient ouverts.',
};

export const qualityLabels: Record<keyof typeof germanLabels, string> = {
  'phase.hold': 'Maintien',
  'phase.measure': 'Temps de réponse',
  'scenarios.option.hold': 'sur demande',
};
