import type { interfaceTexts as german } from '../de/interface.ts';

/** Texts of the command line and of messages about input. `{{…}}` are filled in. */
export const interfaceTexts: Record<keyof typeof german, string> = {
  // help
  'help.program':
    'Verifica se la rete lascia lavorare timeSensor LEGAL e mostra che cosa era previsto, che cosa è stato rilevato e chi deve fare che cosa.',
  'help.usage': 'Uso:',
  'help.usage.options': '[opzioni]',
  'help.usage.command': '[comando]',
  'help.default': 'predefinito: {{value}}',
  'help.options': 'Opzioni:',
  'help.group.what': 'Che cosa viene verificato:',
  'help.group.addresses': 'Indirizzi:',
  'help.group.more': 'Misurare di più:',
  'help.group.how': 'Come si misura:',
  'help.group.output': 'Risultato:',
  'help.group.practise': 'Esercitarsi:',
  'help.group.general': 'Generale:',
  'help.commands': 'Comandi:',
  'help.arguments': 'Argomenti:',
  'help.examples': 'Esempi:',
  'help.exit-codes':
    'Codici di uscita (come per i plugin di monitoraggio): 0 verde, 1 giallo, 2 rosso, 3 non determinabile o non eseguito. Dopo un secondo Ctrl-C non si scrive nulla; la shell indica allora 130 (Linux, macOS).',
  'help.option.help': 'questa guida',
  'help.option.version': 'versione',
  'help.command.help': 'guida a un comando',
  'help.option.lang':
    'lingua: de, en, fr, it (predefinita: secondo LC_ALL, LC_MESSAGES, LANG o Windows, altrimenti tedesco)',
  'help.check': 'verifica tutte le porte di uno scenario e mostra i semafori',
  'help.check.scenario': 'scenario: {{allowed}}',
  'help.check.profile': 'profilo dello studio (JSON): indirizzi e opzioni',
  'help.check.host': 'indirizzo per «{{role}}»',
  'help.check.mail': 'l’interfaccia e-mail è in uso',
  'help.check.no-mail': 'l’interfaccia e-mail non è in uso',
  'help.check.no-updates': 'questo PC non scarica aggiornamenti',
  'help.check.transport': 'trasporto tra client e server: tcp, quic, either (uno dei due)',
  'help.check.ca': 'certificati radice supplementari (PEM)',
  'help.check.timeout': 'attesa massima di un tentativo in millisecondi (valore predefinito {{default}})',
  'help.check.no-canary': 'senza controprova a indirizzi inutilizzati (RFC 5737)',
  'help.check.output': 'scrive l’output in questo file',
  'help.force': 'sovrascrive un file che esiste già',
  'help.check.quiet': 'senza indicazione dell’avanzamento e, con --output, senza riepilogo',
  'help.check.demo': 'esegue la verifica con il simulatore integrato (solo su questo PC)',
  'help.fault': 'guasto di una riga nel simulatore, anche più volte, per esempio mail-993=silent',
  'help.faults': 'Guasti per --fault («portampel explain» dice che cosa fanno):',
  'help.scenarios': 'mostra gli scenari con tutte le righe in parole',
  'help.scenarios.format': 'output: text, json',
  'help.check.rows':
    'verifica solo queste righe, separate da virgole: identificativi come mail-993, oppure porte; per esempio dopo una modifica. In più solo ciò che basterebbe al loro posto, come l’altro trasporto, e un controllo per le righe che devono essere chiuse',
  'help.simulate': 'avvia su questo PC tutta l’altra parte di uno scenario, per esercitarsi',
  'help.simulate.port-offset': 'porte = porte reali + n (0: le porte reali; senza questa opzione: porte libere)',
  'help.simulate.output': 'scrive simulator-profile.json e simulator-ca.pem in questa cartella, per «portampel check»',
  'help.explain': 'spiega una riga, una porta, un motivo o un’altra parola',
  'help.explain.word': 'per esempio updates-20, 19813, no-response, grey',
  // the check in the terminal
  'check.counts': '{{green}} in verde, {{yellow}} in giallo, {{red}} in rosso, {{grey}} in grigio · {{seconds}} s',
  'check.counts.off_one':
    '{{green}} in verde, {{yellow}} in giallo, {{red}} in rosso, {{grey}} in grigio, {{count}} esclusa · {{seconds}} s',
  'check.counts.off_other':
    '{{green}} in verde, {{yellow}} in giallo, {{red}} in rosso, {{grey}} in grigio, {{count}} escluse · {{seconds}} s',
  'check.expected': 'Previsto',
  'check.found': 'Rilevato',
  'found.answered': 'il servizio risponde',
  'found.answered-late': 'il servizio risponde solo dopo {{seconds}} s',
  'found.unqueried': 'aperta, servizio non interrogabile',
  'found.open-though-forbidden': 'aperta, ma dev’essere chiusa',
  'forbidden.meaning':
    'La porta è aperta da qui, benché debba essere chiusa. Nell’installazione classica questo traffico non è cifrato.',
  'forbidden.next':
    'Fate chiudere questa porta all’indirizzo pubblico dal responsabile del firewall. L’accesso dall’esterno passa dal tunnel VPN.',
  'check.meaning': 'Significato',
  'check.way-in': 'da {{host}} verso questo PC',
  'check.way-in-outside': 'dall’esterno verso questo PC',
  'check.target-in': '{{way}}, porta {{port}}',
  'check.target-here': '{{port}}, qui {{target}}',
  'check.port-here': '(qui {{port}})',
  'check.as-above': 'come sopra: {{reason}}',
  'check.next-by-cause': 'Vedere la causa {{number}}: {{action}}',
  'check.next': 'Da fare',
  'check.affects': 'Riguarda',
  'check.heard': 'Ricevuto',
  'check.changed-expectation': 'Risultato previsto modificato: {{reason}}',
  'check.notes': 'Note',
  'check.controls': 'Controlli',
  'check.self-test': 'autotest {{passed}}/{{total}}',
  'check.self-test.not-run': 'autotest non terminato',
  'check.canary.clean': 'controprova superata: nessuna porta si apre a indirizzi inutilizzati',
  'check.canary.faked':
    'controprova: la porta {{ports}} si apre anche a indirizzi inutilizzati; questo PC o un proxy lo simula',
  'check.canary.loopback':
    'controprova superata, solo su questo PC: nessuna porta si apre ai suoi indirizzi inutilizzati',
  'check.canary.off': 'controprova disattivata',
  'check.canary.not-run': 'controprova non eseguita',
  'check.canary.practised': 'senza controprova: un’esercitazione non lascia questo PC',
  'check.tries_one': '{{count}} tentativo',
  'check.tries_other': '{{count}} tentativi',
  'check.goes-by': 'senza un tentativo proprio, secondo la riga «{{row}}»',
  'check.addresses': 'Indirizzi',
  'check.certificate': 'Certificato',
  'check.certificate.text': '{{subject}}, emesso da {{issuer}}, valido dal {{validFrom}} al {{validTo}}',
  'total-rows.green': 'Le righe verificate sono in ordine. Questa verifica non dice nulla delle altre.',
  'total-rows.yellow':
    'Le righe verificate funzionano, ma non tutte come dovrebbero. Questa verifica non dice nulla delle altre.',
  'total-rows.red': 'Tra le righe verificate almeno una non è in ordine. Questa verifica non dice nulla delle altre.',
  'total-rows.grey':
    'Non tutte le righe verificate si sono potute valutare. Questa verifica non dice nulla delle altre.',
  'total.red-parts': 'Da questo PC non funziona, o solo in parte: {{parts}}.',
  'total.red-open': 'È aperta una porta che non dev’esserlo.',
  'total.as-far-as-told': 'Per quanto si è potuto verificare, tutto il necessario è raggiungibile da questo PC.',
  'total.ftp-data-untold': 'Senza accesso, i collegamenti dati di FTP non sono stati verificati.',
  'total.part.server': 'il lavoro con timeSensor LEGAL',
  'total.part.inbound': 'l’accesso delle postazioni al server',
  'total.part.public': 'l’accesso dall’esterno',
  'total.part.discovery': 'la ricerca del server',
  'total.part.licence': 'l’avviso di nuovi aggiornamenti',
  'total.part.updates': 'lo scaricamento degli aggiornamenti',
  'total.part.mail': 'le e-mail di timeSensor LEGAL',
  'total.part.more': 'e altro',
  'check.demo':
    'Prova con il simulatore integrato (127.0.0.1, porte proprie): nulla di tutto ciò riguarda la vostra rete.',
  'check.written': 'Rapporto scritto: {{file}}',
  'check.ending': 'Si conclude con ciò che è misurato. Un altro Ctrl-C interrompe subito e non scrive nulla.',
  'check.progress': '{{done}} di {{total}} righe · {{seconds}} s · Interrompere con Ctrl-C',
  'phase.resolve': 'Nome',
  'phase.connect': 'Connessione',
  'phase.tls': 'TLS',
  'phase.protocol': 'Protocollo',
  // scenarios, simulator, explain
  'scenarios.option.mail': 'solo con l’interfaccia e-mail',
  'scenarios.option.updates': 'disattivabile',
  'scenarios.carried.tcp': 'se il trasporto è TCP',
  'scenarios.carried.quic': 'se il trasporto è QUIC',
  'simulate.running': 'Il simulatore è in funzione su questo PC. Terminare con Ctrl-C.',
  'simulate.closed': 'non aperta',
  'simulate.check-with':
    'Verificare in una seconda finestra finché il simulatore è in funzione (per il login vale qualsiasi password):',
  'simulate.stopped':
    'Tutti gli indirizzi portano a questo PC, e nulla risponde. «portampel simulate» è ancora in funzione? Altrimenti riavviatelo.',
  'simulate.hint': 'Con --output CARTELLA vengono creati profilo e certificato per «portampel check».',
  'explain.rows': 'Righe',
  'explain.reasons': 'Motivi',
  'explain.in-scenarios': 'Negli scenari',
  // notes
  'note.role-unused': 'L’indirizzo per «{{role}}» non serve nello scenario «{{scenario}}».',
  'note.mail-off':
    'La posta elettronica non è stata verificata. Se si usa l’interfaccia e-mail: indicare --mail-out e --mail-in (o options.mail nel profilo).',
  'note.rows-only_one': 'È stata verificata solo {{count}} riga su {{total}}: {{rows}}.',
  'note.rows-only_other': 'Sono state verificate solo {{count}} righe su {{total}}: {{rows}}.',
  'note.rows-beside': 'È stato verificato anche ciò che basta al posto delle righe scelte: {{rows}}.',
  'note.rows-witness': 'La riga {{row}} è stata verificata solo come controllo: mostra se questo PC ha una rete.',
  'note.rows-repeated_one':
    '{{count}} riga è stata misurata di nuovo; tutte le altre provengono dalla verifica del {{createdAt}}.',
  'note.rows-repeated_other':
    '{{count}} righe sono state misurate di nuovo; tutte le altre provengono dalla verifica del {{createdAt}}.',
  // errors
  'error.prefix': 'Errore:',
  'error.see-help': 'Guida: {{command}} --help',
  'error.did-you-mean': 'Forse intendevate {{words}}?',
  'error.bug': 'È un errore di PortAmpel, non della vostra rete. Si prega di segnalarlo all’assistenza: {{message}}',
  'error.unknown-command': 'Il comando «{{found}}» non esiste.',
  'error.unknown-option': 'L’opzione «{{found}}» qui non esiste.',
  'error.missing-argument': 'Manca l’argomento «{{found}}».',
  'error.option-without-value': 'L’opzione «{{found}}» richiede un valore.',
  'error.too-many-arguments':
    'C’è un argomento di troppo. Le opzioni iniziano con «--», per esempio --server NOME; con npm: npm start -- check…',
  'error.usage': 'La riga di comando non è comprensibile: {{found}}',
  'error.choice': '{{option}}: «{{found}}» non esiste. Valori possibili: {{allowed}}.',
  'error.number': '{{option}}: «{{found}}» non è un numero intero da {{min}} a {{max}}.',
  'error.host': '{{option}} «{{found}}»: {{fault}}',
  'error.scenario-missing': 'Manca lo scenario. Indicarlo con --scenario o nel profilo. Valori possibili: {{allowed}}.',
  'error.contradiction': '{{first}} e {{second}} si escludono a vicenda. Omettere uno dei due.',
  'error.demo-login':
    '--demo non ha bisogno di --login: il simulatore lascia entrare ogni ospite. Omettere --login oppure verificare il proprio server degli aggiornamenti senza --demo.',
  'error.login-scenario':
    '--login riguarda il server degli aggiornamenti, che lo scenario {{scenario}} non usa. Possibile con: {{allowed}}.',
  'error.hold-scenario':
    '--hold riguarda la connessione al server, che lo scenario {{scenario}} non ha. Possibile con: {{allowed}}.',
  'error.hold-transport':
    '--hold lascia inattiva una connessione TCP, e con il trasporto quic non ce n’è nessuna. Indicare --transport tcp o either, oppure omettere --hold.',
  'error.ports-collide':
    'Le porte si sovrappongono: SQL {{sql}}, applicazione {{application}}, database {{database}} (sempre applicazione + 1). Modificare options.ports nel profilo.',
  'error.file-unreadable': 'Impossibile leggere {{file}} ({{code}}). Controllare il percorso e le autorizzazioni.',
  'error.file-is-folder': '{{file}} è una cartella. Indicare il file che contiene.',
  'error.file-forbidden':
    'Questo account utente non può leggere {{file}}. Controllare le autorizzazioni del file e della sua cartella.',
  'error.file-missing': '{{file}} non esiste. Controllare il percorso.',
  'error.file-empty': '{{file}} è vuoto. Farsi inviare di nuovo il file.',
  'error.file-overloaded':
    '{{file}} contiene più dati o più livelli di qualsiasi rapporto di PortAmpel. È il file giusto?',
  'error.file-repeated-name':
    'In {{file}} «{{name}}» compare due volte; non è chiaro quale valga. Togliere uno dei due da un profilo; farsi inviare di nuovo un rapporto.',
  'error.file-too-large': '{{file}} è troppo grande per questo scopo (più di {{limitKb}} KB). È il file giusto?',
  'error.profile-not-json':
    '{{file}} non è un JSON valido: riga {{line}}, colonna {{column}}. Controllare lì e prima virgole, parentesi e virgolette.',
  'error.profile-not-json-anywhere':
    '{{file}} non è un JSON valido o è annidato troppo in profondità. Il punto non si può determinare. È il file giusto?',
  'error.profile-foreign':
    '{{file}} non è un profilo di PortAmpel. Serve {{allowed}}, trovato in quel punto: {{found}}. È il file giusto?',
  'error.profile-is-report': '{{file}} è un rapporto di PortAmpel e non un profilo. I rapporti si aprono nell’app.',
  'error.profile-unknown-key': '{{file}}, {{path}}: «{{found}}» qui non esiste. Chiavi possibili: {{allowed}}.',
  'error.profile-value': '{{file}}, {{path}}: trovato: {{found}}, ammesso: {{allowed}}.',
  'error.profile-host': '{{file}}, {{path}}: {{found}}. {{fault}}',
  'error.profile-reason-missing':
    '{{file}}, {{path}} ({{allowed}}): manca il motivo per cui il risultato previsto è stato modificato. Il motivo figura nel rapporto.',
  'error.ca-invalid': '{{file}} non contiene alcun certificato PEM leggibile.',
  'error.output-folder-missing': 'La cartella {{folder}} non esiste. Va prima creata.',
  'error.output-not-writable': 'La scrittura in {{folder}} non è consentita ({{code}}). Scegliere un’altra cartella.',
  'error.output-not-a-file': '«{{file}}» non è un file normale. Scegliere un altro nome.',
  'output.beside': '{{file}} nel frattempo era occupato. Il risultato è in {{written}}.',
  'error.output-exists': '{{file}} esiste già. Scegliete un altro nome o sovrascrivetelo con --force.',
  'error.output-failed': 'Impossibile scrivere {{file}} ({{code}}). Non è rimasto alcun file incompleto.',
  'error.rows-unknown': '--rows: in questa verifica la riga «{{found}}» non esiste. Possibili: {{allowed}}.',
  'error.fault-syntax': '--fault «{{found}}»: scrivere nella forma RIGA=GUASTO, per esempio mail-993=silent.',
  'error.fault-not-for-row': 'Il guasto «{{fault}}» non è adatto a «{{row}}». Guasti possibili: {{allowed}}.',
  'error.fault-row-absent':
    'La riga «{{row}}» non viene misurata così nello scenario «{{scenario}}». Righe possibili: {{allowed}}.',
  'error.fault-needs-demo': '--fault va usato con --demo: i guasti esistono solo nel simulatore.',
  'error.port-unavailable':
    'Il simulatore non ottiene la porta {{port}} per «{{row}}» ({{code}}). Scegliere un altro --port-offset oppure ometterlo.',
  'error.explain-unknown': 'PortAmpel non conosce «{{found}}». «portampel explain» mostra tutte le parole.',
  'error.report-foreign':
    '{{file}} non è un rapporto di PortAmpel. Scegliere il file scritto da PortAmpel (.portampel, .json o .html).',
  'error.report-version': '{{file}} proviene da una versione più recente ({{format}}). Aggiornare PortAmpel.',
  'error.report-too-many-rows':
    '{{file}} ha più di {{limit}} righe. Nessun rapporto di PortAmpel ne ha così tante. È il file giusto?',
  'error.report-damaged': '{{file}} è danneggiato{{place}}. Farsi inviare di nuovo il file, meglio come allegato.',
};
