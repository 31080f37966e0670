import type { ftpCauseTexts as german } from '../../de/causes/ftp.ts';

export const ftpCauseTexts: Record<keyof typeof german, string> = {
  'cause.ftp-data-blocked.name': 'Canale dati FTP bloccato',
  'cause.ftp-data-blocked.title':
    'L’accesso a {{host}} riesce, ma dal collegamento dati passivo di FTP non arriva nulla.',
  'cause.ftp-data-blocked.about':
    'Oltre alla porta 21, FTP ha bisogno di un secondo collegamento per i dati. Di solito un firewall consente solo la porta 21. Se il blocco sia qui o presso il server, da fuori non si vede.',
  'cause.ftp-data-blocked.do.1': 'Consentite sul firewall l’FTP passivo verso {{host}}, porte dati comprese.',
  'cause.ftp-data-blocked.do.2': 'Chiedete al gestore di {{host}} quali porte passive usa il server e se sono aperte.',
  'cause.ftp-data-blocked.do.3': 'Se non basta, attivate sul firewall l’assistenza per FTP (helper, ALG).',
  'cause.ftp-data-silent.name': 'I dati FTP non arrivano',
  'cause.ftp-data-silent.title': 'Il collegamento dati FTP con {{host}} si stabilisce, ma resta muto.',
  'cause.ftp-data-silent.about':
    'Il server ha annunciato dati, e non è arrivato nulla, nemmeno una parola al riguardo. Un dispositivo lungo la via può trattenere il contenuto, o il server è bloccato.',
  'cause.ftp-data-silent.do.1': 'Sul firewall, escludete {{host}} dall’ispezione del contenuto FTP.',
  'cause.ftp-data-silent.do.2':
    'Se il firewall non ispeziona contenuti, chiedete al gestore di {{host}} se il server fornisce dati.',
  'sign.ftp-opened-without-data': '{{host}} ha annunciato dati. Non sono arrivati né dati né un’altra risposta.',
  'sign.ftp-server-hangs': 'Anche il server stesso può essere bloccato.',
  'cause.ftp-private-address.name': 'Il server FTP indica un indirizzo errato',
  'cause.ftp-private-address.title': 'Il server FTP {{host}} indica per i dati un indirizzo diverso dal proprio.',
  'cause.ftp-private-address.about':
    'Il server sta per lo più dietro un NAT e non conosce il proprio indirizzo pubblico. I programmi che seguono l’indirizzo indicato non lo raggiungono. In chiaro, anche un dispositivo lungo la via può aver modificato la risposta.',
  'cause.ftp-private-address.do.1': 'Sul server FTP {{host}}, inserite l’indirizzo pubblico per l’FTP passivo.',
  'cause.ftp-private-address.do.2':
    'Se l’indirizzo pubblico è inserito correttamente, verificate se un firewall riscrive le risposte di FTP.',
  'cause.ftp-helper-rewrites.name': 'Il firewall riscrive male l’FTP',
  'cause.ftp-helper-rewrites.title':
    'Un dispositivo lungo la via verso {{host}} riscrive le risposte di FTP con un indirizzo errato.',
  'cause.ftp-helper-rewrites.about':
    'Lo stesso server indica in chiaro un indirizzo diverso da quello dentro TLS. Quindi un dispositivo lungo la via modifica la risposta, di solito l’assistenza FTP di un firewall.',
  'cause.ftp-helper-rewrites.do.1': 'Sul firewall, disattivate l’assistenza FTP per {{host}}, oppure aggiornatela.',
  'cause.ftp-helper-rewrites.do.2': 'Consentite sul firewall le porte dati passive di {{host}} con una regola fissa.',
  'cause.ftp-epsv-only.name': 'FTP passivo solo con EPSV',
  'cause.ftp-epsv-only.title':
    'Presso {{host}}, l’FTP passivo funziona solo con il comando più recente EPSV, non con PASV.',
  'cause.ftp-epsv-only.about':
    'Entrambi i comandi sono stati provati nello stesso controllo. I programmi più vecchi conoscono solo PASV. Quale usi timeSensor LEGAL non è noto.',
  'cause.ftp-epsv-only.do.1':
    'Verificate sul firewall perché i collegamenti dati verso {{host}} dopo PASV non passano.',
  'cause.ftp-epsv-only.do.2':
    'Se il firewall lascia passare tutto, chiedete al gestore di {{host}} che cosa fa il server dopo PASV.',
  'cause.ftp-tls-blinds-helper.name': 'L’assistenza FTP del firewall non legge TLS',
  'cause.ftp-tls-blinds-helper.title': 'Con TLS un firewall blocca i dati di {{host}}; senza TLS passano.',
  'cause.ftp-tls-blinds-helper.about':
    'Il firewall legge l’FTP e apre la porta dati indicata. Nel collegamento cifrato non la vede. Lo stesso server fornisce dati senza TLS, quindi non è la causa.',
  'cause.ftp-tls-blinds-helper.do.1': 'Consentite sul firewall le porte dati passive di {{host}} con una regola fissa.',
  'cause.ftp-tls-blinds-helper.do.2': 'Chiedete al gestore di {{host}} l’intervallo delle porte dati passive.',
  'cause.ftp-session-reuse.name': 'Il server FTP esige la stessa sessione TLS',
  'cause.ftp-session-reuse.title':
    'Il server FTP {{host}} rifiuta i collegamenti dati cifrati che non riprendono la sua sessione TLS.',
  'cause.ftp-session-reuse.about':
    'Il server esige che il collegamento dati riprenda la sessione TLS del primo collegamento. Qui non è riuscito. I programmi che non lo sanno fare e i dispositivi con ispezione TLS falliscono allo stesso modo.',
  'cause.ftp-session-reuse.do.1': 'Sul server FTP {{host}}, disattivate l’obbligo di riprendere la sessione TLS.',
  'cause.ftp-session-reuse.do.2': 'Escludete {{host}} dall’ispezione TLS, se lungo la via ce n’è una.',
  'cause.ftp-passive-refused.name': 'Il server rifiuta l’FTP passivo',
  'cause.ftp-passive-refused.title': 'Il server FTP {{host}} rifiuta i collegamenti dati passivi o l’elenco.',
  'cause.ftp-passive-refused.about':
    'L’accesso riesce e il server stesso rifiuta il comando successivo. Un firewall ne è raramente la causa.',
  'cause.ftp-passive-refused.do.1': 'Su {{host}}, attivate l’FTP passivo e consentite la lettura a questo accesso.',
  'cause.ftp-callback-blocked.name': 'Richiamata del server FTP bloccata',
  'cause.ftp-callback-blocked.title': 'La richiamata del server FTP {{host}} (FTP attivo) non arriva a questo PC.',
  'cause.ftp-callback-blocked.about':
    'Nell’FTP attivo il server richiama questo PC, e quasi ogni firewall lo blocca. Se l’FTP passivo funziona, la richiamata non serve. Anche il firewall di questo PC può bloccarla.',
  'cause.ftp-callback-blocked.do.1':
    'Se un programma ha bisogno dell’FTP attivo, attivate sul firewall l’aiuto FTP, affinché la chiamata di {{host}} passi.',
  'cause.ftp-callback-blocked.do.2': 'Consentite i collegamenti da {{host}} anche nel firewall di questo PC.',
  'cause.ftp-callback-blocked.do.3':
    'Se l’FTP passivo funziona e nessun programma ha bisogno di quello attivo, la riga può restare gialla.',
  'cause.ftp-active-nat.name': 'L’FTP attivo fallisce per il NAT',
  'cause.ftp-active-nat.title':
    '{{host}} vede questo PC con un altro indirizzo (NAT). Perciò la sua richiamata non arriva.',
  'cause.ftp-active-nat.about':
    'Il server chiama l’indirizzo che questo PC conosce di sé. Dietro un NAT fuori non vale, e nessun dispositivo lo ha adattato. Se l’FTP passivo funziona, non disturba.',
  'cause.ftp-active-nat.do.1':
    'Se un programma ha bisogno dell’FTP attivo, attivate sul firewall l’aiuto FTP, che adatta l’indirizzo.',
  'cause.ftp-active-nat.do.2':
    'Se l’FTP passivo funziona e nessun programma ha bisogno di quello attivo, la riga può restare gialla.',
  'cause.ftp-call-empty.name': 'La richiamata arriva senza dati',
  'cause.ftp-call-empty.title': 'Il server FTP {{host}} richiama questo PC, ma su quel collegamento non arrivano dati.',
  'cause.ftp-call-empty.about':
    'Nell’FTP attivo la richiamata è arrivata ed è rimasta vuota. Forse un dispositivo lungo la via trattiene il contenuto. L’FTP passivo non ne è toccato.',
  'cause.ftp-call-empty.do.1':
    'Se un programma ha bisogno dell’FTP attivo, escludete {{host}} dall’ispezione dei contenuti sul firewall.',
  'cause.ftp-call-empty.do.2':
    'Se l’FTP passivo funziona e nessun programma ha bisogno di quello attivo, la riga può restare gialla.',
  'cause.ftp-login.name': 'Accesso al server degli aggiornamenti rifiutato',
  'cause.ftp-login.title': 'Il server degli aggiornamenti {{host}} rifiuta l’accesso indicato (TCP {{ports}}).',
  'cause.ftp-login.about':
    'Il server ha risposto e non ha accettato nome utente o password. La rete è a posto. Ciò che sta dopo l’accesso non è stato controllato.',
  'cause.ftp-login.do.1': 'Verificate nome utente e password del server degli aggiornamenti.',
  'cause.ftp-login.do.2':
    'Se nome utente e password sono corretti, chiedete al supporto di timeSensor se l’account è valido.',
  'cause.ftp-login-withheld.name': 'Password non inviata, per sicurezza',
  'cause.ftp-login-withheld.title':
    'Il collegamento a {{host}} non era abbastanza sicuro per la password. Non è stata inviata.',
  'cause.ftp-login-withheld.about':
    'Il server offre TLS, ma non si è stabilito, oppure il suo certificato è difettoso. Anche un dispositivo che ascolta può apparire così. Perciò la password non è partita.',
  'cause.ftp-login-withheld.do.1': 'Su {{host}}, mettete in ordine TLS e il certificato per FTP.',
  'cause.ftp-login-withheld.do.2':
    'Se TLS e certificato su {{host}} sono a posto, verificate se il firewall apre i collegamenti cifrati.',
  'cause.ftp-login-needed.name': 'Manca l’accesso per lo scaricamento di prova',
  'cause.ftp-login-needed.title':
    'Lo scaricamento di prova da {{host}} richiede un accesso, e non ne è indicato alcuno.',
  'cause.ftp-login-needed.about':
    'Il server fornisce i file solo dopo un accesso. Senza di esso lo scaricamento non si può controllare. L’accesso resta in memoria e non finisce in alcun rapporto.',
  'cause.ftp-login-needed.do.1': 'Indicate l’accesso al server degli aggiornamenti e controllate di nuovo.',
  'cause.ftps-refused.name': 'Server degli aggiornamenti senza FTPS',
  'cause.ftps-refused.title':
    'Il server degli aggiornamenti {{host}} non accetta alcuna cifratura su TCP {{ports}} (FTPS).',
  'cause.ftps-refused.about':
    'Lo scaricamento di prova doveva passare da FTPS, e il server ha rifiutato il comando AUTH TLS. Per lo più FTPS non vi è attivato. Anche un firewall che legge FTP può intercettare il comando.',
  'cause.ftps-refused.do.1':
    'Chiedete al gestore di {{host}} se FTPS è attivato, o scegliete FTP per lo scaricamento di prova.',
  'cause.ftps-refused.do.2':
    'Se FTPS è attivato su {{host}}, pregate chi gestisce il firewall di disattivare l’aiuto FTP per {{host}}.',
  'cause.sftp-refused.name': 'Accesso riuscito, ma senza SFTP',
  'cause.sftp-refused.title': '{{host}} accetta l’accesso, ma non gli concede SFTP o alcuna cartella.',
  'cause.sftp-refused.about':
    'L’accesso via SSH è riuscito; poi il server non ha aperto SFTP o non ha mostrato la cartella. La rete lascia passare tutto il necessario.',
  'cause.sftp-refused.do.1': 'Su {{host}}, consentite a questo utente SFTP e la lettura della sua cartella.',
  'cause.update-cut.name': 'Scaricamenti tagliati a una certa dimensione',
  'cause.update-cut.title':
    'Lo scaricamento da {{host}} si interrompe due volte nello stesso punto: qualcosa limita la dimensione.',
  'cause.update-cut.about':
    'Due tentativi sono finiti nello stesso punto. Non è una linea cattiva, ma un limite di dimensione o di volume. Se valga lungo la via o presso il server non si vede.',
  'cause.update-cut.do.1': 'Su firewall, antivirus e proxy, togliete il limite per i file grandi da {{host}}.',
  'cause.update-cut.do.2':
    'Se un tale limite non esiste, chiedete al gestore di {{host}} se il server limita la dimensione.',
  'cause.update-held-back.name': 'Un antivirus trattiene gli scaricamenti',
  'cause.update-held-back.title': 'Il file da {{host}} è trattenuto lungo la via e poi arriva tutto insieme.',
  'cause.update-held-back.about':
    'Due volte non è arrivato nulla a lungo, poi quasi tutto insieme. Così lavora un antivirus lungo la via. Un server lento ad avviarsi apparirebbe simile.',
  'cause.update-held-back.do.1': 'Su firewall e proxy, escludete {{host}} dalla scansione antivirus dei file grandi.',
  'cause.update-held-back.do.2':
    'Se l’aggiornamento fallisce lo stesso, chiedete al gestore di {{host}} se il server si avvia lentamente.',
  'cause.update-stalled.name': 'Lo scaricamento si ferma',
  'cause.update-stalled.title': 'Lo scaricamento da {{host}} si ferma, benché il collegamento esista ancora.',
  'cause.update-stalled.about':
    'Non sono più arrivati dati e nessuno ha chiuso il collegamento. Un dispositivo lungo la via li scarta, o il server non fornisce più nulla. Quale dei due non si vede.',
  'cause.update-stalled.do.1': 'Sul firewall, verificate i limiti di durata e volume dei collegamenti verso {{host}}.',
  'cause.update-stalled.do.2':
    'Se il firewall non ha un tale limite, chiedete al gestore di {{host}} se il server ferma i download.',
  'cause.update-replaced.name': 'Pagina al posto del file',
  'cause.update-replaced.title': 'Al posto del file da {{host}} arriva una pagina web.',
  'cause.update-replaced.about':
    'Un filtro lungo la via sostituisce i file con la sua pagina di blocco, o il server non ha questo file. Se la pagina nomina un prodotto, era il filtro.',
  'cause.update-replaced.do.1': 'Nel filtro web, consentite gli scaricamenti da {{host}}.',
  'cause.update-replaced.do.2': 'Se la pagina non nomina un filtro, verificate se il percorso del file è giusto.',
  'cause.update-differs.name': 'Il file ha un altro contenuto',
  'cause.update-differs.title': 'Il file da {{host}} ha un contenuto o una dimensione diversi dal previsto.',
  'cause.update-differs.about':
    'La somma di controllo o la dimensione non concordano. Il file è stato modificato lungo la via, o sul server c’è un’altra versione.',
  'cause.update-differs.do.1': 'Confrontate la somma di controllo attesa con quella del produttore.',
  'cause.update-differs.do.2':
    'Se la somma di controllo del produttore è giusta, verificate su firewall e proxy che cosa modifica i file da {{host}}.',
  'cause.update-unconfirmed.name': 'Il firewall dimentica il collegamento di controllo inattivo',
  'cause.update-unconfirmed.title': 'Il file da {{host}} è arrivato intero, la conferma che segue no.',
  'cause.update-unconfirmed.about':
    'Durante lo scaricamento il collegamento di controllo di FTP è inattivo. Certi firewall lo dimenticano, e la fine non arriva più. Un server senza ultima parola apparirebbe uguale.',
  'cause.update-unconfirmed.do.1': 'Sul firewall, allungate il termine dei collegamenti inattivi verso {{host}}.',
  'cause.update-unconfirmed.do.2':
    'Se non basta, attivate sul firewall l’assistenza per FTP, che tiene aperto il collegamento di controllo.',
  'cause.update-broken.name': 'Lo scaricamento si interrompe',
  'cause.update-broken.title': 'Lo scaricamento da {{host}} si interrompe, ma non sempre nello stesso punto.',
  'cause.update-broken.about':
    'Il collegamento è finito prima che tutto arrivasse. Il punto non era due volte lo stesso. Questo indica una linea cattiva o un server sovraccarico.',
  'cause.update-broken.do.1': 'Verificate se la linea Internet ha interruzioni e ripetete il controllo più tardi.',
  'cause.update-broken.do.2':
    'Se il download continua a interrompersi, chiedete al gestore di {{host}} se il server è sovraccarico.',
  'cause.update-slow.name': 'Scaricamento troppo lento',
  'cause.update-slow.title': 'Lo scaricamento da {{host}} è troppo lento per un grande aggiornamento.',
  'cause.update-slow.about':
    'I dati sono arrivati senza interruzioni, ma a meno di 100 KB al secondo. Se freni la linea, il firewall o il server non si vede.',
  'cause.update-slow.do.1': 'Verificate se qualcuno sta usando molto la linea e ripetete il controllo.',
  'cause.update-slow.do.2': 'Se il download resta lento, verificate sul firewall se una regola limita la velocità.',
  'sign.ftp-login-works': 'Il primo collegamento a {{host}} e l’accesso riescono.',
  'sign.ftp-ports-silent': 'Sulle porte dati indicate dal server non è giunta risposta: TCP {{ports}}.',
  'sign.ftp-ports-refused': 'Le porte dati indicate dal server hanno rifiutato subito: TCP {{ports}}.',
  'sign.ftp-active-blocked-too': 'Nemmeno la richiamata del server (FTP attivo) arriva.',
  'sign.ftp-active-works': 'L’FTP attivo funziona: la richiamata del server è arrivata.',
  'sign.ftp-range-of-server': 'Le porte passive possono essere bloccate anche presso il server.',
  'sign.ftp-names-differ-by-tls': '{{host}} indica in chiaro un indirizzo diverso da quello dentro TLS.',
  'sign.ftp-address-named': 'Indicato per i dati: {{named}}.',
  'sign.ftp-reply-in-clear': 'La risposta è arrivata in chiaro. Un dispositivo lungo la via può averla modificata.',
  'sign.ftp-epsv-works': 'Presso {{host}} i dati sono arrivati dopo EPSV, dopo PASV no.',
  'sign.ftp-data-in-clear-only':
    '{{host}} ha fornito dati in chiaro; dentro TLS il collegamento dati non si è stabilito.',
  'sign.ftp-reuse-demanded': '{{host}} ha preteso la ripresa della sessione TLS e non ha accettato la nostra.',
  'sign.ftp-reuse-lost-by-inspection': 'Anche un’ispezione TLS lungo la via può impedire la ripresa.',
  'sign.ftp-reply-codes': 'Il server ha risposto con: {{codes}}.',
  'sign.ftp-no-call': '{{host}} ha accettato il comando, e due volte la sua richiamata non è arrivata.',
  'sign.ftp-call-without-data': 'La richiamata di {{host}} è arrivata ed è rimasta vuota.',
  'sign.ftp-seen-as': 'Il server vede questo PC come {{address}}.',
  'sign.ftp-own-firewall-alike': 'Anche il firewall di questo PC può bloccare la richiamata.',
  'sign.ftp-passive-works': 'L’FTP passivo funziona. Quello attivo allora non serve.',
  'sign.login-turned-away': '{{host}}, TCP {{ports}}, ha risposto e rifiutato l’accesso.',
  'sign.login-certificate-at-fault': 'Il certificato di {{host}}, TCP {{ports}}, è difettoso.',
  'sign.login-tls-refused': '{{host}}, TCP {{ports}}, offre TLS e poi lo rifiuta.',
  'sign.login-inspection-alike': 'Un’ispezione TLS lungo la via darebbe lo stesso quadro.',
  'sign.login-not-given': '{{host}} richiede un accesso per lo scaricamento su TCP {{ports}}.',
  'sign.guest-turned-away': '{{host}} non ha ammesso alcun ospite su TCP {{ports}}.',
  'sign.auth-tls-refused': '{{host}}, TCP {{ports}}, ha rifiutato la cifratura (AUTH TLS).',
  'sign.login-taken-sftp-not': '{{host}}, TCP {{ports}}, ha accettato l’accesso e poi non ha aperto SFTP.',
  'sign.cut-twice': 'Due scaricamenti da {{host}} sono finiti nello stesso punto.',
  'sign.limit-of-server': 'Il limite può essere anche del server stesso.',
  'sign.held-back-twice': 'Da {{host}} due volte non è arrivato nulla a lungo, poi tutto insieme.',
  'sign.slow-start-of-server': 'Un server ogni volta lento ad avviarsi darebbe lo stesso quadro.',
  'sign.stalled': 'Da {{host}} non sono più arrivati dati mentre il collegamento reggeva ancora.',
  'sign.complete-unconfirmed': 'Tutti i dati da {{host}} sono arrivati, la risposta 226 che segue no.',
  'sign.server-without-last-word': 'Forse è il server stesso a non inviare questa risposta.',
  'sign.other-bytes': 'Ciò che è arrivato da {{host}} non concorda con la somma di controllo o la dimensione attesa.',
  'sign.other-version': 'Forse sul server c’è un’altra versione.',
  'sign.broken-off': 'Lo scaricamento da {{host}} è finito prima che tutto arrivasse.',
  'sign.server-overloaded': 'Anche il server può essere sovraccarico.',
  'sign.slow': 'Lo scaricamento da {{host}} è rimasto sotto 100 KB al secondo.',
  'sign.page-for-file': 'Al posto del file è arrivata da {{host}} una pagina web.',
  'sign.page-signed-by': 'La pagina è di {{product}}.',
  'sign.file-may-not-exist': 'Forse il server non ha questo file.',
  'sign.held-back-for': 'Trattenuto per {{seconds}} secondi.',
  'sign.download-received-fast': 'Tentativo {{attempt}}: {{megabytes}} MB in {{ms}} millisecondi.',
  'sign.download-received': 'Tentativo {{attempt}}: {{megabytes}} MB in {{seconds}} secondi.',
};
