import type { redactionTexts as german } from '../de/redaction.ts';

export const redactionTexts: Record<keyof typeof german, string> = {
  'error.redaction-failed':
    'Il rapporto non è stato scritto: non era certo che non contenesse più nomi ({{place}}). Passo successivo: scrivere il rapporto al livello «strict».',
  'error.redaction-key': 'La chiave degli pseudonimi non può essere letta né creata: {{file}} ({{code}}).',
  'redaction.mark.none': 'Alcune indicazioni di questo rapporto sono state cancellate a mano.',
  'redaction.mark.standard': 'In questo rapporto pseudonimi sostituiscono nomi e indirizzi.',
  'redaction.mark.strict': 'Da questo rapporto sono stati tolti tutti i nomi, gli indirizzi e le parole di terzi.',
  'help.redact': 'che cosa viene tolto: {{allowed}} (predefinito: standard per i file, none a schermo)',
  'help.redact-key': 'file con la chiave degli pseudonimi, comune a più PC',
  'help.lookup': 'indica a che cosa corrispondono gli pseudonimi dei rapporti di questo PC',
  'help.lookup.pseudonym': 'p. es. host-7K2PX.dom-Q4RTB',
  'redaction.names-inside': '{{file}} contiene nomi e indirizzi così come sono.',
  'redaction.not-remembered': 'Gli pseudonimi non sono stati salvati. Non si potranno più consultare su questo PC.',
  'redaction.lookup.unknown': '{{pseudonym}}: non assegnato su questo PC.',
  'error.rules-redacted':
    'In {{file}} nomi e indirizzi sono sostituiti da pseudonimi; non se ne possono ricavare regole. Prossimo passo: eseguire «rules» sul PC con --profile, oppure con un rapporto scritto con --redact none.',
  'help.sign': 'firma il rapporto con la chiave di questo PC',
  'help.verify': 'indica se i rapporti sono stati modificati e chi li ha firmati',
  'help.verify.file': 'rapporti (JSON o HTML)',
  'help.verify.name': 'nome per la chiave di questo rapporto, dopo il confronto dell’impronta',
  'help.verify.exit-codes': 'Codici di uscita: 0 inalterato, 2 modificato o firmato in modo errato, 3 illeggibile.',
  'trust.altered': 'Il rapporto è stato modificato da quando PortAmpel lo ha scritto.',
  'trust.unsigned': 'Il rapporto è inalterato e non è firmato.',
  'trust.forged': 'La firma non appartiene a questo rapporto (chiave {{fingerprint}}).',
  'trust.own': 'Il rapporto è inalterato e firmato con la chiave di questo PC ({{fingerprint}}).',
  'trust.known': 'Il rapporto è inalterato e firmato con la chiave di: {{name}} ({{fingerprint}}).',
  'trust.unknown': 'Il rapporto è inalterato e firmato con una chiave non nota qui ({{fingerprint}}).',
  'error.signing-key': 'La chiave per le firme non può essere né letta né creata: {{file}} ({{code}}).',
  'error.verify-name':
    'Si dà un nome alla chiave di un solo rapporto con la firma valida di un altro PC: {{file}} non lo è.',
};
