import type { askingTexts as german } from '../de/asking.ts';

/** L'app dalla parte che verifica: con una postazione remota al posto del server. */
export const askingTexts: Record<keyof typeof german, string> = {
  'asking.switch': 'Là risponde PortAmpel al posto del server',
  'asking.switch.detail':
    'Prima dell’installazione, o per misurare il percorso da entrambi i capi. PortAmpel gira allora anche sull’altro PC, come postazione remota.',
  'asking.host': 'Indirizzo della postazione remota',
  'asking.host.help':
    'Avviate PortAmpel sull’altro PC come postazione remota. Lì mostra i suoi indirizzi, le sue porte e il codice. Nella riga di comando è «portampel counterpart».',
  'asking.code': 'Codice mostrato dalla postazione remota',
  'asking.code.detail':
    'Dodici caratteri in tre gruppi. Il codice resta in memoria: non sta in nessun file ed è dimenticato appena PortAmpel termina.',
  'asking.throughput': 'Misurare la velocità',
  'asking.throughput.detail':
    'Riempie la linea verso la postazione remota per cinque secondi in ogni direzione. Altri in ufficio possono accorgersene.',
  'asking.code.complete': 'Il codice è completo e non ha errori di battitura.',
  'asking.obstacle.host': 'Inserite l’indirizzo della postazione remota.',
  'asking.obstacle.code': 'Inserite il codice che mostra la postazione remota.',
  'asking.obstacle.code-fault': 'Correggete prima il codice della postazione remota.',
  'situation.place.365-rehearsal': 'Prova prima dell’installazione',
  'situation.place.365-rehearsal.detail':
    'Qui girerà il server. Si verificano entrambe le direzioni: da qui verso fuori e da fuori verso qui.',
  'running.flows': 'Velocità verso la postazione remota',
  'running.flows.next': 'segue subito',
  'size.mbits-per-second': '{{mbits}} Mbit/s',
  'summary.mark.answered': 'postazione remota',
  'summary.mark.unreached': 'postazione remota non raggiunta',
  'reports.answered': 'Postazione remota',
  'reports.unreached': 'Postazione remota non raggiunta',
  'summary.note.answered_one':
    '{{count}} rapporto è stato misurato con una postazione remota: ha risposto PortAmpel, non timeSensor LEGAL.',
  'summary.note.answered_other':
    '{{count}} rapporti sono stati misurati con una postazione remota: ha risposto PortAmpel, non timeSensor LEGAL.',
  'summary.note.unreached_one':
    '{{count}} rapporto è una prova la cui postazione remota non è stata raggiunta: timeSensor LEGAL non è stato verificato.',
  'summary.note.unreached_other':
    '{{count}} rapporti sono prove la cui postazione remota non è stata raggiunta: timeSensor LEGAL non è stato verificato.',
};
