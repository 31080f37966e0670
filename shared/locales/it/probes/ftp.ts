import type { ftpLabels as germanLabels, ftpWords as germanWords } from '../../de/probes/ftp.ts';

export const ftpWords: Record<keyof typeof germanWords, string> = {
  'fault.data-blocked': 'rifiuta le connessioni dati',
  'fault.passive-address': 'indica un indirizzo privato per il canale dati',
  'fault.login-refused': 'rifiuta l’accesso',
  'reason.ftp-data-blocked.short': 'connessione dati bloccata',
  'reason.ftp-data-blocked.meaning':
    'L’accesso al server FTP riesce, ma la connessione dati non si stabilisce. Spesso un firewall autorizza solo la porta 21 e non le porte passive. Possono mancare anche sul server.',
  'reason.ftp-data-blocked.next':
    'Chiedete al responsabile del firewall di autorizzare FTP passivo verso questo server. Se non basta, chiedete al responsabile del server quali porte passive usa.',
  'reason.ftp-active-only.short': 'funziona solo FTP attivo',
  'reason.ftp-active-only.meaning':
    'La connessione dati passiva è bloccata, quella attiva si stabilisce. Gli aggiornamenti si scaricano solo se il programma usa FTP attivo. La maggior parte usa FTP passivo.',
  'reason.ftp-active-only.next':
    'Chiedete al responsabile del firewall di autorizzare FTP passivo verso questo server.',
  'reason.ftp-passive-address.short': 'indirizzo errato per i dati FTP',
  'reason.ftp-passive-address.meaning':
    'Per la connessione dati il server indica un indirizzo diverso da quello a cui risponde. I programmi che lo seguono non lo raggiungono. Di solito il server è dietro NAT e non conosce il suo indirizzo pubblico.',
  'reason.ftp-passive-address.next':
    'Chiedete al responsabile del server di impostare l’indirizzo pubblico per FTP passivo.',
  'reason.ftp-passive-refused.short': 'il server non offre FTP passivo',
  'reason.ftp-passive-refused.meaning':
    'L’accesso riesce, ma il server rifiuta la connessione dati passiva o indica una porta non ammessa. Di rado la causa è un firewall.',
  'reason.ftp-passive-refused.next':
    'Chiedete al responsabile del server se FTP passivo è attivo e chi può leggere le cartelle.',
  'reason.ftp-epsv-only.short': 'passivo solo con EPSV',
  'reason.ftp-epsv-only.meaning':
    'La connessione dati riesce con il comando più recente EPSV, ma non con PASV. I programmi più vecchi conoscono solo PASV e quindi non possono scaricare aggiornamenti.',
  'reason.ftp-epsv-only.next': 'Chiedete al responsabile del server e a quello del firewall perché PASV non riesce.',
  'reason.ftp-tls-blinds-helper.short': 'nessun dato FTP con TLS',
  'reason.ftp-tls-blinds-helper.meaning':
    'Con TLS l’accesso riesce, ma non la connessione dati; senza TLS riescono entrambi. L’assistente FTP del firewall non può leggere il canale cifrato e non apre la porta dei dati.',
  'reason.ftp-tls-blinds-helper.next':
    'Chiedete al responsabile del firewall di aprire in modo fisso l’intervallo di porte passive di questo server.',
  'reason.ftp-session-reuse.short': 'il server esige la ripresa TLS',
  'reason.ftp-session-reuse.meaning':
    'Il server respinge le connessioni dati cifrate che non riprendono la sessione TLS del canale di controllo. Qui non è riuscito. Un dispositivo con ispezione TLS può impedirlo.',
  'reason.ftp-session-reuse.next':
    'Chiedete al responsabile del firewall se c’è un’ispezione TLS, e al responsabile del server questo requisito.',
  'reason.ftp-login-failed.short': 'accesso rifiutato',
  'reason.ftp-login-failed.meaning':
    'Il server ha rifiutato il nome utente o la password indicati. Il canale di controllo funziona. Sulla connessione dati questo non dice nulla.',
  'reason.ftp-login-failed.next':
    'Controllate il nome utente e la password. Se sono giusti, chiedete al responsabile del server.',
  'reason.ftp-login-withheld.short': 'password non inviata per sicurezza',
  'reason.ftp-login-withheld.meaning':
    'La connessione non era sicura per l’account indicato. TLS era offerto e poi rifiutato, oppure il certificato presenta un difetto. Forse interviene un dispositivo intermedio. Perciò la password non è stata inviata.',
  'reason.ftp-login-withheld.next':
    'Chiedete a chi gestisce il server di TLS e del certificato, e a chi gestisce il firewall dell’ispezione TLS. Poi verificate di nuovo.',
  'reason.ftp-login-needed.short': 'serve un accesso',
  'reason.ftp-login-needed.meaning':
    'Il server non ammette accessi anonimi. Senza accesso non si può provare una connessione dati. Sulla porta 20 questo non dice nulla.',
  'reason.ftp-login-needed.next':
    'Ripetete la verifica con un nome utente per il server degli aggiornamenti, nella riga di comando con «--login».',
  'reason.ftp-data-untold.short': 'FTP risponde; dati non provati senza accesso',
  'reason.ftp-data-untold.meaning':
    'La porta è aperta e FTP risponde. Il server chiede un accesso con un account, com’è consueto. Senza di esso non si può dire se i suoi collegamenti dati passano.',
  'reason.ftp-data-untold.next':
    'Ripetete la verifica con un accesso al server degli aggiornamenti, nell’app alla voce «Accesso al server degli aggiornamenti», nella riga di comando con «--login».',
  'reason.ftp-no-control.short': 'nessun canale di controllo FTP',
  'reason.ftp-no-control.meaning':
    'Se il server possa richiamare si misura solo dopo l’accesso sul suo canale di controllo (porta 21). Questo canale non si è stabilito.',
  'reason.ftp-no-control.next': 'Risolvete prima ciò che segnala la riga del controllo FTP. Poi ripetete la verifica.',
  'reason.ftp-active-refused.short': 'il server non offre FTP attivo',
  'reason.ftp-active-refused.meaning':
    'Il server rifiuta le connessioni dati attive. Molti server ammettono solo quelle passive. Sulla porta 20 non si può quindi dire nulla.',
  'reason.ftp-active-refused.next':
    'Se FTP passivo funziona, non c’è nulla da fare. Altrimenti chiedete al responsabile del server.',
  'reason.ftp-callback-blocked.short': 'la chiamata del server non è arrivata',
  'reason.ftp-callback-blocked.meaning':
    'Il server ha accettato il comando, ma la sua connessione dati non è arrivata qui. Di solito la blocca un firewall, forse quello di questo PC. FTP passivo non ne è toccato.',
  'reason.ftp-callback-blocked.next':
    'Se FTP passivo funziona, non c’è nulla da fare. Altrimenti chiedete al responsabile del firewall di autorizzare FTP attivo.',
  'reason.ftp-call-empty.short': 'chiamata arrivata, ma senza dati',
  'reason.ftp-call-empty.meaning':
    'Il server ha chiamato questo PC, ma su quella connessione non è arrivato alcun elenco. Forse un dispositivo lungo il percorso trattiene il contenuto. FTP passivo non ne è toccato.',
  'reason.ftp-call-empty.next':
    'Se FTP passivo funziona, non c’è nulla da fare. Altrimenti chiedete al responsabile del firewall come controlla FTP.',
  'reason.ftp-data-silent.short': 'il server FTP non invia dati',
  'reason.ftp-data-silent.meaning':
    'La connessione dati si è stabilita e il server ha annunciato l’elenco. Fino allo scadere del tempo non è arrivato nulla. Il server è molto lento, oppure un dispositivo lungo il percorso trattiene i dati.',
  'reason.ftp-data-silent.next':
    'Ripetete la verifica con un’attesa più lunga. Se resta così, chiedete al responsabile del server, poi a quello del firewall.',
  'reason.ftp-active-nat.short': 'NAT senza aiuto per FTP attivo',
  'reason.ftp-active-nat.meaning':
    'Il server vede questo PC con un altro indirizzo (NAT). Nessun dispositivo ha adattato l’indirizzo nel comando FTP. La chiamata del server quindi non raggiunge questo PC.',
  'reason.ftp-active-nat.next':
    'Se FTP passivo funziona, non c’è nulla da fare. Altrimenti chiedete al responsabile del firewall di attivare il suo assistente FTP.',
};

export const ftpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.login': 'Accesso',
  'phase.data': 'Canale dati',
  'help.check.login': 'nome utente per il server di aggiornamento; password da {{variable}} o su richiesta',
  'check.password': 'Password (l’immissione resta invisibile): ',
  'error.user-name':
    'Il nome utente per {{option}} è vuoto, troppo lungo o contiene caratteri di controllo. Verificare l’immissione.',
  'error.password':
    'La password è vuota, troppo lunga o contiene caratteri di controllo, oppure l’immissione è stata interrotta. Non è stato misurato nulla.',
  'error.password-missing':
    'Manca la password per questo nome utente. Impostare la variabile d’ambiente {{variable}} o avviare il comando in un terminale.',
  'ftp.title': 'Sessione FTP',
  'ftp.tls': 'Cifratura',
  'ftp.tls.in-use': 'TLS (AUTH TLS)',
  'ftp.tls.not-offered': 'non offerta dal server',
  'ftp.tls.refused': 'offerta, ma rifiutata',
  'ftp.tls.failed': 'accettata, ma la creazione di TLS è fallita',
  'ftp.tls.required': 'richiesta dal server',
  'ftp.tls.not-asked': 'non richiesta, in chiaro',
  'ftp.login': 'Accesso',
  'ftp.login.anonymous.accepted': 'anonimo, accettato',
  'ftp.login.anonymous.refused':
    'anonimo, rifiutato: la connessione dati non è stata provata. Con --login NOME si può indicare un account.',
  'ftp.login.anonymous.dropped':
    'anonimo, il server ha chiuso: la connessione dati non è stata provata. Con --login NOME si può indicare un account.',
  'ftp.login.anonymous.not-tried': 'non provato: nemmeno la connessione dati',
  'ftp.login.given.accepted': 'con l’account indicato, accettato',
  'ftp.login.given.refused': 'con l’account indicato, rifiutato: la connessione dati non è stata provata',
  'ftp.login.given.dropped': 'con l’account indicato, il server ha chiuso: la connessione dati non è stata provata',
  'ftp.login.given.not-tried': 'non provato: nemmeno la connessione dati',
  'ftp.clear-password': 'La password è passata in chiaro, perché il server non offre TLS.',
  'ftp.channel.tls': '{{mode}} con TLS',
  'ftp.channel.clear': '{{mode}} senza TLS, per confronto',
  'ftp.outcome.works': '{{bytes}} byte trasferiti',
  'ftp.outcome.no-answer': 'nessuna risposta sulla porta dati',
  'ftp.outcome.refused': 'porta dati rifiutata',
  'ftp.outcome.no-call': 'il server non ha richiamato',
  'ftp.outcome.no-data': 'connesso, ma senza dati',
  'ftp.outcome.silent': 'connesso, nessun dato fino allo scadere del tempo',
  'ftp.outcome.tls-failed': 'TLS fallito sul canale dati',
  'ftp.outcome.reuse-required': 'respinta: la sessione TLS va ripresa',
  'ftp.outcome.command-refused': 'rifiutato dal server',
  'ftp.outcome.unreadable': 'risposta senza indirizzo leggibile',
  'ftp.outcome.unsafe-port': 'indicata una porta inferiore a 1024, quindi nessuna connessione',
  'ftp.outcome.control-lost': 'il canale di controllo tace',
  'ftp.named': 'indicato {{endpoint}}',
  'ftp.named.private': 'indicato {{endpoint}} (indirizzo privato, non chiamato)',
  'ftp.named.other': 'indicato {{endpoint}} (indirizzo estraneo, non chiamato)',
  'ftp.named.unspecified': 'indicato {{endpoint}} (nessun indirizzo)',
  'ftp.asked': 'richiesta su {{endpoint}}',
  'ftp.peer': 'connesso a {{endpoint}}',
  'ftp.peer.active': 'chiamata da {{endpoint}}',
  'ftp.code': 'risposta {{code}}',
  'ftp.reuse': 'Ripresa della sessione TLS',
  'ftp.reuse.required': 'richiesta dal server',
  'ftp.reuse.not-required': 'non richiesta',
  'ftp.reuse.unknown': 'non determinabile',
  'ftp.seen-as': 'Indirizzo di questo PC visto dal server',
  'ftp.rewritten': 'Riscritto da un dispositivo',
  'ftp.features': 'Funzioni (FEAT)',
};
