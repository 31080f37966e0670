import type { fileTexts as german } from '../de/files.ts';

export const fileTexts: Record<keyof typeof german, string> = {
  'handover.group': 'Domaine',
  'handover.address': 'Adresse IP',
  'handover.transport': 'Transport',
  'handover.state': 'État',
  'handover.tries': 'Essais',
  'handover.time-ms': 'Temps de réponse (ms)',
  'handover.created': 'Contrôlé le (UTC)',
  'handover.scenario': 'Situation',
  'handover.left-out_one': '{{count}} autre ligne ne figure que dans le rapport complet.',
  'handover.left-out_other': '{{count}} autres lignes ne figurent que dans le rapport complet.',
  'handover.page': 'Page {{page}} sur {{pages}}',
  'help.convert': 'Écrit un rapport dans un autre format ou une autre langue',
  'help.convert.report': 'rapport : .portampel, JSON ou HTML',
  'help.file-format': 'format : {{allowed}} ; sinon selon l’extension du fichier, ou text',
  'error.binary-output': '{{format}} n’est pas fait pour le terminal : --output FICHIER l’écrit dans un fichier.',
  'error.convert-profile': '{{file}} est un profil et non un rapport : il n’y a rien à écrire avant un contrôle.',
};
