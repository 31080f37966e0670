/** Was aus einem Bericht genommen wird, bevor er weggeht. */
export const redactionTexts = {
  'error.redaction-failed':
    'Der Bericht wurde nicht geschrieben: Es liess sich nicht sicherstellen, dass keine Namen mehr darin stehen ({{place}}). Nächster Schritt: den Bericht ganz ohne Namen schreiben (Stufe «strict»).',
  'error.redaction-key': 'Der Schlüssel für die Decknamen lässt sich nicht lesen oder anlegen: {{file}} ({{code}}).',
  'redaction.mark.none': 'Einzelne Angaben wurden von Hand aus diesem Bericht gestrichen.',
  'redaction.mark.standard': 'Namen und Adressen sind in diesem Bericht durch Decknamen ersetzt.',
  'redaction.mark.strict': 'Aus diesem Bericht sind alle Namen, Adressen und fremden Worte entfernt.',
  'help.redact': 'was weggelassen wird: {{allowed}} (Vorgabe: standard für Dateien, none für die Anzeige)',
  'help.redact-key': 'Datei mit dem Schlüssel der Decknamen, gemeinsam für mehrere PCs',
  'help.lookup': 'sagt, wofür Decknamen in Berichten dieses PCs stehen',
  'help.lookup.pseudonym': 'z. B. host-7K2PX.dom-Q4RTB',
  'redaction.names-inside': 'In {{file}} stehen Namen und Adressen, wie sie sind.',
  'redaction.pseudonyms-stay':
    'In {{file}} bleiben die Decknamen, die der Bericht schon hatte. Wofür sie stehen, sagt «portampel lookup» auf dem PC, der ihn geschrieben hat.',
  'redaction.names-stay-out': 'In {{file}} fehlen Namen und Adressen weiterhin: Der Bericht hatte schon keine mehr.',
  'redaction.not-remembered':
    'Die Decknamen liessen sich nicht speichern. Sie lassen sich auf diesem PC später nicht nachschlagen.',
  'redaction.lookup.unknown': '{{pseudonym}}: auf diesem PC nicht vergeben.',
  'error.rules-redacted':
    'In {{file}} sind Namen und Adressen durch Decknamen ersetzt; daraus lassen sich keine Regeln machen. Nächster Schritt: «rules» auf dem PC mit --profile ausführen, oder mit einem Bericht, der mit --redact none geschrieben wurde.',
  'help.sign': 'unterschreibt den Bericht mit dem Schlüssel dieses PCs (html, json)',
  'help.verify': 'sagt, ob Berichte verändert wurden und wer sie unterschrieben hat',
  'help.verify.file': 'Berichte (JSON oder HTML)',
  'help.verify.name': 'Name für den Schlüssel dieses Berichts, nach dem Vergleich des Fingerabdrucks',
  'help.verify.exit-codes':
    'Rückgabewerte: 0 unverändert, 2 verändert oder falsch unterschrieben, 3 nicht lesbar oder nicht feststellbar.',
  'page.altered':
    'Die Seite in dieser Datei wurde verändert: Aus dem Bericht darin schreibt dieses PortAmpel eine andere.',
  'page.unclear':
    'Ob die Seite den Bericht in der Datei zeigt, lässt sich hier nicht feststellen. Sie wurde von {{writer}} geschrieben.',
  'page.unclear.unnamed':
    'Ob die Seite den Bericht in der Datei zeigt, lässt sich hier nicht feststellen. Sie nennt nicht, welches PortAmpel sie geschrieben hat.',
  'page.inside': 'Bericht in der Datei',
  'page.inside-only': 'Weitergegeben wird, was im Bericht steht, nicht was die Seite zeigt.',
  'page.next':
    'Nächster Schritt: nicht auf die Seite verlassen. Was im Bericht steht, zeigt PortAmpel: «Öffnen» in der App, oder {{command}}',
  'page.shown-here': 'Hier steht, was im Bericht in der Datei steht.',
  'trust.altered': 'Der Bericht wurde verändert, seit PortAmpel ihn geschrieben hat.',
  'trust.unsigned': 'Der Bericht ist unverändert und nicht unterschrieben.',
  'trust.forged': 'Die Unterschrift gehört nicht zu diesem Bericht (Schlüssel {{fingerprint}}).',
  'trust.own': 'Der Bericht ist unverändert und mit dem Schlüssel dieses PCs unterschrieben ({{fingerprint}}).',
  'trust.known': 'Der Bericht ist unverändert und unterschrieben mit dem Schlüssel von: {{name}} ({{fingerprint}}).',
  'trust.unknown':
    'Der Bericht ist unverändert und mit einem Schlüssel unterschrieben, der hier nicht bekannt ist ({{fingerprint}}).',
  'error.sign-format':
    'Eine Unterschrift hat im Format {{format}} keinen Platz. Nächster Schritt: zu --sign ein Format wählen, das sie trägt: {{allowed}}.',
  'signature.no-place':
    'Im Format {{format}} hat die Unterschrift dieses Berichts keinen Platz. Wer ihn unterschrieben hat, sagt «portampel verify».',
  'signature.redacted':
    'Der neue Bericht ist nicht unterschrieben: Die Unterschrift galt dem Bericht mit seinen Namen. Mit --redact none bleibt sie erhalten.',
  'trust.name': 'Schlüssel benennen',
  'trust.rename': 'Namen ändern',
  'trust.name.label': 'Wem gehört dieser Schlüssel?',
  'trust.name.detail':
    'Erst den Fingerabdruck mit dem Absender vergleichen, zum Beispiel am Telefon. Der Name bleibt auf diesem PC.',
  'trust.rename.detail': 'Ein leeres Feld nimmt den Namen weg.',
  'trust.name.save': 'Namen speichern',
  'error.signing-key': 'Der Schlüssel für Unterschriften lässt sich nicht lesen oder anlegen: {{file}} ({{code}}).',
  'error.verify-name':
    'Einen Namen bekommt der Schlüssel eines einzelnen Berichts mit gültiger Unterschrift eines anderen PCs: {{file}} ist keiner.',
  'leaving.title': 'Was weggeht',
  'leaving.level': 'Namen und Adressen',
  'leaving.level.standard': 'Decknamen',
  'leaving.level.strict': 'Keine',
  'leaving.level.none': 'Wie sie sind',
  'leaving.level.standard.detail':
    'Personen, Hosts, Netze und Datenbanken haben in allen Berichten dieses PCs dieselben Decknamen.',
  'leaving.level.strict.detail':
    'Auch was Server, Webseiten und Personen geschrieben haben, geht nicht weg. Ports, Zeiten und Gründe bleiben.',
  'leaving.level.none.detail': 'Der Bericht geht so weg, wie er gemessen wurde.',
  'leaving.none.warning':
    'Namen von Personen, Hosts und Netzen der Kanzlei sind für jeden lesbar, der den Bericht erhält.',
  'leaving.none.agree': 'Diese Namen dürfen weggehen',
  'leaving.sign': 'Unterschreiben',
  'leaving.sign.detail':
    'Mit dem Schlüssel dieses PCs. Empfänger sehen, ob der Bericht verändert wurde und von wem er stammt.',
  'leaving.search': 'In den Texten suchen',
  'leaving.changed-only': 'Nur Geändertes',
  'leaving.working': 'Vorschau wird erstellt …',
  'leaving.counts':
    '{{total}} Texte, {{replaced}} ersetzt, {{struck}} gestrichen. Wer eine Zeile ankreuzt, streicht sie.',
  'leaving.preview': 'Vorschau: jeder Text vorher und nachher',
  'leaving.kind.name': 'Namen',
  'leaving.kind.address': 'Adressen',
  'leaving.kind.said': 'Was andere schrieben',
  'leaving.kind.certificate': 'Zertifikate und Schlüssel',
  'leaving.kind.word': 'Technische Angaben',
  'leaving.item': '{{before}}, wird zu {{after}}',
  'leaving.same': 'bleibt',
  'leaving.strike': 'Streichen',
  'leaving.none': 'Kein Text passt zu dieser Auswahl.',
  'leaving.save': 'Speichern …',
  'leaving.saveAs': 'Speichern unter …',
  'leaving.email': 'Für die E-Mail speichern …',
  'leaving.copy': 'Zusammenfassung kopieren',
  'leaving.undo': 'Rückgängig',
  'leaving.cancel': 'Abbrechen',
  'redaction.lookup': 'Deckname nachschlagen',
  'redaction.lookup.go': 'Nachschlagen',
  'leaving.more': 'Weitere zeigen ({{count}})',
};
