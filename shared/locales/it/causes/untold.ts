import type { untoldCauseTexts as german } from '../../de/causes/untold.ts';

export const untoldCauseTexts: Record<keyof typeof german, string> = {
  'cause.address-missing.name': 'Indirizzo mancante',
  'cause.address-missing.title': 'Per queste righe non è indicato alcun indirizzo.',
  'cause.address-missing.about':
    'Senza indirizzo non si può controllare nulla. Né il produttore né PortAmpel conoscono gli indirizzi dei suoi server.',
  'cause.address-missing.do.1': 'Inserite gli indirizzi mancanti.',
  'cause.address-missing.do.2':
    'Cercate gli indirizzi nelle impostazioni di timeSensor LEGAL, oppure chiedete al supporto di timeSensor.',
  'cause.counterpart-needed.name': 'Serve una postazione remota',
  'cause.counterpart-needed.title': 'I collegamenti dall’esterno non si possono controllare da questo solo PC.',
  'cause.counterpart-needed.about': 'Solo un PC dall’altra parte mostra se una porta è raggiungibile dall’esterno.',
  'cause.counterpart-needed.do.1':
    'Avviate PortAmpel come postazione remota su un PC esterno (sotto «Postazione remota» o con «portampel counterpart»).',
  'cause.counterpart-needed.do.2': 'Ricontrollate su questo PC, con l’indirizzo e il codice della postazione remota.',
  'cause.ended-early.name': 'Controllo terminato prima del tempo',
  'cause.ended-early.title': 'Il controllo è terminato prima di misurare queste righe.',
  'cause.ended-early.about': 'Il controllo è stato annullato o è durato troppo. Non dice nulla su queste righe.',
  'cause.ended-early.do.1': 'Ricontrollate queste righe.',
  'cause.out-of-resources.name': 'Questo PC è sovraccarico',
  'cause.out-of-resources.title': 'Questo PC ha esaurito i collegamenti prima di misurare queste righe.',
  'cause.out-of-resources.about':
    'Il sistema operativo non ha più concesso collegamenti. Questo non dice nulla sulla rete.',
  'cause.out-of-resources.do.1': 'Chiudete altri programmi e ricontrollate.',
  'cause.out-of-resources.do.2': 'Se dopo le risorse mancano ancora, riavviate questo PC.',
  'sign.untold': 'Righe necessarie senza misura: {{count}}.',
  'confirm.again': 'Poi ricontrollate.',
};
