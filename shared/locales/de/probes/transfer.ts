/** Rows, reasons, states and faults of the update rehearsal: the words of the domain. */
export const transferWords = {
  'row.updates-transfer.name': 'Probe-Download',
  'row.updates-transfer.purpose':
    'Updates von timeSensor LEGAL können bis zu 1 GB gross sein. Diese Zeile lädt zur Probe eine Datei herunter und bewahrt nichts davon auf. So zeigt sich, ob eine Firewall grosse Dateien abbricht, zurückhält oder ersetzt.',
  'reason.transfer-cut.short': 'Download bricht an derselben Stelle ab',
  'reason.transfer-cut.meaning':
    'Der Download brach zweimal an derselben Stelle ab. Das ist keine schlechte Leitung, sondern eine Grenze: ein Gerät unterwegs oder der Server lässt nur so viele Daten durch.',
  'reason.transfer-cut.next':
    'Wer Firewall, Virenscanner oder Proxy betreut, sucht eine Grenze für Dateigrösse oder Datenmenge. Für den Update-Server hebt er sie auf.',
  'reason.transfer-broken.short': 'Download bricht ab',
  'reason.transfer-broken.meaning':
    'Der Download brach ab, bevor alles da war. Die Stelle war nicht zweimal dieselbe, das spricht für eine schlechte Leitung oder einen überlasteten Server.',
  'reason.transfer-broken.next':
    'Wiederholen Sie die Prüfung zu einer anderen Zeit. Bleibt es dabei, prüft der Betreuer der Leitung die Verbindung.',
  'reason.transfer-stalled.short': 'Download bleibt stehen',
  'reason.transfer-stalled.meaning':
    'Die Verbindung stand noch, aber es kamen keine Daten mehr. Ein Gerät unterwegs verwirft sie, oder der Server liefert nicht weiter. Endeten beide Versuche an derselben Stelle, spricht das für eine Grenze der Datenmenge.',
  'reason.transfer-stalled.next':
    'Wer die Firewall betreut, prüft Grenzen für Datenmenge und Dauer einer Verbindung. Ohne Befund fragt er den Betreiber des Servers.',
  'reason.transfer-held-back.short': 'Datei wird zurückgehalten',
  'reason.transfer-held-back.meaning':
    'Lange kam nichts, dann fast alles auf einmal, und das zweimal. So verhält sich ein Virenscanner, der eine Datei zuerst ganz prüft. Ein langsam startender Server sieht ähnlich aus.',
  'reason.transfer-held-back.next':
    'Wer Firewall oder Virenscanner betreut, nimmt den Update-Server von der Prüfung aus. Sonst kann das Update wegen Zeitüberschreitung scheitern.',
  'reason.transfer-unconfirmed.short': 'Bestätigung am Ende fehlt',
  'reason.transfer-unconfirmed.meaning':
    'Die Datei kam ganz an, aber die Bestätigung des Servers blieb aus. Der Steuerkanal ruht während des Downloads, und manche Firewall vergisst ihn dabei.',
  'reason.transfer-unconfirmed.next':
    'Wer die Firewall betreut, verlängert die Frist für ruhende TCP-Verbindungen zum Update-Server, oder schaltet das Nachführen von FTP ein.',
  'reason.transfer-replaced.short': 'Seite statt Datei erhalten',
  'reason.transfer-replaced.meaning':
    'Statt der Datei kam eine Internetseite. Ein Filter unterwegs hat die Datei durch eine eigene Seite ersetzt, oder der Server hat die Datei nicht.',
  'reason.transfer-replaced.next':
    'Wer Webfilter oder Firewall betreut, gibt Downloads vom Update-Server frei. Was die Seite sagt, steht bei den Belegen.',
  'reason.transfer-differs.short': 'Inhalt der Datei weicht ab',
  'reason.transfer-differs.meaning':
    'Es kam eine Datei mit anderem Inhalt oder anderer Grösse als erwartet. Sie wurde unterwegs verändert, oder auf dem Server liegt eine andere Fassung.',
  'reason.transfer-differs.next':
    'Vergleichen Sie zuerst die Prüfsumme mit der Angabe des Herstellers. Stimmt sie, prüft der Betreuer der Firewall, was unterwegs in Dateien eingreift.',
  'reason.transfer-slow.short': 'Download zu langsam',
  'reason.transfer-slow.meaning':
    'Die Daten kamen ohne Unterbruch, aber mit weniger als 100 KB pro Sekunde. So dauert ein grosses Update viele Stunden.',
  'reason.transfer-slow.next':
    'Prüfen Sie, ob jemand die Leitung gerade stark nutzt. Sonst prüft ihr Betreuer, ob eine Regel die Geschwindigkeit begrenzt.',
  'reason.ftps-refused.short': 'FTPS abgelehnt',
  'reason.ftps-refused.meaning':
    'Der FTP-Server antwortet, nimmt aber die verlangte Verschlüsselung nicht an (AUTH TLS). FTPS ist dort nicht eingeschaltet, oder ein Gerät auf dem Weg verhindert es.',
  'reason.ftps-refused.next':
    'Fragen Sie die Betreuung des Servers, ob FTPS eingeschaltet ist, oder wiederholen Sie den Probe-Download über FTP.',
  'reason.redirected-elsewhere.short': 'auf anderen Server verwiesen',
  'reason.redirected-elsewhere.meaning':
    'Der Server verweist für die Datei auf einen anderen Server. Dorthin geht die Prüfung nicht, denn sie spricht nur mit den angegebenen Adressen.',
  'reason.redirected-elsewhere.next':
    'Tragen Sie den anderen Server als Update-Server ein, falls er der richtige ist. Führt er auf eine Anmeldeseite, fragt das Netz zuerst nach einer Anmeldung.',
  'reason.login-missing.short': 'keine Anmeldung angegeben',
  'reason.login-missing.meaning':
    'Für diese Prüfung braucht der Server einen Benutzer und ein Passwort. Ohne sie lässt sich nichts messen.',
  'reason.login-missing.next':
    'Geben Sie die Anmeldung für den Update-Server an. Sie bleibt im Arbeitsspeicher und kommt in keinen Bericht.',
  'reason.file-not-found.short': 'Datei nicht gefunden',
  'reason.file-not-found.meaning':
    'Der Server hat die Datei nicht, oder er gibt sie dieser Anmeldung nicht. Über das Netz sagt das nichts.',
  'reason.file-not-found.next': 'Prüfen Sie den Pfad der Datei, oder fragen Sie den Support des Herstellers danach.',
  'reason.file-too-short.short': 'Datei kürzer als gewünscht',
  'reason.file-too-short.meaning':
    'Die grösste Datei, die sich fand, ist kürzer als die gewünschte Grösse. Sie kam ganz an, aber über grössere Dateien sagt das nichts.',
  'reason.file-too-short.next': 'Geben Sie den Pfad einer grösseren Datei an, oder eine kleinere Grösse.',
  'reason.checksum-of-part.short': 'Prüfsumme eines Teils nicht vergleichbar',
  'reason.checksum-of-part.meaning':
    'Es kam nur ein Teil der Datei. Die angegebene Prüfsumme gilt für die ganze Datei und wurde nicht verglichen.',
  'reason.checksum-of-part.next': 'Geben Sie als Grösse die der ganzen Datei an, oder lassen Sie die Prüfsumme weg.',
  'fault.transfer-cut': 'bricht den Download ab',
  'fault.transfer-stall': 'lässt den Download stehen',
  'fault.transfer-held-back': 'hält die Datei zuerst zurück',
  'fault.transfer-unconfirmed': 'bestätigt den Download nicht',
  'fault.transfer-replaced': 'liefert eine Sperrseite statt der Datei',
};

/** What evidence, phases and options of the update rehearsal are called. */
export const transferLabels = {
  'phase.transfer': 'Übertragung',
  'scenarios.option.rehearsal': 'auf Wunsch',
  'help-view.reasons.transfer': 'Übertragung grosser Dateien',
  'size.bytes': '{{size}} Byte',
  'size.kb': '{{size}} KB',
  'size.mb': '{{size}} MB',
  'size.gb': '{{size}} GB',
  'size.per-second': '{{size}}/s',
  'size.milliseconds': '{{ms}} ms',
  'size.seconds': '{{seconds}} s',
  'size.minutes': '{{minutes}} Min.',
  'transfer.title': 'Probe-Download',
  'transfer.protocol': 'Protokoll',
  'transfer.file': 'Datei',
  'transfer.chosen': '{{path}} (grösste Datei im Ordner der Anmeldung)',
  'transfer.wanted': 'Gewünscht',
  'transfer.announced': 'Grösse laut Server',
  'transfer.download': 'Download',
  'transfer.first': '1. Versuch',
  'transfer.second': '2. Versuch',
  'transfer.same-place': 'Beide Versuche endeten dort',
  'transfer.same-place-after': 'nach {{size}}; an derselben Stelle, das spricht für eine Grenze',
  'transfer.received': '{{size}} in {{time}}',
  'transfer.first-byte': 'erstes Byte nach {{time}}',
  'transfer.reply': 'Letzte Antwort',
  'transfer.held-back': 'Zurückgehalten',
  'transfer.instead': 'Statt der Datei',
  'transfer.page': 'eine Internetseite',
  'transfer.sha256': 'SHA-256',
  'transfer.sha256-expected': 'SHA-256 erwartet',
  'transfer.end.complete': 'vollständig',
  'transfer.end.part': 'gewünschter Teil vollständig',
  'transfer.end.closed': 'von der Gegenseite beendet',
  'transfer.end.reset': 'mit einem Reset abgebrochen',
  'transfer.end.stalled': 'stehen geblieben',
  'transfer.end.late': 'zu langsam, aufgegeben',
  'transfer.end.unconfirmed': 'vollständig, ohne Bestätigung',
  'transfer.end.cancelled': 'abgebrochen',
  'transfer.end.failed': 'keine Daten',
  'progress.bytes': '{{done}} von {{total}}',
  'progress.remaining': 'noch {{time}}',
  'help.check.rehearse': 'Probe-Download vom Update-Server: höchstens so viel (200MB, 1GB oder Bytes)',
  'help.check.rehearse-protocol': 'Protokoll des Probe-Downloads (Vorgabe {{default}})',
  'help.check.rehearse-path':
    'Datei auf dem Server; sonst die grösste im Ordner der Anmeldung; bei HTTP und HTTPS nötig',
  'help.check.rehearse-sha256': 'erwartete Prüfsumme der ganzen Datei',
  'error.size':
    '{{option}}: «{{found}}» ist keine Grösse von 1 Byte bis 1 GiB. Beispiele: 200MB, 20M, 1GB, 500kB, 5000000.',
  'error.rehearse-size-missing': '{{option}} braucht auch die Grösse: --rehearse 200MB.',
  'error.rehearse-scenario':
    '--rehearse: Im Szenario {{scenario}} lädt dieser PC keine Updates. Mit Updates: {{allowed}}.',
  'error.rehearse-path': '--rehearse-path: «{{found}}» ist kein Pfad einer Datei.',
  'error.rehearsal-path-missing':
    'Probe-Download: {{protocol}} kennt keine Liste der Dateien. Geben Sie die Datei an: --rehearse-path /update.zip, im Profil options.rehearsal.path.',
  'error.rehearsal-path-address':
    'Probe-Download: «{{found}}» ist eine Adresse, kein Pfad. Der Server gehört zu --updates, zu --rehearse-path nur die Datei darauf: /update.zip.',
  'error.sha256': '--rehearse-sha256: «{{found}}» ist keine SHA-256-Prüfsumme (64 Zeichen 0–9, a–f).',
  'error.demo-protocol':
    '--demo kennt für den Probe-Download nur ftp, http und https, nicht {{protocol}}. Bitte eines davon wählen, oder ohne --demo den eigenen Update-Server prüfen.',
};
