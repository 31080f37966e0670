import type { watchTexts as german } from '../de/watch.ts';

export const watchTexts: Record<keyof typeof german, string> = {
  'watch.why': 'Si sta modificando qualcosa proprio ora? Le righe non verdi si possono ricontrollare di continuo.',
  'watch.on_one': '{{count}} riga viene ricontrollata ogni {{seconds}} s.',
  'watch.on_other': '{{count}} righe vengono ricontrollate ogni {{seconds}} s.',
  'watch.done': 'Ecco come sono cambiate le righe.',
  'watch.start': 'Osserva',
  'watch.stop': 'Termina l’osservazione',
  'watch.signal': 'Suono e avviso',
  'watch.signal.help': 'Avvisa appena una riga cambia colore, anche se questa finestra non è in primo piano.',
  'watch.changes': 'Modifiche, la più recente per prima',
  'watch.changed': 'PortAmpel: una riga è cambiata',
  'watch.all-well': 'Nessuna riga è più rossa o gialla. L’osservazione è terminata.',
};
