import type { qualityCauseTexts as german } from '../../de/causes/quality.ts';

export const qualityCauseTexts: Record<keyof typeof german, string> = {
  'cause.wifi-weak.name': 'Wi-Fi debole',
  'cause.wifi-weak.title': 'Il Wi-Fi qui è debole e rende il collegamento lento o instabile.',
  'cause.wifi-weak.about':
    'Il segnale è debole e la via è lenta o perde pacchetti. Se già il gateway risponde male, la causa è il Wi-Fi.',
  'cause.wifi-weak.do.1': 'Collegate questo PC via cavo o avvicinatevi al punto di accesso Wi-Fi.',
  'cause.wifi-weak.do.2': 'Se il Wi-Fi è debole ovunque, fate installare dall’informatica un altro punto di accesso.',
  'cause.latency-high.name': 'Via lunga verso il server',
  'cause.latency-high.title': 'La via verso il server {{host}} è lenta: {{ms}} millisecondi andata e ritorno.',
  'cause.latency-high.about':
    'Il produttore definisce ottimo meno di 10 millisecondi e cattivo oltre 30. Ogni schermata di timeSensor LEGAL richiede molti di questi passaggi.',
  'cause.latency-high.do.1': 'Fate verificare dall’operatore perché la via verso {{host}} richiede tanto tempo.',
  'cause.latency-high.do.2':
    'Confrontate il tempo di andata e ritorno con un cavo al posto del Wi-Fi e, se possibile, senza VPN.',
  'cause.latency-high.do.3': 'Se il percorso resta lento, aiuta un server più vicino o un altro allacciamento.',
  'cause.connects-failing.name': 'Collegamenti non sempre riusciti',
  'cause.connects-failing.title': 'I collegamenti verso {{host}} non riescono a ogni tentativo.',
  'cause.connects-failing.about':
    'Di più collegamenti alla stessa porta aperta, alcuni restano senza risposta. Lungo la via si perdono pacchetti oppure il server è sovraccarico.',
  'cause.connects-failing.do.1': 'Fate controllare le perdite di pacchetti in rete: cavi, Wi-Fi, router e linea.',
  'cause.connects-failing.do.2': 'Se la rete è a posto, controllate il carico di {{host}}.',
  'cause.idle-dropped.name': 'Collegamenti inattivi interrotti',
  'cause.idle-dropped.title': 'Un firewall chiude i collegamenti verso {{host}} su cui per un po’ non passa nulla.',
  'cause.idle-dropped.about':
    'Un collegamento senza traffico cessa di esistere, uno nuovo riesce. timeSensor LEGAL tiene aperto il suo collegamento tutto il giorno.',
  'cause.idle-dropped.do.1': 'Sul firewall, portate il tempo di inattività dei collegamenti verso {{host}} a più ore.',
  'cause.idle-dropped.do.2': 'Verificate il tempo di inattività anche su router, VPN e firewall del server.',
  'cause.idle-closed.name': 'Il server chiude i collegamenti inattivi',
  'cause.idle-closed.title': 'Il server {{host}} chiude un collegamento su cui nessuno accede.',
  'cause.idle-closed.about':
    'La fine è giunta in modo ordinato, come da un server con un limite proprio. Se interrompa anche gli utenti connessi, questo controllo non lo mostra.',
  'cause.idle-closed.do.1': 'Nelle impostazioni di {{host}}, controllate il limite per i collegamenti inattivi.',
  'cause.idle-closed.do.2':
    'Se {{host}} nel lavoro quotidiano non scollega mai timeSensor LEGAL, non c’è nulla da fare.',
  'sign.gateway-good': 'Il gateway della propria rete risponde in fretta e senza perdite.',
  'sign.gateway-poor': 'Già il gateway della propria rete risponde lentamente o non sempre.',
  'sign.over-wifi': 'Questo PC usa il Wi-Fi, segnale {{dbm}} dBm.',
  'sign.cable-too': 'È inserito anche un cavo. Forse il traffico passa da lì.',
  'sign.pc-busy': 'Questo PC era occupato durante la misura: circa {{ms}} millisecondi vengono da esso.',
  'sign.round-trip': 'Andata e ritorno verso {{host}} richiedono di solito circa {{ms}} millisecondi.',
  'sign.round-trip-slowest': 'Il passaggio più lento ha richiesto {{ms}} millisecondi.',
  'sign.handshakes-failed': 'Di {{total}} collegamenti a {{host}}, {{failed}} non sono riusciti.',
  'sign.jitter': 'La durata varia di {{ms}} millisecondi da una volta all’altra.',
  'sign.server-busy-alike': 'Un server {{host}} sovraccarico darebbe lo stesso quadro.',
  'sign.idle-forgotten': 'Dopo {{seconds}} secondi di inattività {{host}} non rispondeva più sul collegamento.',
  'sign.idle-reset': 'Dopo {{seconds}} secondi di inattività il collegamento a {{host}} è stato rifiutato.',
  'sign.idle-ended': 'Dopo {{seconds}} secondi l’altra parte ha chiuso in modo ordinato il collegamento a {{host}}.',
  'sign.reconnects': 'Un nuovo collegamento è riuscito subito dopo.',
  'sign.not-logged-in': 'Questo controllo non accede. Con un accesso può essere diverso.',
};
