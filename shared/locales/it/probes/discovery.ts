import type { discoveryLabels as germanLabels, discoveryWords as germanWords } from '../../de/probes/discovery.ts';

export const discoveryWords: Record<keyof typeof germanWords, string> = {
  'reason.discovery-found.short': 'server trovato',
  'reason.discovery-found.meaning': 'Un server ha risposto alla ricerca o si è annunciato da solo.',
  'reason.discovery-found.next': 'Niente da fare.',
  'reason.discovery-several.short': 'trovati più server',
  'reason.discovery-several.meaning':
    'Si è fatto sentire più di un server. Chi sceglie quello sbagliato dall’elenco lavora con i dati sbagliati.',
  'reason.discovery-several.next':
    'Chiedete a chi gestisce il server qual è quello giusto. I server di prova e quelli vecchi non devono più annunciarsi.',
  'reason.discovery-other.short': 'trovato solo un altro server',
  'reason.discovery-other.meaning':
    'Si è fatto sentire un server, ma né con l’indirizzo né con il nome di quello inserito. Quest’ultimo non si è sentito.',
  'reason.discovery-other.next':
    'Controllate l’indirizzo del server. Se è giusto, chiedete a chi lo gestisce se è nella stessa sottorete e deve annunciarsi.',
  'reason.discovery-unwanted.short': 'un server si annuncia benché soppresso',
  'reason.discovery-unwanted.meaning':
    'Si è fatto sentire un server. Secondo le opzioni di questo controllo, il broadcasting deve però essere soppresso.',
  'reason.discovery-unwanted.next':
    'Chiedete a chi gestisce il server di disattivare il broadcasting. UDP può essere bloccato solo se non usa QUIC.',
  'reason.discovery-announced.short': 'qualcuno si annuncia, mittente incerto',
  'reason.discovery-announced.meaning':
    'Su questa porta si annuncia qualcuno. L’annuncio non dice se è un server di timeSensor LEGAL.',
  'reason.discovery-announced.next':
    'Chiedete a chi gestisce la rete di chi è l’indirizzo trovato. Se è quello del server, inseritelo.',
  'reason.discovery-silent.short': 'nessuno si è fatto sentire',
  'reason.discovery-silent.meaning':
    'Alla ricerca non è arrivata risposta. Ciò non prova che non ci sia un server: il firewall di questo PC può scartare tali risposte.',
  'reason.discovery-silent.next':
    'Inserite a mano l’indirizzo del server. Se la ricerca deve funzionare, chiedete a chi gestisce questo PC di consentire UDP in entrata.',
  'reason.discovery-unusable.short': 'ricerca impossibile da questo PC',
  'reason.discovery-unusable.meaning':
    'Da nessuna rete di questo PC si è potuta inviare una ricerca. Ciò non dice nulla sui server in rete.',
  'reason.discovery-unusable.next':
    'Collegate questo PC alla rete dello studio e ripetete il controllo. Altrimenti rivolgetevi a chi gestisce questo PC.',
  'reason.discovery-stand-in.short': 'postazione remota trovata',
  'reason.discovery-stand-in.meaning':
    'La postazione remota si trova in questa rete come un server: il suo annuncio o la sua risposta è arrivata. È stato trovato PortAmpel, non timeSensor LEGAL.',
  'reason.discovery-stand-in.next':
    'Niente da fare. Controllate di nuovo senza postazione remota appena timeSensor LEGAL funziona sul server.',
  'reason.discovery-stand-in-unverified.short': 'postazione remota annunciata, non verificata',
  'reason.discovery-stand-in-unverified.meaning':
    'Qualcuno si annuncia come postazione remota di PortAmpel. Senza il suo codice non si può verificare. Non si è annunciato nessun server di timeSensor LEGAL.',
  'reason.discovery-stand-in-unverified.next':
    'Controllate con la postazione remota e il suo codice. Se lì non ne è avviata nessuna, chiedete a chi gestisce la rete di chi è l’indirizzo.',
  'reason.discovery-lost.short': 'annunci della postazione remota non arrivati',
  'reason.discovery-lost.meaning':
    'Le due estremità sono collegate via TCP, e la postazione remota si è annunciata. Qui non è arrivato niente. Nemmeno il server verrebbe trovato.',
  'reason.discovery-lost.next':
    'Inserite a mano l’indirizzo del server. Se la ricerca deve funzionare, chiedete a chi gestisce la rete di eliminare la causa indicata.',
  'reason.discovery-unmet.short': 'nessun contatto con la postazione remota',
  'reason.discovery-unmet.meaning':
    'Non c’è stato contatto con la postazione remota. Così non si può dire se i suoi annunci arrivano qui.',
  'reason.discovery-unmet.next':
    'Guardate se la postazione remota è ancora in funzione, e quale indirizzo e codice mostra. Poi cercate di nuovo.',
  'reason.discovery-unannounced.short': 'la postazione remota qui non si annuncia',
  'reason.discovery-unannounced.meaning':
    'La postazione remota è raggiungibile via TCP. È stata avviata in modo da non annunciarsi, o da farlo su un’altra porta.',
  'reason.discovery-unannounced.next':
    'Riavviate la postazione remota con «Farsi trovare dalla ricerca di server» (nel terminale senza --no-announce) e con la porta su cui si cerca qui. Mostra allora un nuovo codice.',

  'fault.discovery-several': 'si annuncia come due server',
};

export const discoveryLabels: Record<keyof typeof germanLabels, string> = {
  'discovery.title': 'Ricerca dei server',
  'discovery.server': 'Trovato',
  'discovery.sought': 'server cercato',
  'discovery.unnamed': 'senza nome leggibile',
  'discovery.database': 'banca dati «{{database}}»',
  'discovery.via.answer': 'risposta',
  'discovery.via.reply': 'risposta di forma sconosciuta',
  'discovery.via.announcement': 'annuncio spontaneo',
  'discovery.more': 'Se ne sono sentiti più di quanti ne stiano qui.',
  'discovery.flooded': 'È arrivato così tanto che la ricerca è finita in anticipo.',
  'discovery.nothing-sent': 'niente inviato',
  'discovery.sent': 'ricerca inviata a {{to}}',
  'discovery.trouble.no-broadcast': 'broadcast impossibile (tunnel o rete di un solo indirizzo)',
  'discovery.trouble.same-network': 'non inviata a parte, perché un’altra interfaccia è nella stessa rete',
  'discovery.trouble.denied': 'non consentito da questo stesso PC',
  'discovery.trouble.no-route': 'nessun percorso fin là',
  'discovery.trouble.in-use': 'porta già in uso',
  'discovery.trouble.address-gone': 'indirizzo non più presente',
  'discovery.trouble.failed': 'non utilizzabile',
  'discovery.not-sent': 'a {{to}}: {{trouble}}',
  'discovery.with-code': '{{text}} ({{code}})',
  'discovery.listening': 'In ascolto',
  'discovery.listening.everything': 'su UDP {{port}}',
  'discovery.listening.broadcasts': 'su UDP {{port}}, solo broadcast, perché un altro programma usa la porta',
  'discovery.listening.nothing': 'impossibile su UDP {{port}}',
  'discovery.listening.off': 'solo su questo PC',
  'discovery.other-searches': 'Altri client',
  'discovery.other-searches.text_one': 'cercavano nello stesso momento ({{count}} richiesta)',
  'discovery.other-searches.text_other': 'cercavano nello stesso momento ({{count}} richieste)',

  'help-view.reasons.discovery': 'Ricerca dei server',

  'help.discover': 'cerca server di timeSensor LEGAL nella propria rete (broadcast UDP)',
  'help.discover.seconds': 'per quanto ascoltare, in secondi',
  'help.discover.port': 'porta dell’applicazione',
  'help.discover.format': 'output: text o json',
  'help.discover.exit-codes':
    'Codici di uscita: 0 trovato un server, 1 più server, 3 non accertabile (anche in caso di silenzio)',
  'discover.running': 'Ricerca su UDP {{port}}… {{seconds}} s, sentiti: {{count}}',
  'discover.stopped': 'La ricerca è stata interrotta. Il risultato è incompleto.',
  'discover.column.machine': 'Server',
  'discover.column.database': 'Banca dati',
  'discover.column.service': 'Servizio',
  'discover.column.address': 'Indirizzo',
  'discover.column.interface': 'Interfaccia',
  'discover.column.via': 'sentito come',
  'discover.searched-from': 'Cercato da',
};
