import type { watchTexts as german } from '../de/watch.ts';

export const watchTexts: Record<keyof typeof german, string> = {
  'watch.why':
    'Quelque chose est-il en train d’être modifié ? Les lignes qui ne sont pas vertes peuvent être recontrôlées en continu.',
  'watch.on_one': '{{count}} ligne est recontrôlée toutes les {{seconds}} s.',
  'watch.on_other': '{{count}} lignes sont recontrôlées toutes les {{seconds}} s.',
  'watch.done': 'Voici comment les lignes ont changé.',
  'watch.start': 'Observer',
  'watch.stop': 'Arrêter l’observation',
  'watch.signal': 'Son et notification',
  'watch.signal.help':
    'Vous prévient dès qu’une ligne change de couleur, même si cette fenêtre n’est pas au premier plan.',
  'watch.changes': 'Changements, les plus récents d’abord',
  'watch.changed': 'PortAmpel : une ligne a changé',
  'watch.all-well': 'Plus aucune ligne n’est rouge ou jaune. L’observation est terminée.',
};
