import type { transferLabels as germanLabels, transferWords as germanWords } from '../../de/probes/transfer.ts';

export const transferWords: Record<keyof typeof germanWords, string> = {
  'row.updates-transfer.name': 'Download di prova',
  'row.updates-transfer.purpose':
    'Gli aggiornamenti di timeSensor LEGAL possono arrivare a 1 GB. Questa riga scarica un file di prova e non ne conserva nulla. Così si vede se un firewall interrompe, trattiene o sostituisce i file grandi.',
  'reason.transfer-cut.short': 'download interrotto nello stesso punto',
  'reason.transfer-cut.meaning':
    'Il download si è interrotto due volte nello stesso punto. Non è una linea difettosa ma un limite: un apparecchio sul percorso, o il server, non lascia passare altri dati.',
  'reason.transfer-cut.next':
    'Chi gestisce firewall, antivirus o proxy cerca un limite di dimensione o di volume. Lo toglie per il server degli aggiornamenti.',
  'reason.transfer-broken.short': 'download interrotto',
  'reason.transfer-broken.meaning':
    'Il download si è interrotto prima della fine. Il punto non è stato due volte lo stesso, il che indica una linea difettosa o un server sovraccarico.',
  'reason.transfer-broken.next':
    'Ripetete la verifica in un altro momento. Se continua, chi gestisce la linea controlla la connessione.',
  'reason.transfer-stalled.short': 'download fermo',
  'reason.transfer-stalled.meaning':
    'La connessione c’era ancora, ma non arrivavano più dati. Un apparecchio sul percorso li scarta, oppure il server non invia più nulla. Se i due tentativi sono finiti nello stesso punto, è probabile un limite di volume.',
  'reason.transfer-stalled.next':
    'Chi gestisce il firewall controlla i limiti di volume e di durata delle connessioni. Se non ce ne sono, chiede al gestore del server.',
  'reason.transfer-held-back.short': 'file trattenuto',
  'reason.transfer-held-back.meaning':
    'A lungo non è arrivato nulla, poi quasi tutto insieme, e questo due volte. Così si comporta un antivirus che controlla prima l’intero file. Un server lento ad avviarsi appare simile.',
  'reason.transfer-held-back.next':
    'Chi gestisce il firewall o l’antivirus esclude il server degli aggiornamenti dal controllo. Altrimenti l’aggiornamento può fallire per tempo scaduto.',
  'reason.transfer-unconfirmed.short': 'manca la conferma finale',
  'reason.transfer-unconfirmed.meaning':
    'Il file è arrivato intero, ma la conferma del server no. Il canale di controllo riposa durante il download, e alcuni firewall nel frattempo lo dimenticano.',
  'reason.transfer-unconfirmed.next':
    'Chi gestisce il firewall prolunga il limite delle connessioni TCP inattive verso il server degli aggiornamenti, o attiva il supporto FTP.',
  'reason.transfer-replaced.short': 'ricevuta una pagina invece del file',
  'reason.transfer-replaced.meaning':
    'Al posto del file è arrivata una pagina web. Un filtro sul percorso ha messo una propria pagina, oppure il server non ha il file.',
  'reason.transfer-replaced.next':
    'Chi gestisce il filtro web o il firewall consente i download dal server degli aggiornamenti. Il contenuto della pagina figura tra le prove.',
  'reason.transfer-differs.short': 'contenuto del file diverso',
  'reason.transfer-differs.meaning':
    'È arrivato un file con contenuto o dimensione diversi dal previsto. È stato modificato sul percorso, oppure sul server c’è un’altra versione.',
  'reason.transfer-differs.next':
    'Confrontate prima la somma di controllo con quella del produttore. Se è giusta, chi gestisce il firewall cerca che cosa modifica i file.',
  'reason.transfer-slow.short': 'download troppo lento',
  'reason.transfer-slow.meaning':
    'I dati sono arrivati senza interruzioni, ma a meno di 100 KB al secondo. Così un grande aggiornamento dura molte ore.',
  'reason.transfer-slow.next':
    'Controllate se qualcuno sta usando molto la linea. Altrimenti chi la gestisce controlla se una regola ne limita la velocità.',
  'reason.ftps-refused.short': 'FTPS rifiutato',
  'reason.ftps-refused.meaning':
    'Il server FTP risponde, ma non accetta la cifratura richiesta (AUTH TLS). FTPS non vi è attivato, oppure un apparecchio lungo la via lo impedisce.',
  'reason.ftps-refused.next':
    'Chiedete a chi gestisce il server se FTPS è attivato, o ripetete lo scaricamento di prova con FTP.',
  'reason.redirected-elsewhere.short': 'rinvio a un altro server',
  'reason.redirected-elsewhere.meaning':
    'Per il file il server rinvia a un altro server. La verifica non vi si collega, perché parla solo con gli indirizzi indicati.',
  'reason.redirected-elsewhere.next':
    'Indicate l’altro server come server degli aggiornamenti, se è quello giusto. Se porta a una pagina di accesso, la rete chiede prima di identificarsi.',
  'reason.login-missing.short': 'nessun accesso indicato',
  'reason.login-missing.meaning':
    'Per questa verifica il server richiede un utente e una password. Senza di essi non si può misurare nulla.',
  'reason.login-missing.next':
    'Indicate l’accesso al server degli aggiornamenti. Resta in memoria e non finisce in alcun rapporto.',
  'reason.file-not-found.short': 'file non trovato',
  'reason.file-not-found.meaning':
    'Il server non ha il file, o non lo dà a questo utente. Della rete questo non dice nulla.',
  'reason.file-not-found.next': 'Controllate il percorso del file, o chiedetelo al supporto del produttore.',
  'reason.file-too-short.short': 'file più corto del voluto',
  'reason.file-too-short.meaning':
    'Il file più grande trovato è più corto della dimensione voluta. È arrivato intero, ma dei file più grandi questo non dice nulla.',
  'reason.file-too-short.next': 'Indicate il percorso di un file più grande, o una dimensione minore.',
  'reason.checksum-of-part.short': 'checksum di una parte non confrontabile',
  'reason.checksum-of-part.meaning':
    'È arrivata solo una parte del file. Il checksum indicato vale per il file intero e non è stato confrontato.',
  'reason.checksum-of-part.next': 'Indicate la dimensione del file intero, oppure tralasciate il checksum.',
  'fault.transfer-cut': 'interrompe il download',
  'fault.transfer-stall': 'blocca il download',
  'fault.transfer-held-back': 'trattiene prima il file',
  'fault.transfer-unconfirmed': 'non conferma il download',
  'fault.transfer-replaced': 'invia una pagina di blocco al posto del file',
};

export const transferLabels: Record<keyof typeof germanLabels, string> = {
  'phase.transfer': 'Trasferimento',
  'scenarios.option.rehearsal': 'su richiesta',
  'help-view.reasons.transfer': 'Trasferimento di file grandi',
  'size.bytes': '{{size}} byte',
  'size.kb': '{{size}} KB',
  'size.mb': '{{size}} MB',
  'size.gb': '{{size}} GB',
  'size.per-second': '{{size}}/s',
  'size.milliseconds': '{{ms}} ms',
  'size.seconds': '{{seconds}} s',
  'size.minutes': '{{minutes}} min',
  'transfer.title': 'Download di prova',
  'transfer.protocol': 'Protocollo',
  'transfer.file': 'File',
  'transfer.chosen': '{{path}} (file più grande nella cartella dell’utente)',
  'transfer.wanted': 'Voluto',
  'transfer.announced': 'Dimensione secondo il server',
  'transfer.download': 'Download',
  'transfer.first': '1º tentativo',
  'transfer.second': '2º tentativo',
  'transfer.same-place': 'Fine dei due tentativi',
  'transfer.same-place-after': 'dopo {{size}}; nello stesso punto, il che indica un limite',
  'transfer.received': '{{size}} in {{time}}',
  'transfer.first-byte': 'primo byte dopo {{time}}',
  'transfer.reply': 'Ultima risposta',
  'transfer.held-back': 'Trattenuto',
  'transfer.instead': 'Al posto del file',
  'transfer.page': 'una pagina web',
  'transfer.sha256': 'SHA-256',
  'transfer.sha256-expected': 'SHA-256 atteso',
  'transfer.end.complete': 'completo',
  'transfer.end.part': 'parte voluta completa',
  'transfer.end.closed': 'terminato dall’altra parte',
  'transfer.end.reset': 'interrotto con un reset',
  'transfer.end.stalled': 'fermo',
  'transfer.end.late': 'troppo lento, abbandonato',
  'transfer.end.unconfirmed': 'completo, senza conferma',
  'transfer.end.cancelled': 'annullato',
  'transfer.end.failed': 'nessun dato',
  'progress.bytes': '{{done}} di {{total}}',
  'progress.remaining': 'ancora {{time}}',
  'help.check.rehearse':
    'download di prova dal server degli aggiornamenti: al massimo questa dimensione (200MB, 1GB o byte)',
  'help.check.rehearse-protocol': 'protocollo del download di prova (predefinito {{default}})',
  'help.check.rehearse-path':
    'file sul server; altrimenti il più grande nella cartella dell’utente; necessario con HTTP e HTTPS',
  'help.check.rehearse-sha256': 'somma di controllo attesa dell’intero file',
  'error.size':
    '{{option}}: «{{found}}» non è una dimensione da 1 byte a 1 GiB. Esempi: 200MB, 20M, 1GB, 500kB, 5000000.',
  'error.rehearse-size-missing': '{{option}} richiede anche la dimensione: --rehearse 200MB.',
  'error.rehearse-scenario':
    '--rehearse: nello scenario {{scenario}} questo PC non scarica aggiornamenti. Con aggiornamenti: {{allowed}}.',
  'error.rehearse-path': '--rehearse-path: «{{found}}» non è il percorso di un file.',
  'error.rehearsal-path-missing':
    'Prova: {{protocol}} non ha un elenco dei file. Indicate il file: --rehearse-path /update.zip, nel profilo options.rehearsal.path.',
  'error.rehearsal-path-address':
    'Prova: «{{found}}» è un indirizzo, non un percorso. Il server va con --updates, e --rehearse-path prende solo il file: /update.zip.',
  'error.sha256': '--rehearse-sha256: «{{found}}» non è una somma SHA-256 (64 caratteri 0–9, a–f).',
  'error.demo-protocol':
    '--demo conosce per il download di prova solo ftp, http e https, non {{protocol}}. Sceglierne uno oppure verificare il proprio server degli aggiornamenti senza --demo.',
};
