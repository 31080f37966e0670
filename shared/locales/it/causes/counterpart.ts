import type { counterpartCauseTexts as german } from '../../de/causes/counterpart.ts';

export const counterpartCauseTexts: Record<keyof typeof german, string> = {
  'cause.counterpart-absent.name': 'Postazione remota non raggiungibile',
  'cause.counterpart-absent.title': 'A {{host}} non era raggiungibile alcuna postazione remota su {{ports}}.',
  'cause.counterpart-absent.about':
    'Nessuna porta ha accettato un collegamento. La postazione remota è terminata, l’indirizzo è errato o un firewall blocca tutte le porte. Da qui non si distinguono.',
  'cause.counterpart-absent.do.1':
    'Verificate su {{host}} che PortAmpel vi funzioni come postazione remota, altrimenti avviatelo lì sotto «Postazione remota». Verificate poi con il codice che mostra.',
  'cause.counterpart-absent.do.2':
    'Confrontate {{host}} e {{ports}} con gli indirizzi e le porte che la postazione remota mostra. Altre porte si indicano qui sotto «Avanzate» o in options.ports.',
  'cause.counterpart-absent.do.3':
    'Se la postazione remota è attiva, consentite {{ports}} verso {{host}}: sul firewall della rete e su quello dell’altro PC.',
  'cause.counterpart-not-listening.name': 'La postazione remota lì non ascolta',
  'cause.counterpart-not-listening.title': 'La postazione remota {{host}} non ascolta di persona su {{ports}}.',
  'cause.counterpart-not-listening.about':
    'La postazione remota dice su quali porte ascolta. Queste non vi sono: un programma le occupa, o non sono state scelte. Le righe quindi non dicono nulla della via.',
  'cause.counterpart-not-listening.do.1':
    'Riavviate la postazione remota su {{host}} in modo che ascolti su {{ports}}.',
  'cause.counterpart-not-listening.do.2': 'Se un programma su {{host}} occupa la porta, chiudetelo per il controllo.',
  'cause.counterpart-not-listening.do.3':
    'Se quel programma è il server di timeSensor LEGAL, controllate il server stesso, senza postazione remota.',
  'cause.counterpart-elsewhere.name': 'Qualcuno risponde al posto della postazione remota',
  'cause.counterpart-elsewhere.title': 'Su {{ports}} qualcuno risponde al posto della postazione remota {{host}}.',
  'cause.counterpart-elsewhere.about':
    'Il collegamento è stato accettato e non è mai giunto alla postazione remota. Così agiscono un proxy trasparente, un antivirus o un inoltro alla macchina sbagliata.',
  'cause.counterpart-elsewhere.do.1':
    'Escludete {{host}} con {{ports}} da proxy e ispezione del contenuto, e lasciate passare questi collegamenti senza modifiche.',
  'cause.counterpart-elsewhere.do.2':
    'Se la postazione remota è dietro un inoltro, dirigete quello di {{ports}} alla macchina giusta.',
  'cause.counterpart-altered.name': 'Il contenuto è modificato lungo la via',
  'cause.counterpart-altered.title': 'Tra questo PC e {{host}} un dispositivo modifica il contenuto su {{ports}}.',
  'cause.counterpart-altered.about':
    'Ogni capo può verificare ciò che l’altro ha inviato. È arrivato altro, quindi qualcosa è intervenuto lungo la via. Così agisce un’ispezione del contenuto o un proxy.',
  'cause.counterpart-altered.do.1':
    'Disattivate sul firewall ispezione del contenuto e proxy per {{ports}} tra questo PC e {{host}}.',
  'cause.counterpart-altered.do.2': 'Se sul firewall nulla interviene, fate controllare l’antivirus sui due PC.',
  'cause.counterpart-cut.name': 'Il collegamento alla postazione remota si interrompe',
  'cause.counterpart-cut.title':
    'Tra questo PC e {{host}} i collegamenti su {{ports}} si interrompono appena stabiliti.',
  'cause.counterpart-cut.about':
    'Il collegamento è riuscito. Poi è finito o è rimasto muto, e la postazione remota c’era ancora. Così agisce un firewall che ispeziona il contenuto.',
  'cause.counterpart-cut.do.1':
    'Consentite sul firewall {{ports}} tra questo PC e {{host}} senza ispezione del contenuto.',
  'cause.counterpart-cut.do.2':
    'Se il firewall non ispeziona contenuti, cercate nel suo registro i collegamenti interrotti con {{host}}.',
  'cause.tls-stopped.name': 'TLS è bloccato lungo la via',
  'cause.tls-stopped.title': 'Su {{ports}} TLS non giunge a {{host}}, il resto sì.',
  'cause.tls-stopped.about':
    'Altri dati sono passati intatti per la stessa porta, la negoziazione TLS no. Così agisce un’ispezione TLS che rifiuta il certificato della postazione remota, o un filtro di protocollo.',
  'cause.tls-stopped.do.1': 'Escludete {{host}} con {{ports}} dall’ispezione TLS e dai filtri di protocollo.',
  'cause.tls-stopped.do.2':
    'Se l’ispezione TLS ammette solo certificati noti, ricontrollate senza postazione remota dopo l’installazione.',
  'cause.half-close-lost.name': 'I collegamenti chiusi a metà si interrompono',
  'cause.half-close-lost.title':
    'Tra questo PC e {{host}} qualcosa interrompe su {{ports}} i collegamenti chiusi a metà.',
  'cause.half-close-lost.about':
    'Quando un capo termina la sua direzione, l’altro può ancora inviare. Qui poi non è arrivato più nulla. Proxy e firewall scambiano la fine di una direzione per la fine di tutto.',
  'cause.half-close-lost.do.1':
    'Lasciate sussistere su firewall e proxy i collegamenti TCP chiusi a metà su {{ports}}.',
  'cause.half-close-lost.do.2': 'Se si interpone un proxy, escludete {{host}} con {{ports}} da quel proxy.',
  'cause.datagrams-blocked.name': 'UDP non arriva',
  'cause.datagrams-blocked.title': 'Su {{ports}} nessun datagramma arriva alla postazione remota {{host}}.',
  'cause.datagrams-blocked.about':
    'La postazione remota ascolta e non ha contato alcun datagramma. Qualcosa li scarta o li rifiuta. Spesso è consentito solo TCP.',
  'cause.datagrams-blocked.do.1': 'Consentite sul firewall {{ports}} verso {{host}}, non soltanto TCP.',
  'cause.datagrams-blocked.do.2':
    'Se il firewall lascia passare tutto, fate controllare il firewall proprio di ciascuno dei due PC.',
  'cause.datagram-answers-lost.name': 'Le risposte UDP si perdono',
  'cause.datagram-answers-lost.title': 'Su {{ports}} i datagrammi arrivano a {{host}}, ma le risposte non tornano.',
  'cause.datagram-answers-lost.about':
    'I datagrammi sono giunti a destinazione e lì hanno avuto risposta. Non è tornata alcuna risposta. Di solito un firewall lascia passare UDP in una sola direzione.',
  'cause.datagram-answers-lost.do.1':
    'Lasciate tornare sul firewall anche le risposte a {{ports}} tra questo PC e {{host}}.',
  'cause.datagram-answers-lost.do.2':
    'Se il firewall lascia tornare le risposte, fate controllare il firewall proprio di ciascuno dei due PC.',
  'cause.datagrams-lost.name': 'UDP si perde in parte',
  'cause.datagrams-lost.title': 'Tra questo PC e {{host}} si perde una parte dei datagrammi su {{ports}}.',
  'cause.datagrams-lost.about':
    'I due capi hanno contato ciò che arrivava, e una parte mancava. Così agiscono un sovraccarico, un limite per UDP o un Wi-Fi debole.',
  'cause.datagrams-lost.do.1': 'Controllate linea e firewall: sovraccarico, e limiti per {{ports}}.',
  'cause.datagrams-lost.do.2':
    'Se questo PC è in Wi-Fi, misurate di nuovo con il cavo: così si vede se dipende dalla radio.',
  'cause.inbound-dropped.name': 'I collegamenti dall’esterno restano senza risposta',
  'cause.inbound-dropped.title': 'I collegamenti da {{host}} a questo PC su {{ports}} restano senza risposta.',
  'cause.inbound-dropped.about':
    'La postazione remota ha richiamato e non ha avuto risposta. Di solito un filtro scarta le richiamate, lungo la via o su uno dei due PC. Una via di ritorno mancante dà lo stesso quadro.',
  'cause.inbound-dropped.do.1': 'Consentite sul firewall {{ports}} dall’esterno verso questo PC.',
  'cause.inbound-dropped.do.2':
    'Se il firewall lascia passare tutto, consentite {{ports}} in entrata anche nel firewall di questo PC.',
  'cause.inbound-dropped.do.3':
    'Controllate infine il firewall dell’altro PC: anche quello può bloccare i collegamenti.',
  'cause.inbound-rejected.name': 'I collegamenti dall’esterno sono respinti',
  'cause.inbound-rejected.title': 'I collegamenti da {{host}} a questo PC su {{ports}} sono respinti espressamente.',
  'cause.inbound-rejected.about':
    'La postazione remota ha richiamato e ha ricevuto un messaggio: non consentito o non raggiungibile (ICMP). A questo PC non è arrivato nulla.',
  'cause.inbound-rejected.do.1': 'Consentite sul firewall {{ports}} dall’esterno verso questo PC.',
  'cause.inbound-rejected.do.2': 'Cercate nel registro dei collegamenti bloccati quale dispositivo li respinge.',
  'cause.inbound-reset.name': 'I collegamenti dall’esterno sono rifiutati',
  'cause.inbound-reset.title': 'Qualcosa rifiuta i collegamenti da {{host}} a questo PC su {{ports}}.',
  'cause.inbound-reset.about':
    'La postazione remota ha richiamato ed è stata rifiutata subito. Qui PortAmpel ascoltava, e non è arrivato nulla. Ha quindi rifiutato qualcos’altro.',
  'cause.inbound-reset.do.1': 'Consentite sul firewall {{ports}} dall’esterno verso questo PC.',
  'cause.inbound-reset.do.2': 'Se il firewall non rifiuta nulla, controllate anche il firewall di questo PC.',
  'cause.inbound-not-forwarded.name': 'Nessun inoltro a questo PC',
  'cause.inbound-not-forwarded.title':
    'I collegamenti dall’esterno su {{ports}} finiscono a {{seen}}: nulla li inoltra a questo PC.',
  'cause.inbound-not-forwarded.about':
    'Lungo la via gli indirizzi sono tradotti (NAT). Dall’esterno non si vede questo PC, ma il router o il firewall. Senza inoltro i collegamenti finiscono lì.',
  'cause.inbound-not-forwarded.do.1': 'Inoltrate sul router o sul firewall {{ports}} da {{seen}} a {{own}}.',
  'cause.inbound-not-forwarded.do.2': 'Se l’inoltro esiste già, consentite {{ports}} anche nel filtro del firewall.',
  'cause.inbound-own-firewall.name': 'Il firewall di questo PC blocca dall’esterno',
  'cause.inbound-own-firewall.title': 'Il firewall di questo PC scarta i collegamenti dall’esterno su {{ports}}.',
  'cause.inbound-own-firewall.about':
    'Da qui alla postazione remota tutto passa, e nessuna sua richiamata arriva. È nella stessa rete, e il firewall di questo PC è attivo. Non è una prova.',
  'cause.inbound-own-firewall.do.1':
    'Consentite nel firewall di questo PC {{ports}} in entrata, per PortAmpel e per timeSensor LEGAL.',
  'cause.inbound-own-firewall.do.2':
    'Se il firewall di questo PC consente già {{ports}}, controllate i dispositivi tra i due PC.',
  'cause.inbound-held.name': 'Un programma qui non accetta nulla da fuori',
  'cause.inbound-held.title': 'Un altro programma occupa qui {{ports}}, e i collegamenti dall’esterno sono rifiutati.',
  'cause.inbound-held.about':
    'La postazione remota ha richiamato ed è stata rifiutata. Forse il programma accetta solo collegamenti da questo PC. Un firewall che rifiuta darebbe lo stesso quadro.',
  'cause.inbound-held.do.1': 'Verificate se il programma su {{ports}} accetta anche collegamenti da altri PC.',
  'cause.inbound-held.do.2':
    'Se il programma accetta tali collegamenti, consentite sul firewall {{ports}} dall’esterno verso questo PC.',
  'cause.call-elsewhere.name': 'I collegamenti finiscono da qualcun altro',
  'cause.call-elsewhere.title': 'I collegamenti da {{host}} su {{ports}} non giungono a questo PC.',
  'cause.call-elsewhere.about':
    'La richiamata della postazione remota è stata accettata, ma non qui. Di solito un inoltro punta alla macchina sbagliata, o un dispositivo accetta la richiamata al suo posto.',
  'cause.call-elsewhere.do.1': 'Dirigete sul router o sul firewall l’inoltro di {{ports}} a questo PC.',
  'cause.call-elsewhere.do.2': 'Se l’inoltro è giusto, escludete {{ports}} da proxy e ispezione del contenuto.',
  'cause.call-denied.name': 'L’altro PC non può collegarsi',
  'cause.call-denied.title': 'Il sistema di {{host}} ha vietato a PortAmpel di richiamare questo PC su {{ports}}.',
  'cause.call-denied.about':
    'Il firewall o un programma di protezione sull’altro PC ha vietato la richiamata. Non si sa quindi se questo PC sia raggiungibile dall’esterno.',
  'cause.call-denied.do.1': 'Consentite a PortAmpel, su {{host}}, collegamenti in uscita su {{ports}}.',
  'cause.counterpart-unmet.name': 'Nessuno con questo codice',
  'cause.counterpart-unmet.title': 'A {{host}} nessuno ha dimostrato di conoscere il codice.',
  'cause.counterpart-unmet.about':
    'Senza una postazione remota che conosce il codice non si può misurare nulla. Un codice errato, un blocco dopo più codici errati e una postazione terminata si assomigliano. Non dice nulla della rete.',
  'cause.counterpart-unmet.do.1': 'Confrontate il codice e {{host}} con quello che la postazione remota mostra.',
  'cause.counterpart-unmet.do.2':
    'Se la postazione remota mostra che questo PC non è ascoltato dopo codici errati, aspettate un minuto, o riavviatela.',
  'cause.counterpart-unmet.do.3':
    'Se la postazione remota è terminata, riavviate lì PortAmpel sotto «Postazione remota», e ricontrollate con il nuovo codice.',
  'cause.counterpart-lost.name': 'Postazione remota persa durante il controllo',
  'cause.counterpart-lost.title': 'Durante il controllo la postazione remota {{host}} non si è più potuta interrogare.',
  'cause.counterpart-lost.about':
    'All’inizio c’era, poi non rispondeva più. Il suo tempo era scaduto, è stata terminata, o la linea è troppo lenta per la sua risposta. Ciò che poi è fallito non dice nulla della rete.',
  'cause.counterpart-lost.do.1':
    'Riavviate la postazione remota su {{host}}, con tempo sufficiente, e ricontrollate con il nuovo codice.',
  'cause.counterpart-crowded.name': 'Troppi collegamenti insieme',
  'cause.counterpart-crowded.title':
    'PortAmpel ha respinto collegamenti su {{ports}}, perché troppi arrivavano insieme da un indirizzo.',
  'cause.counterpart-crowded.about':
    'PortAmpel tiene aperto solo un numero limitato di collegamenti che non hanno ancora provato il codice. Una scansione di porte o altri programmi dietro lo stesso indirizzo hanno occupato i posti. Della rete ciò non dice nulla.',
  'cause.counterpart-crowded.do.1':
    'Fermate scansioni di porte e altre verifiche dietro lo stesso indirizzo, e verificate ancora una volta con {{host}}.',
  'cause.call-untold.name': 'Collegamenti dall’esterno non misurabili',
  'cause.call-untold.title': 'Non si è potuto misurare se i collegamenti dall’esterno arrivano su {{ports}}.',
  'cause.call-untold.about':
    'La postazione remota non ha potuto richiamare, o PortAmpel non ha potuto ascoltare qui sulla porta. Non dice nulla di firewall e inoltri.',
  'cause.call-untold.do.1': 'Chiudete per il controllo ciò che su questo PC occupa {{ports}}, e ricontrollate.',
  'cause.call-untold.do.2':
    'Se PortAmpel non può ascoltare su questo PC, consentitelo nel firewall o nel programma di protezione.',
  'sign.counterpart-listens': 'La postazione remota {{host}} dice che ascolta su {{ports}}.',
  'between.do.allow':
    'Consentite TCP {{ports}} verso {{host}} su ogni firewall: lungo la via, su {{host}} e su questo PC.',
  'between.do.logs': 'Cercate nei registri di questi firewall quale impedisce questi collegamenti.',
  'between.meaning':
    'La postazione remota ascolta su questa porta ed era attiva, eppure non si è stabilito alcun collegamento. Qualcosa tra i due programmi lo impedisce: un firewall lungo la via o quello di uno dei due PC.',
  'sign.between-programs':
    'Entrambi i programmi erano attivi, quindi agisce qualcosa tra loro: un firewall lungo la via, su {{host}} o su questo PC.',
  'sign.counterpart-holds-not': 'La postazione remota {{host}} non indica {{ports}} tra le porte su cui ascolta.',
  'sign.counterpart-port-held': 'Su {{host}} un altro programma occupa {{ports}}.',
  'sign.counterpart-port-held-by': 'Su {{host}}, {{program}} occupa {{ports}}.',
  'sign.counterpart-never-saw':
    'Su {{ports}} il collegamento è stato accettato. Non è mai giunto alla postazione remota {{host}}.',
  'sign.other-bytes-arrived': 'Su {{ports}} sono arrivati byte diversi da quelli inviati dall’altro capo.',
  'sign.answer-never-came':
    'Su {{ports}} il collegamento è giunto alla postazione remota, ma la sua risposta non è arrivata qui.',
  'sign.other-version-alike': 'Un’altra versione di PortAmpel all’altro capo darebbe lo stesso quadro.',
  'sign.cut-between-pair': 'Su {{ports}} i due capi si sono trovati. Poi il collegamento è finito o è rimasto muto.',
  'sign.cut-at-start':
    'Su {{ports}} un collegamento è arrivato all’altro capo, ma nulla di ciò che vi è stato inviato.',
  'sign.counterpart-still-there': 'La postazione remota {{host}} ha continuato a rispondere.',
  'sign.tls-alone-fails': 'Su {{ports}} altri dati sono passati intatti, TLS no.',
  'sign.certificate-swapped': 'Su {{ports}}, {{host}} ha inviato un certificato, e qui ne è arrivato un altro.',
  'sign.certificate-other':
    'Su {{ports}} qualcuno ha mostrato un certificato diverso da quello di {{host}}. Dietro nessuno conosceva il codice.',
  'sign.full-packets-lost': 'Su {{ports}} pacchetti piccoli sono passati, quelli pieni no.',
  'sign.full-packets-flowed':
    'La velocità con {{host}} è stata misurata nello stesso senso, quindi i pacchetti pieni passano.',
  'sign.slow-answer-alike': 'Una linea su cui una risposta impiega più di 10 s darebbe lo stesso quadro.',
  'sign.stall-alike': 'Un dispositivo che si ferma dopo una quantità di dati darebbe lo stesso quadro.',
  'sign.half-close-ends': 'Su {{ports}}, dopo la fine di una direzione, dall’altra non è arrivato più nulla.',
  'sign.counterpart-kept-idle': 'La postazione remota {{host}} non ha terminato essa stessa il collegamento.',
  'sign.datagrams-counted': 'Di {{sent}} datagrammi su {{ports}}, {{there}} sono arrivati e {{back}} sono tornati.',
  'sign.datagrams-none-arrived': 'Di {{sent}} datagrammi su {{ports}}, nessuno è giunto a {{host}}.',
  'sign.datagrams-refused': 'Su {{ports}} un dispositivo ha segnalato con ICMP: qui non c’è nulla, o non è consentito.',
  'sign.datagrams-unanswered':
    'I datagrammi su {{ports}} sono giunti a destinazione. Delle risposte non ne è tornata nessuna.',
  'sign.call-unanswered': 'La richiamata da {{host}} su {{ports}} non ha avuto risposta.',
  'sign.call-refused': 'La richiamata da {{host}} su {{ports}} è stata rifiutata subito.',
  'sign.call-icmp':
    'Alla richiamata da {{host}} ({{ports}}) è giunto un messaggio ICMP: non consentito o non raggiungibile.',
  'sign.call-never-came': 'Qui PortAmpel ascoltava su {{ports}}, e non è arrivato nulla.',
  'sign.call-taken': 'Qualcuno ha accettato la richiamata da {{host}} su {{ports}}.',
  'sign.call-forbidden': 'Su {{host}} il sistema ha vietato la richiamata.',
  'sign.port-held-here': 'Un altro programma occupa qui {{ports}}.',
  'sign.port-held-here-by': '{{program}} occupa qui {{ports}}.',
  'sign.address-translated': 'Questo PC ha {{own}} e dall’esterno si vede come {{seen}} (NAT).',
  'sign.address-untranslated': 'Dall’esterno questo PC si vede con il proprio indirizzo: {{own}}.',
  'sign.outbound-free': 'Da qui alla postazione remota {{host}} i collegamenti passano.',
  'sign.counterpart-next-door': '{{host}} è nella stessa rete di questo PC.',
  'sign.other-family-arrives': 'Con l’altra famiglia di indirizzi (IPv4 o IPv6) le richiamate arrivano.',
  'sign.their-firewall-alike': 'Anche il firewall dell’altro PC può avere questo effetto.',
  'sign.devices-between-alike': 'Un dispositivo tra i due PC può avere lo stesso effetto.',
  'sign.nobody-knew-code': 'Nessuno di chi ha risposto su {{ports}} conosceva il codice.',
  'sign.lockout-alike':
    'Dopo più codici errati, una postazione remota non ascolta nessuno da questo indirizzo per un minuto. Sembrerebbe lo stesso.',
  'sign.connections-turned-away':
    'Durante la verifica PortAmpel ha segnalato su {{ports}} collegamenti respinti senza essere ascoltati.',
  'sign.met-at-first': 'All’inizio la postazione remota {{host}} rispondeva su TCP {{port}}.',
  'sign.counterpart-refused': 'Su {{ports}}, {{host}} ha rifiutato ogni collegamento.',
  'sign.counterpart-unanswered': 'Su {{ports}} non si è stabilito alcun collegamento con {{host}}.',
  'sign.udp-needs-tcp':
    'Anche per QUIC (UDP), i due PC si incontrano prima su TCP: la postazione remota deve essere raggiungibile su una delle sue porte TCP.',
  'sign.altered-start-alike': 'Un dispositivo che modifica già i primi byte darebbe lo stesso quadro.',
  'sign.local-software-alike': 'Un antivirus o un filtro su questo PC può fare lo stesso.',
  'sign.filter-behind-alike': 'Se l’inoltro esiste, un filtro dietro di esso darebbe lo stesso quadro.',
  'sign.stranger-came':
    'Qui su {{ports}} è arrivato un collegamento senza il codice giusto. Può essere la richiamata, modificata.',
  'sign.call-arrived': 'La richiamata da {{host}} su {{ports}} è arrivata.',
};
