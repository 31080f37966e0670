import type { transferLabels as germanLabels, transferWords as germanWords } from '../../de/probes/transfer.ts';

export const transferWords: Record<keyof typeof germanWords, string> = {
  'row.updates-transfer.name': 'Download di prova',
  'row.updates-transfer.purpose':
    'Gli aggiornamenti di timeSensor LEGAL possono arrivare a 1 GB. Questa riga scarica un file di prova e non ne conserva nulla. Così si vede se un firewall interrompe, trattiene o sostituisce i file grandi.',
};

export const transferLabels: Record<keyof typeof germanLabels, string> = {
  'phase.transfer': 'Trasferimento',
  'scenarios.option.rehearsal': 'su richiesta',
};
