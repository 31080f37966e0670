/** Was aus einem Bericht genommen wird, bevor er weggeht. */
export const redactionTexts = {
  'error.redaction-failed':
    'Der Bericht wurde nicht geschrieben: Es liess sich nicht sicherstellen, dass keine Namen mehr darin stehen ({{place}}). Nächster Schritt: den Bericht der Stufe «strict» schreiben.',
  'error.redaction-key': 'Der Schlüssel für die Decknamen lässt sich nicht lesen oder anlegen: {{file}} ({{code}}).',
  'redaction.mark.none': 'Einzelne Angaben wurden von Hand aus diesem Bericht gestrichen.',
  'redaction.mark.standard': 'Namen und Adressen sind in diesem Bericht durch Decknamen ersetzt.',
  'redaction.mark.strict': 'Aus diesem Bericht sind alle Namen, Adressen und fremden Worte entfernt.',
  'help.redact': 'was weggelassen wird: {{allowed}} (Vorgabe: standard für Dateien, none für die Anzeige)',
  'help.redact-key': 'Datei mit dem Schlüssel der Decknamen, gemeinsam für mehrere PCs',
  'help.lookup': 'sagt, wofür Decknamen in Berichten dieses PCs stehen',
  'help.lookup.pseudonym': 'z. B. host-7K2PX.dom-Q4RTB',
  'redaction.names-inside': 'In {{file}} stehen Namen und Adressen, wie sie sind.',
  'redaction.not-remembered':
    'Die Decknamen liessen sich nicht speichern. Sie lassen sich auf diesem PC später nicht nachschlagen.',
  'redaction.lookup.unknown': '{{pseudonym}}: auf diesem PC nicht vergeben.',
  'error.rules-redacted':
    'In {{file}} sind Namen und Adressen durch Decknamen ersetzt; daraus lassen sich keine Regeln machen. Nächster Schritt: «rules» auf dem PC mit --profile ausführen, oder mit einem Bericht, der mit --redact none geschrieben wurde.',
};
