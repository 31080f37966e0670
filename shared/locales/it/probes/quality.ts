import type { qualityLabels as germanLabels, qualityWords as germanWords } from '../../de/probes/quality.ts';

export const qualityWords: Record<keyof typeof germanWords, string> = {
  'row.server-hold.name': 'Connessione a riposo',
  'row.server-hold.purpose':
    'timeSensor LEGAL mantiene la connessione al server anche quando nessuno lavora. Alcuni firewall tagliano le connessioni a riposo dopo qualche minuto. Il programma segnala allora errori, benché tutte le porte siano aperte.',
};

export const qualityLabels: Record<keyof typeof germanLabels, string> = {
  'phase.hold': 'Mantenimento',
  'phase.measure': 'Tempi di risposta',
  'scenarios.option.hold': 'su richiesta',
};
