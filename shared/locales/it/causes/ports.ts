import type { portCauseTexts as german } from '../../de/causes/ports.ts';

export const portCauseTexts: Record<keyof typeof german, string> = {
  'cause.host-down.name': 'Server non raggiungibile',
  'cause.host-down.title': 'Il server {{host}} non risponde in alcun modo.',
  'cause.host-down.about':
    'Nessuna porta del server risponde, mentre altri server sono raggiungibili. È spento, il suo indirizzo è errato oppure ogni via è bloccata.',
  'cause.host-down.do.1': 'Verificate che {{host}} sia l’indirizzo giusto e che il server sia in funzione.',
  'cause.host-down.do.2': 'Se il server è remoto, verificate che la VPN sia collegata.',
  'cause.host-down.do.3': 'Se il server è in funzione, consentite sul firewall TCP {{ports}} verso {{host}}.',
  'cause.port-missing.name': 'Porta dimenticata nella regola del firewall',
  'cause.port-missing.title': 'TCP {{ports}} verso {{host}} non passa, il resto del gruppo sì.',
  'cause.port-missing.about':
    'Solo alcune porte di un gruppo restano senza risposta, altre dello stesso server sono aperte. Di solito manca la porta in una regola.',
  'cause.port-missing.do.1': 'Sul firewall, aggiungete TCP {{ports}} alla regola per {{host}}.',
  'cause.port-missing.do.2': 'Se la regola del firewall è completa, controllate il firewall sul server stesso.',
  'cause.port-dropped.name': 'Il firewall scarta i collegamenti',
  'cause.port-dropped.title_one': 'Un firewall scarta i collegamenti verso {{host}} su TCP {{ports}}.',
  'cause.port-dropped.title_other': 'Un firewall scarta i collegamenti verso più server: {{targets}}.',
  'cause.port-dropped.about':
    'I tentativi di collegamento restano senza alcuna risposta, benché il server sia raggiungibile. Un filtro su questo PC, lungo la via o sul server li scarta.',
  'cause.port-dropped.do.1_one': 'Consentite sul firewall TCP {{ports}} verso {{host}}.',
  'cause.port-dropped.do.1_other': 'Consentite sul firewall i collegamenti verso {{targets}}.',
  'cause.port-dropped.do.2':
    'Se il firewall lascia passare tutto, controllate il firewall del server e quello di questo PC.',
  'cause.port-rejected.name': 'Il firewall respinge i collegamenti',
  'cause.port-rejected.title_one': 'Un firewall respinge espressamente i collegamenti verso {{host}} su TCP {{ports}}.',
  'cause.port-rejected.title_other': 'Un firewall respinge espressamente i collegamenti verso più server: {{targets}}.',
  'cause.port-rejected.about':
    'Un dispositivo lungo la via, o il server stesso, segnala che questo collegamento non è consentito (ICMP).',
  'cause.port-rejected.do.1_one': 'Consentite sul firewall TCP {{ports}} verso {{host}}.',
  'cause.port-rejected.do.1_other': 'Consentite sul firewall i collegamenti verso {{targets}}.',
  'cause.port-rejected.do.2':
    'Cercate nel registro dei collegamenti bloccati quale dispositivo respinge i collegamenti.',
  'cause.port-reset.name': 'Collegamenti rifiutati',
  'cause.port-reset.title_one': 'I collegamenti verso {{host}} su TCP {{ports}} sono rifiutati subito.',
  'cause.port-reset.title_other': 'I collegamenti verso più server sono rifiutati subito: {{targets}}.',
  'cause.port-reset.about': 'Torna un rifiuto (reset). Un firewall e un server senza servizio attivo fanno lo stesso.',
  'cause.port-reset.do.1_one': 'Consentite sul firewall TCP {{ports}} verso {{host}}.',
  'cause.port-reset.do.1_other': 'Consentite sul firewall i collegamenti verso {{targets}}.',
  'cause.port-reset.do.2':
    'Se il firewall lascia passare tutto, chiedete a chi gestisce il server se il servizio è attivo.',
  'cause.port-reset.do.3':
    'Verificate da un’altra rete, per esempio con il cellulare: si vede se rifiuta il server o il firewall.',
  'cause.service-not-started.name': 'Servizio non avviato',
  'cause.service-not-started.title': 'Il server {{host}} c’è, ma nulla accetta collegamenti su TCP {{ports}}.',
  'cause.service-not-started.about':
    'Il server rifiuta il collegamento mentre per il resto risponde. Di solito il servizio non è avviato o usa un’altra porta.',
  'cause.service-not-started.do.1': 'Su {{host}}, avviate il servizio server di timeSensor LEGAL per TCP {{ports}}.',
  'cause.service-not-started.do.2': 'Verificate nelle impostazioni del server se il servizio usa altre porte.',
  'cause.service-not-started.do.3': 'Se il servizio è attivo, verificate se un firewall rifiuta TCP {{ports}}.',
  'cause.unexplained.name': 'Non spiegato',
  'cause.unexplained.title': 'Per queste righe non è stata trovata una causa comune.',
  'cause.unexplained.about':
    'Le righe non sono a posto e nessuna causa nota vi corrisponde. Le misure si trovano sotto ogni riga.',
  'cause.unexplained.do.1': 'Inviate il rapporto al supporto di timeSensor.',
  'cause.unexplained.do.2': 'Leggete sotto ogni riga che cosa significa.',
  'sign.host-silent': '{{host}} non risponde su TCP {{ports}}, nemmeno ad altri tentativi.',
  'sign.host-unreachable': 'Questo PC o un router segnala che {{host}} non è raggiungibile.',
  'sign.passes-elsewhere': 'TCP {{ports}} passa verso un altro server.',
  'sign.silent-elsewhere': 'TCP {{ports}} resta senza risposta anche verso un altro server, benché raggiungibile.',
  'sign.silent': '{{host}} non risponde su TCP {{ports}}, nemmeno dopo più tentativi.',
  'sign.icmp-refusal': 'Per {{host}}, TCP {{ports}}, è arrivato un messaggio ICMP: non consentito o non raggiungibile.',
  'sign.refused': 'Da {{host}}, TCP {{ports}}, è tornato subito un rifiuto (reset).',
  'sign.refused-nearer':
    'Il rifiuto di {{host}}, TCP {{ports}}, è tornato più in fretta di quanto il server risponda mai.',
  'sign.refused-by-several': 'Più server che non hanno nulla in comune rifiutano allo stesso modo ({{count}}).',
  'sign.all-dropped-alike': 'Un firewall che scarta tutto verso {{host}} darebbe lo stesso quadro.',
  'sign.packets-lost': 'Lungo la via si perdono pacchetti. Anche questo lascia tentativi senza risposta.',
  'sign.host-may-be-off': 'Nulla mostra che {{host}} sia in funzione.',
  'sign.service-off-alike':
    'Se il servizio non è attivo, o se a questo indirizzo risponde un altro dispositivo, il quadro è lo stesso.',
  'sign.reset-tells-not-who': 'Da un reset non si vede se lo ha inviato il server o un firewall.',
};
