import type { redactionTexts as german } from '../de/redaction.ts';

export const redactionTexts: Record<keyof typeof german, string> = {
  'error.redaction-failed':
    'Il rapporto non è stato scritto: non era certo che non contenesse più nomi ({{place}}). Prossimo passo: scrivere il rapporto senza alcun nome (livello «strict»).',
  'error.redaction-key': 'La chiave degli pseudonimi non può essere letta né creata: {{file}} ({{code}}).',
  'redaction.mark.none': 'Alcune indicazioni di questo rapporto sono state cancellate a mano.',
  'redaction.mark.standard': 'In questo rapporto pseudonimi sostituiscono nomi e indirizzi.',
  'redaction.mark.strict': 'Da questo rapporto sono stati tolti tutti i nomi, gli indirizzi e le parole di terzi.',
  'help.redact': 'che cosa viene tolto: {{allowed}} (predefinito: standard per i file, none a schermo)',
  'help.redact-key': 'file con la chiave degli pseudonimi, comune a più PC',
  'help.lookup': 'indica a che cosa corrispondono gli pseudonimi dei rapporti di questo PC',
  'help.lookup.pseudonym': 'p. es. host-7K2PX.dom-Q4RTB',
  'redaction.names-inside': '{{file}} contiene nomi e indirizzi così come sono.',
  'redaction.pseudonyms-stay':
    '{{file}} mantiene gli pseudonimi che il rapporto aveva già. «portampel lookup» dice a che cosa corrispondono, sul PC che l’ha scritto.',
  'redaction.names-stay-out': '{{file}} resta senza nomi e indirizzi: il rapporto non ne aveva già più.',
  'redaction.not-remembered': 'Gli pseudonimi non sono stati salvati. Non si potranno più consultare su questo PC.',
  'redaction.lookup.unknown': '{{pseudonym}}: non assegnato su questo PC.',
  'error.rules-redacted':
    'In {{file}} nomi e indirizzi sono sostituiti da pseudonimi; non se ne possono ricavare regole. Prossimo passo: eseguire «rules» sul PC con --profile, oppure con un rapporto scritto con --redact none.',
  'help.sign': 'firma il rapporto con la chiave di questo PC (html, json)',
  'help.verify': 'indica se i rapporti sono stati modificati e chi li ha firmati',
  'help.verify.file': 'rapporti (JSON o HTML)',
  'help.verify.name': 'nome per la chiave di questo rapporto, dopo il confronto dell’impronta',
  'help.verify.exit-codes':
    'Codici di uscita: 0 inalterato, 2 modificato o firmato in modo errato, 3 illeggibile o non accertabile.',
  'page.altered':
    'La pagina di questo file è stata modificata: dal rapporto contenuto, questo PortAmpel ne scrive un’altra.',
  'page.unclear':
    'Qui non si può stabilire se la pagina mostri il rapporto contenuto nel file. È stata scritta da {{writer}}.',
  'page.unclear.unnamed':
    'Qui non si può stabilire se la pagina mostri il rapporto contenuto nel file. Non indica quale PortAmpel l’ha scritta.',
  'page.inside': 'Rapporto contenuto nel file',
  'page.inside-only': 'Qui si trasmette ciò che dice il rapporto, non ciò che mostra la pagina.',
  'page.next':
    'Prossimo passo: non fare affidamento sulla pagina. PortAmpel mostra ciò che dice il rapporto: «Apri» nell’app, oppure {{command}}',
  'page.shown-here': 'Qui è mostrato ciò che dice il rapporto contenuto nel file.',
  'trust.altered': 'Il rapporto è stato modificato da quando PortAmpel lo ha scritto.',
  'trust.unsigned': 'Il rapporto è inalterato e non è firmato.',
  'trust.forged': 'La firma non appartiene a questo rapporto (chiave {{fingerprint}}).',
  'trust.own': 'Il rapporto è inalterato e firmato con la chiave di questo PC ({{fingerprint}}).',
  'trust.known': 'Il rapporto è inalterato e firmato con la chiave di: {{name}} ({{fingerprint}}).',
  'trust.unknown': 'Il rapporto è inalterato e firmato con una chiave non nota qui ({{fingerprint}}).',
  'error.sign-format':
    'Una firma non ha posto nel formato {{format}}. Prossimo passo: con --sign scegliere un formato che la contenga: {{allowed}}.',
  'signature.no-place':
    'La firma di questo rapporto non ha posto nel formato {{format}}. «portampel verify» indica chi lo ha firmato.',
  'signature.redacted':
    'Il nuovo rapporto non è firmato: la firma valeva per il rapporto con i suoi nomi. Con --redact none resta.',
  'trust.name': 'Dare un nome alla chiave',
  'trust.rename': 'Cambiare il nome',
  'trust.name.label': 'Di chi è questa chiave?',
  'trust.name.detail':
    'Prima confrontare l’impronta con il mittente, per esempio al telefono. Il nome resta su questo PC.',
  'trust.rename.detail': 'Un campo vuoto toglie il nome.',
  'trust.name.save': 'Salvare il nome',
  'error.signing-key': 'La chiave per le firme non può essere né letta né creata: {{file}} ({{code}}).',
  'error.verify-name':
    'Si dà un nome alla chiave di un solo rapporto con la firma valida di un altro PC: {{file}} non lo è.',
  'leaving.title': 'Che cosa esce',
  'leaving.level': 'Nomi e indirizzi',
  'leaving.level.standard': 'Pseudonimi',
  'leaving.level.strict': 'Nessuno',
  'leaving.level.none': 'Così come sono',
  'leaving.level.standard.detail':
    'Persone, host, reti e banche dati hanno gli stessi pseudonimi in tutti i rapporti di questo PC.',
  'leaving.level.strict.detail':
    'Non esce nemmeno ciò che server, pagine web e persone hanno scritto. Restano porte, tempi e motivi.',
  'leaving.level.none.detail': 'Il rapporto esce così come è stato misurato.',
  'leaving.none.warning': 'Chiunque riceva il rapporto può leggere i nomi di persone, host e reti dello studio.',
  'leaving.none.agree': 'Questi nomi possono uscire',
  'leaving.sign': 'Firmare',
  'leaving.sign.detail':
    'Con la chiave di questo PC. I destinatari vedono se il rapporto è stato modificato e di chi è.',
  'leaving.search': 'Cercare nei testi',
  'leaving.changed-only': 'Solo ciò che cambia',
  'leaving.working': 'Preparazione dell’anteprima…',
  'leaving.counts':
    '{{total}} testi, {{replaced}} sostituiti, {{struck}} cancellati. Spuntare una riga per cancellarla.',
  'leaving.preview': 'Anteprima: ogni testo prima e dopo',
  'leaving.kind.name': 'Nomi',
  'leaving.kind.address': 'Indirizzi',
  'leaving.kind.said': 'Ciò che altri hanno scritto',
  'leaving.kind.certificate': 'Certificati e chiavi',
  'leaving.kind.word': 'Dati tecnici',
  'leaving.item': '{{before}}, diventa {{after}}',
  'leaving.same': 'resta',
  'leaving.strike': 'Cancellare',
  'leaving.none': 'Nessun testo corrisponde a questa scelta.',
  'leaving.save': 'Salva…',
  'leaving.saveAs': 'Salva con nome…',
  'leaving.email': 'Salva per l’e-mail…',
  'leaving.copy': 'Copia riepilogo',
  'leaving.undo': 'Annulla l’ultima azione',
  'leaving.cancel': 'Chiudi',
  'redaction.lookup': 'Cercare uno pseudonimo',
  'redaction.lookup.go': 'Cerca',
  'leaving.more': 'Mostra altri ({{count}})',
};
