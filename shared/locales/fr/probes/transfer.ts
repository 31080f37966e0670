import type { transferLabels as germanLabels, transferWords as germanWords } from '../../de/probes/transfer.ts';

export const transferWords: Record<keyof typeof germanWords, string> = {
  'row.updates-transfer.name': 'Téléchargement d’essai',
  'row.updates-transfer.purpose':
    'Les mises à jour de timeSensor LEGAL peuvent atteindre 1 Go. Cette ligne télécharge un fichier à titre d’essai et n’en conserve rien. Elle montre si un pare-feu interrompt, retient ou remplace les gros fichiers.',
};

export const transferLabels: Record<keyof typeof germanLabels, string> = {
  'phase.transfer': 'Transfert',
  'scenarios.option.rehearsal': 'sur demande',
};
