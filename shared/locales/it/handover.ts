import type { handoverTexts as german } from '../de/handover.ts';

export const handoverTexts: Record<keyof typeof german, string> = {
  'handover.language': 'Lingua',
  'handover.rows': 'Tutte le righe',
  'handover.changes': 'Andamento della riparazione',
  'handover.light': 'Semaforo',
  'handover.port': 'Porta',
  'handover.row': 'Riga',
  'handover.host': 'Indirizzo',
  'handover.time': 'Tempo di risposta',
  'handover.evidence': 'Che cosa è stato misurato',
  'code.title': 'Codice telefonico',
  'error.html-without-report':
    '{{file}} non contiene alcun rapporto di PortAmpel: è un altro file HTML, oppure il rapporto ne è stato tolto. Farselo inviare di nuovo.',
  'error.html-cut':
    '{{file}} finisce troppo presto: probabilmente il file è stato troncato durante l’invio. Farselo inviare di nuovo, meglio come allegato.',
  'error.html-several-reports':
    '{{file}} contiene più rapporti; non è chiaro quale valga. Farsi inviare di nuovo quello giusto.',
};
