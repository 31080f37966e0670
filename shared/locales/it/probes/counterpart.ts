import type {
  counterpartLabels as germanLabels,
  counterpartWords as germanWords,
} from '../../de/probes/counterpart.ts';

export const counterpartWords: Record<keyof typeof germanWords, string> = {
  'reason.counterpart-reached.short': 'postazione remota raggiunta, tutto intatto',
  'reason.counterpart-reached.meaning':
    'Attraverso questa porta ha risposto PortAmpel all’altro capo, e ha provato di conoscere il codice. Con TCP, pacchetti pieni, entrambe le direzioni e la fine di una sono arrivati intatti, anche TLS dove era richiesto. Con UDP, i datagrammi sono andati e tornati. Ha risposto la postazione remota, non timeSensor LEGAL.',
  'reason.counterpart-reached.next':
    'Niente da fare, se la porta può restare aperta. Ripetete la verifica senza postazione remota appena timeSensor LEGAL è attivo sul server.',
  'reason.counterpart-elsewhere.short': 'altri rispondono per la postazione remota',
  'reason.counterpart-elsewhere.meaning':
    'La connessione è stata accettata, ma non dalla postazione remota. Un dispositivo intermedio risponde al suo posto: un proxy trasparente, un firewall o un antivirus. Le prove indicano se la postazione remota l’ha confermato.',
  'reason.counterpart-elsewhere.next':
    'Chiedete al responsabile del firewall di escludere questa porta dal proxy e di lasciarla passare senza modifiche. Se non risponde un firewall, fate controllare l’antivirus al responsabile di questo PC.',
  'reason.counterpart-altered.short': 'dati modificati lungo il percorso',
  'reason.counterpart-altered.meaning':
    'La connessione ha raggiunto la postazione remota, ma lungo il percorso dei byte sono stati modificati, omessi o inseriti. Così agisce un dispositivo che ispeziona il contenuto e interviene. timeSensor LEGAL non può lavorarci in modo affidabile.',
  'reason.counterpart-altered.next':
    'Chiedete al responsabile del firewall di disattivare proxy e ispezione dei contenuti per questa porta. Ripetete poi la verifica.',
  'reason.full-size-lost.short': 'pacchetti piccoli sì, pacchetti pieni no',
  'reason.full-size-lost.meaning':
    'I pacchetti piccoli sono arrivati, quelli pieni no. Di solito un tratto del percorso accetta solo pacchetti più piccoli (MTU), e il messaggio che lo segnala (ICMP) è bloccato. timeSensor LEGAL può allora accedere e bloccarsi mentre carica i dati.',
  'reason.full-size-lost.next':
    'Chiedete al responsabile della rete di ridurre la MTU sul router o sulla VPN, oppure di limitare la MSS (MSS clamping). Deve anche lasciar passare ICMP «fragmentation needed», e con IPv6 «packet too big».',
  'reason.half-close-lost.short': 'la fine di una direzione taglia anche l’altra',
  'reason.half-close-lost.meaning':
    'Quando un capo termina la propria direzione, non arriva più nulla nemmeno dall’altra. Ciò che lì è ancora in viaggio va perso. Così agisce un proxy o un firewall che chiude del tutto le connessioni semichiuse.',
  'reason.half-close-lost.next':
    'Chiedete al responsabile del firewall di mantenere su questa porta le connessioni TCP semichiuse. Se c’è di mezzo un proxy, deve escluderne la porta.',
  'reason.tls-stopped.short': 'TLS non passa, il resto sì',
  'reason.tls-stopped.meaning':
    'Altri dati passano intatti da questa porta, la negoziazione TLS con la postazione remota no. Un dispositivo intermedio blocca TLS: un’ispezione che rifiuta il certificato proprio della postazione remota, oppure un filtro di protocolli.',
  'reason.tls-stopped.next':
    'Chiedete al responsabile del firewall di escludere questa porta dall’ispezione TLS e dal filtro di protocolli. Ripetete poi la verifica.',
  'reason.datagrams-lost.short': 'UDP passa nei due sensi, con perdite',
  'reason.datagrams-lost.meaning':
    'UDP è passato in entrambe le direzioni, ma una parte dei datagrammi è andata persa. I numeri figurano tra le prove. Con QUIC, timeSensor LEGAL può diventare lento.',
  'reason.datagrams-lost.next':
    'Ripetete la verifica con il cavo invece del Wi-Fi e senza download in corso. Se la situazione persiste, fate controllare sovraccarico e limiti per UDP al responsabile della rete.',
  'reason.answers-lost.short': 'UDP arriva, le risposte non tornano',
  'reason.answers-lost.meaning':
    'I datagrammi sono giunti a destinazione, ma nessuna delle risposte è tornata. In una riga in entrata ha inviato la postazione remota, e questo PC ha risposto. Di solito un firewall scarta le risposte, lungo il percorso o su uno dei due PC.',
  'reason.answers-lost.next':
    'Chiedete al responsabile del firewall di lasciar passare anche le risposte UDP da questa porta. Fate controllare il firewall dei due PC al loro responsabile.',
  'reason.udp-readdressed.short': 'UDP arriva da un indirizzo diverso da TCP',
  'reason.udp-readdressed.meaning':
    'Sono arrivati datagrammi, ma da un indirizzo diverso da quello delle connessioni. PortAmpel risponde solo all’indirizzo che si è identificato con TCP. Perciò non si può dire se le risposte ritornano.',
  'reason.udp-readdressed.next':
    'Fate dare a UDP e TCP lo stesso indirizzo dal responsabile della rete e ripetete la verifica.',
  'reason.pairing-failed.short': 'nessuna postazione remota con questo codice',
  'reason.pairing-failed.meaning':
    'Nessuno all’altro capo ha provato di conoscere il codice. La postazione remota è terminata, ha un altro codice o è irraggiungibile, oppure risponde un altro programma. Dopo più codici errati, inoltre, non ascolta nessuno da questo indirizzo per un minuto. Perciò della porta non si può dire nulla.',
  'reason.pairing-failed.next':
    'Confrontate il codice con quello che mostra la postazione remota. Se segnala codici errati, aspettate un minuto. Se è terminata, riavviatela lì (sotto «Postazione remota» o con «portampel counterpart») e verificate con il nuovo codice.',
  'reason.counterpart-unreached.short': 'nessun collegamento TCP alla postazione',
  'reason.counterpart-unreached.meaning':
    'Su nessuna delle porte TCP della postazione remota si è stabilito un collegamento. Anche per QUIC (UDP) e le richiamate, i due PC si incontrano prima su TCP. Perciò di questa porta non si può dire nulla.',
  'reason.counterpart-unreached.next':
    'Guardate se PortAmpel vi funziona come postazione remota, con questo indirizzo e queste porte. Se sì, fate consentire una delle sue porte TCP sul firewall.',
  'reason.counterpart-not-listening.short': 'lì la postazione remota stessa non ascolta',
  'reason.counterpart-not-listening.meaning':
    'La postazione remota è stata raggiunta e dice essa stessa che non ascolta su questa porta. Lì la occupa un altro programma, o non è stata scelta. Chi vi risponde o rifiuta non è la postazione remota. Perciò della via verso questa porta non si può dire nulla.',
  'reason.counterpart-not-listening.next':
    'Fate chiudere sull’altro PC ciò che vi occupa la porta, e riavviate la postazione remota. Se la occupa il server timeSensor LEGAL, controllate il server stesso, senza postazione remota.',
  'reason.counterpart-gone.short': 'la postazione remota non risponde più',
  'reason.counterpart-gone.meaning':
    'La postazione remota c’era e conosceva il codice. Poi non si è più potuta interrogare: è stata terminata, il suo tempo era scaduto, o la linea si è interrotta. Perciò della porta non si può dire nulla.',
  'reason.counterpart-gone.next':
    'Riavviate la postazione remota lì (sotto «Postazione remota» o con «portampel counterpart»), con tempo sufficiente, e verificate con il nuovo codice.',
  'reason.counterpart-crowded.short': 'respinto: troppi collegamenti insieme',
  'reason.counterpart-crowded.meaning':
    'PortAmpel accetta da un indirizzo solo un numero limitato di collegamenti che non hanno ancora provato il codice. Durante questo tentativo ne ha respinti. Perciò della porta non si può dire nulla.',
  'reason.counterpart-crowded.next':
    'Verificate di nuovo quando dietro lo stesso indirizzo non è in corso né una scansione di porte né un’altra verifica.',
  'reason.called-back.short': 'richiamata della postazione arrivata qui',
  'reason.called-back.meaning':
    'La postazione remota ha richiamato questo PC dall’esterno su questa porta, e la richiamata è arrivata qui. L’ha accettata PortAmpel, non timeSensor LEGAL.',
  'reason.called-back.next': 'Niente da fare, se la porta può essere aperta dall’esterno.',
  'reason.call-elsewhere.short': 'la richiamata non è giunta a questo PC',
  'reason.call-elsewhere.meaning':
    'La richiamata della postazione remota su questa porta è stata accettata, ma non da questo PC. La accetta qualcun altro: il router, il firewall o un’altra macchina dietro lo stesso indirizzo.',
  'reason.call-elsewhere.next':
    'Chiedete al responsabile del firewall di dirigere verso questo PC l’inoltro di questa porta. Ripetete poi la verifica.',
  'reason.call-to-program.short': 'non accertabile: un programma occupa la porta',
  'reason.call-to-program.meaning':
    'Qui un altro programma occupa questa porta, probabilmente il server timeSensor LEGAL stesso. La richiamata della postazione remota è stata accettata. Che l’abbia accettata questo programma è probabile, ma non provato.',
  'reason.call-to-program.next':
    'Niente da fare, se è il programma giusto. Per una prova, fatelo chiudere un momento al responsabile del server e ripetete la verifica.',
  'reason.call-untold.short': 'nessuna richiamata, quindi non determinabile',
  'reason.call-untold.meaning':
    'O non è stato possibile chiedere alla postazione remota di richiamare, o questo PC non ha potuto ascoltare da sé sulla porta. Perciò non è stato misurato se la porta è raggiungibile dall’esterno.',
  'reason.call-untold.next':
    'Riavviate lì la postazione remota (sotto «Postazione remota» o con «portampel counterpart») e verificate con il nuovo codice. Se qui un altro programma occupa la porta, fatelo chiudere per la verifica al suo responsabile.',
};

export const counterpartLabels: Record<keyof typeof germanLabels, string> = {
  'help-view.reasons.counterpart': 'Postazione remota',

  'help.check.counterpart':
    'PortAmpel sull’altra macchina risponde al posto del server; con 365-server la prova prima dell’installazione',
  'help.check.code': 'codice che mostra la postazione remota; se manca, da {{variable}} o su richiesta',
  'help.check.no-throughput':
    'senza misura della velocità verso la postazione remota, che riempie la linea per cinque secondi in ogni direzione',
  'check.counterpart-code': 'Codice che mostra la postazione remota: ',
  'error.counterpart-code-missing':
    'Manca il codice che mostra la postazione remota. Indicare --code, impostare la variabile d’ambiente {{variable}} o avviare il comando in un terminale.',
  'error.counterpart-code-letter':
    'Il gruppo {{group}} del codice contiene «{{letter}}», che non compare in alcun codice. Confrontare questo gruppo con quello che mostra la postazione remota.',
  'error.counterpart-code-length':
    'Il codice ha {{found}} caratteri; ne servono {{expected}}. Controllare se un gruppo manca o è doppio.',
  'error.counterpart-code-phone':
    'Questo è il codice telefonico di un rapporto, non il codice della postazione remota. L’app lo legge sotto «Inserire un codice», il terminale con «portampel code». Inserire qui il codice che mostra la postazione remota.',
  'error.counterpart-code-mistyped':
    'Più caratteri del codice sono errati. Confrontarlo con quello che mostra la postazione remota.',
  'error.counterpart-code-mistyped-group':
    'Un carattere del codice è errato, probabilmente nel gruppo {{group}}. Confrontare questo gruppo con quello che mostra la postazione remota.',
  'error.counterpart-demo':
    '--counterpart verifica il percorso verso un’altra macchina, --demo resta su questo PC. Omettere uno dei due.',
  'error.counterpart-server':
    'Con --counterpart risponde la postazione remota al posto del server. Omettere --server, oppure verificare il server stesso senza --counterpart.',
  'error.counterpart-scenario':
    '--counterpart riguarda le righe del server, che lo scenario {{scenario}} non ha. Possibile con: {{allowed}}.',
  'error.counterpart-no-server':
    'Una postazione remota fa le veci del server, per il quale lo scenario {{scenario}} non ha righe. Possibile con: {{allowed}}.',
  'error.throughput-alone':
    '--no-throughput vale per una verifica con una postazione remota. Indicate anche --counterpart o omettete --no-throughput.',
  'error.counterpart-code-alone':
    '--code è il codice di una postazione remota. Indicarne anche l’indirizzo con --counterpart.',

  'phase.pairing': 'Abbinamento',
  'phase.call-back': 'Richiamata',
  'phase.throughput-there': 'Velocità di andata',
  'phase.throughput-back': 'Velocità di ritorno',
  'phase.datagrams': 'Datagrammi',

  'counterpart.title': 'Postazione remota',
  'counterpart.stand-in': 'Ha risposto PortAmpel come postazione remota, non timeSensor LEGAL.',
  'counterpart.unreached':
    'Prova con una postazione remota: non è stata raggiunta; timeSensor LEGAL non è stato verificato.',
  'total.stand-in':
    'La via verso la postazione remota è libera su tutte le porte necessarie. Verificate di nuovo quando timeSensor LEGAL è attivo.',
  'total.counterpart-unmet':
    'All’indirizzo della postazione remota non ha risposto nessuno che conosca il codice. Non si è potuto stabilire se le porte sono libere.',
  'total.counterpart-unreached':
    'La postazione remota non è stata raggiunta sulle porte verificate: non è in funzione, o il percorso è bloccato.',
  'counterpart.note': 'Nota',
  'counterpart.address': 'Indirizzo',
  'counterpart.pairing': 'Abbinamento',
  'counterpart.pairing.through': 'attraverso la porta {{port}}',
  'counterpart.pairing.failed': 'nessuno lì conosceva il codice',
  'counterpart.version': 'PortAmpel lì',
  'counterpart.ports.listening': 'In ascolto lì su',
  'counterpart.ports.taken': 'Occupata lì',
  'counterpart.ports.denied': 'Non consentita lì',
  'counterpart.ports.unavailable': 'Non possibile lì',
  'counterpart.port': '{{transport}} {{port}} ({{families}})',
  'counterpart.port.taken-by': '{{port}} da {{program}}',
  'counterpart.throughput': 'Velocità',
  'counterpart.throughput.cancelled': 'non misurata fino alla fine, perché la verifica è stata interrotta',
  'counterpart.throughput.ended':
    'non misurata fino alla fine: il collegamento si è interrotto, per esempio perché la postazione remota è terminata prima',
  'counterpart.throughput.there': 'Velocità di andata',
  'counterpart.throughput.back': 'Velocità di ritorno',
  'counterpart.throughput.value': '{{mbits}} Mbit/s per {{time}}',
  'counterpart.throughput.broken': '{{mbits}} Mbit/s per {{time}}, poi: {{how}}',
  'counterpart.throughput.none': 'non misurabile: {{how}}',
  'counterpart.calls': 'Richiamate da lì',
  'counterpart.calls.value': '{{total}}, di cui {{arrived}} arrivate qui',

  'counterpart.way.title': 'Percorso verso la postazione remota',
  'counterpart.way-in.title': 'Percorso dalla postazione remota',
  'counterpart.arrival': 'Connessione alla postazione remota',
  'counterpart.arrival.yes': 'arrivata',
  'counterpart.arrival.never': 'mai arrivata, dice la postazione remota',
  'counterpart.arrival.silent': 'solo il collegamento, senza contenuto',
  'counterpart.arrival.other': 'byte diversi da quelli inviati',
  'counterpart.arrival.stranger': 'mai, ma un altro collegamento',
  'counterpart.arrival.unasked': 'non noto: non è stato possibile chiedere alla postazione remota',
  'counterpart.said': 'Ricevuto invece',
  'counterpart.doors': 'Cercata su',
  'counterpart.doors.value': 'TCP {{port}}: {{how}}',
  'counterpart.doors.said': '{{text}}, ed è arrivato «{{said}}»',
  'counterpart.ended': 'Com’è finita',
  'counterpart.seen-as': 'Questo PC, visto da lì',
  'counterpart.seen-as.same': '{{seen}}, non tradotto lungo il percorso',
  'counterpart.seen-as.translated': '{{seen}}, qui {{own}}: tradotto lungo il percorso (NAT)',
  'counterpart.arrived-at': 'Arrivata su',
  'counterpart.arrived-at.same': 'porta {{port}}, come richiesto',
  'counterpart.arrived-at.other': 'porta {{port}}, richiesta {{dialled}}: deviata lungo il percorso',
  'counterpart.echo': 'Pacchetti',
  'counterpart.echo.all-passed':
    'piccoli e pieni, entrambe le direzioni, fine di una direzione: tutto arrivato intatto',
  'counterpart.echo.small': 'Pacchetti piccoli',
  'counterpart.echo.full-up': 'Pacchetti pieni, andata',
  'counterpart.echo.full-down': 'Pacchetti pieni, ritorno',
  'counterpart.echo.half-close': 'Una direzione terminata',
  'counterpart.echo.passed': 'arrivati intatti',
  'counterpart.echo.begun': 'arrivati in parte, poi: {{how}}',
  'counterpart.echo.half-close.passed': 'l’altra è rimasta viva',
  'counterpart.echo.untried': 'dopo non più verificato',
  'counterpart.breach.closed': 'connessione terminata',
  'counterpart.breach.reset': 'connessione tagliata (reset)',
  'counterpart.breach.silent': 'non è più arrivato nulla',
  'counterpart.breach.altered': 'contenuto modificato all’arrivo',
  'counterpart.breach.malformed': 'contenuto incomprensibile (altra versione?)',
  'counterpart.breach.cancelled': 'misura interrotta',
  'counterpart.with-code': '{{text}} ({{code}})',
  'counterpart.tls': 'TLS',
  'counterpart.tls.end-to-end': 'da un capo all’altro: è arrivato il certificato della postazione remota',
  'counterpart.tls.opened': 'aperto lungo il percorso: è arrivato un altro certificato',
  'counterpart.tls.other': 'non dalla postazione remota: un altro certificato, e dietro nessuno con il codice',
  'counterpart.tls.stopped': 'non passa',

  'counterpart.datagrams.title': 'Datagrammi (UDP)',
  'counterpart.datagrams.sent': 'Inviati',
  'counterpart.datagrams.sent.value': '{{datagrams}} × {{bytes}} byte',
  'counterpart.datagrams.arrived': 'Arrivati lì',
  'counterpart.datagrams.back': 'Tornati',
  'counterpart.datagrams.lost': 'Perdite fra andata e ritorno',
  'counterpart.datagrams.lost-there': 'Perdite all’andata',
  'counterpart.datagrams.lost-back': 'Perdite al ritorno',
  'counterpart.datagrams.lost.value': '{{percent}} % (con il 95 % di certezza da {{low}} a {{high}} %)',
  'counterpart.datagrams.untold': 'non noto: non è stato possibile chiedere alla postazione remota',
  'counterpart.datagrams.reordered': 'Superati lungo il percorso',
  'counterpart.datagrams.duplicates': 'Arrivati doppi',
  'counterpart.datagrams.jitter': 'Variazione (jitter)',
  'counterpart.datagrams.each-way': 'andata {{there}}, ritorno {{back}}',
  'counterpart.datagrams.ms-each-way': 'andata {{there}} ms, ritorno {{back}} ms',
  'counterpart.datagrams.round-trip': 'Andata e ritorno',
  'counterpart.datagrams.round-trip.value': 'minimo {{min}} ms, mediana {{median}} ms, massimo {{max}} ms',

  'counterpart.call.title': 'Richiamata della postazione remota',
  'counterpart.call.unasked': 'Richiesta di richiamata',
  'counterpart.call.unasked.value': 'respinta su TCP {{port}} della postazione remota',
  'counterpart.call.outcome': 'Visto da lì',
  'counterpart.call.outcome.reached': 'ha risposto PortAmpel',
  'counterpart.call.outcome.other': 'ha risposto qualcun altro',
  'counterpart.call.outcome.refused': 'nessuna connessione',
  'counterpart.call.outcome.silent': 'nessuna risposta',
  'counterpart.call.arrived': 'Su questo PC',
  'counterpart.call.arrived.yes': 'arrivata',
  'counterpart.call.arrived.no': 'non arrivata',
  'counterpart.call.arrived.silent': 'solo il collegamento, senza contenuto',
  'counterpart.call.arrived.other': 'byte diversi da quelli inviati',
  'counterpart.call.arrived.stranger': 'mai, ma un altro collegamento',
  'counterpart.call.from': 'Mittente, visto da lì',
  'counterpart.call.datagrams': 'Datagrammi',
  'counterpart.call.datagrams.value': '{{sent}} inviati, {{received}} con risposta',
  'counterpart.call.holder': 'Porta occupata qui da',
};
