/** Texts of the command line and of messages about input. `{{…}}` are filled in. */
export const interfaceTexts = {
  // help
  'help.program':
    'Prüft, ob das Netz timeSensor LEGAL arbeiten lässt, und zeigt, was erwartet war, was gefunden wurde und wer was tun muss.',
  'help.usage': 'Aufruf:',
  'help.usage.options': '[Optionen]',
  'help.usage.command': '[Befehl]',
  'help.default': 'Vorgabe: {{value}}',
  'help.options': 'Optionen:',
  'help.group.what': 'Was geprüft wird:',
  'help.group.addresses': 'Adressen:',
  'help.group.more': 'Zusätzlich messen:',
  'help.group.how': 'Wie gemessen wird:',
  'help.group.output': 'Ausgabe:',
  'help.group.practise': 'Üben:',
  'help.group.general': 'Allgemein:',
  'help.commands': 'Befehle:',
  'help.arguments': 'Argumente:',
  'help.examples': 'Beispiele:',
  'help.exit-codes':
    'Rückgabewerte (wie bei Monitoring-Plugins): 0 grün, 1 gelb, 2 rot, 3 nicht feststellbar oder nicht ausgeführt. Nach einem zweiten Ctrl-C wird nichts geschrieben; die Shell meldet dann 130 (Linux, macOS).',
  'help.option.help': 'diese Hilfe',
  'help.option.version': 'Version',
  'help.command.help': 'Hilfe zu einem Befehl',
  'help.option.lang': 'Sprache: de, en, fr, it (Vorgabe: nach LC_ALL, LC_MESSAGES, LANG oder Windows, sonst Deutsch)',
  'help.check': 'prüft alle Ports eines Szenarios und zeigt die Ampel',
  'help.check.scenario': 'Szenario: {{allowed}}',
  'help.check.profile': 'Profil der Kanzlei (JSON): Adressen und Optionen',
  'help.check.host': 'Adresse für «{{role}}»',
  'help.check.mail': 'die E-Mail-Schnittstelle wird benutzt',
  'help.check.no-mail': 'die E-Mail-Schnittstelle wird nicht benutzt',
  'help.check.no-updates': 'dieser PC lädt keine Updates herunter',
  'help.check.transport': 'Transport zwischen Client und Server: tcp, quic, either (einer von beiden)',
  'help.check.ca': 'zusätzliche Stammzertifikate (PEM)',
  'help.check.timeout': 'längste Wartezeit eines Versuchs in Millisekunden (Vorgabe {{default}})',
  'help.check.no-canary': 'ohne Gegenprobe an unbenutzten Adressen (RFC 5737)',
  'help.check.output': 'schreibt die Ausgabe in diese Datei',
  'help.force': 'überschreibt eine Datei, die es schon gibt',
  'help.check.quiet': 'ohne Fortschrittsanzeige und, mit --output, ohne Zusammenfassung',
  'help.check.demo': 'prüft gegen den eingebauten Simulator (nur auf diesem PC)',
  'help.fault': 'Störung einer Zeile im Simulator, mehrfach möglich, z. B. mail-993=silent',
  'help.faults': 'Störungen für --fault (was sie tun, sagt «portampel explain»):',
  'help.scenarios': 'zeigt die Szenarien mit allen Zeilen in Worten',
  'help.scenarios.format': 'Ausgabe: text, json',
  'help.check.rows':
    'prüft nur diese Zeilen, mit Komma getrennt: Kennungen wie mail-993 oder Ports; etwa nach einer Änderung. Dazu nur, was an ihrer Stelle genügen würde, wie der andere Transport, und eine Kontrolle für Zeilen, die zu sein müssen',
  'help.simulate': 'startet die ganze Gegenseite eines Szenarios auf diesem PC, zum Üben',
  'help.simulate.port-offset': 'Ports = echte Ports + n (0: die echten Ports; ohne diese Option: freie Ports)',
  'help.simulate.output':
    'schreibt simulator-profile.json und simulator-ca.pem in diesen Ordner, für «portampel check»',
  'help.explain': 'erklärt eine Zeile, einen Port, einen Grund oder ein anderes Wort',
  'help.explain.word': 'z. B. updates-20, 19813, no-response, grey',
  // the check in the terminal
  'check.counts': '{{green}} grün, {{yellow}} gelb, {{red}} rot, {{grey}} grau · {{seconds}} s',
  'check.counts.off_one':
    '{{green}} grün, {{yellow}} gelb, {{red}} rot, {{grey}} grau, {{count}} ausgeschaltet · {{seconds}} s',
  'check.counts.off_other':
    '{{green}} grün, {{yellow}} gelb, {{red}} rot, {{grey}} grau, {{count}} ausgeschaltet · {{seconds}} s',
  'check.expected': 'Erwartet',
  'check.found': 'Gefunden',
  'found.answered': 'Dienst antwortet',
  'found.answered-late': 'Dienst antwortet erst nach {{seconds}} s',
  'found.unqueried': 'offen, Dienst nicht abfragbar',
  'found.open-though-forbidden': 'offen, muss aber zu sein',
  'forbidden.meaning':
    'Der Port ist von hier aus offen, obwohl er zu sein muss. In der klassischen Installation ist dieser Verkehr unverschlüsselt.',
  'forbidden.next':
    'Lassen Sie diesen Port an der öffentlichen Adresse von der Betreuung der Firewall sperren. Der Zugriff von aussen geht durch den VPN-Tunnel.',
  'check.meaning': 'Bedeutet',
  'check.way-in': 'von {{host}} zu diesem PC',
  'check.way-in-outside': 'von aussen zu diesem PC',
  'check.target-in': '{{way}}, Port {{port}}',
  'check.target-here': '{{port}}, hier {{target}}',
  'check.port-here': '(hier {{port}})',
  'check.as-above': 'wie oben: {{reason}}',
  'check.next-by-cause': 'Siehe Ursache {{number}}: {{action}}',
  'check.next': 'Zu tun',
  'check.affects': 'Betrifft',
  'check.heard': 'Empfangen',
  'check.changed-expectation': 'Erwartung geändert: {{reason}}',
  'check.notes': 'Hinweise',
  'check.controls': 'Kontrollen',
  'check.self-test': 'Selbsttest {{passed}}/{{total}}',
  'check.self-test.not-run': 'Selbsttest nicht beendet',
  'check.canary.clean': 'Gegenprobe bestanden: an unbenutzten Adressen öffnet sich kein Port',
  'check.canary.faked':
    'Gegenprobe: Port {{ports}} öffnet sich auch an unbenutzten Adressen; dieser PC oder ein Proxy täuscht das vor',
  'check.canary.loopback':
    'Gegenprobe bestanden, nur auf diesem PC: an seinen eigenen unbenutzten Adressen öffnet sich kein Port',
  'check.canary.off': 'Gegenprobe ausgeschaltet',
  'check.canary.not-run': 'Gegenprobe nicht ausgeführt',
  'check.canary.practised': 'Gegenprobe entfällt: eine Übung verlässt diesen PC nicht',
  'check.tries_one': '{{count}} Versuch',
  'check.tries_other': '{{count}} Versuche',
  'check.goes-by': 'ohne eigenen Versuch, nach der Zeile «{{row}}»',
  'check.addresses': 'Adressen',
  'check.certificate': 'Zertifikat',
  'check.certificate.text': '{{subject}}, ausgestellt von {{issuer}}, gültig von {{validFrom}} bis {{validTo}}',
  'total-rows.green': 'Die geprüften Zeilen sind in Ordnung. Über alle anderen sagt diese Prüfung nichts.',
  'total-rows.yellow':
    'Die geprüften Zeilen gehen, aber nicht alle so, wie sie sollten. Über alle anderen sagt diese Prüfung nichts.',
  'total-rows.red':
    'Von den geprüften Zeilen ist mindestens eine nicht in Ordnung. Über alle anderen sagt diese Prüfung nichts.',
  'total-rows.grey':
    'Die geprüften Zeilen liessen sich nicht alle beurteilen. Über alle anderen sagt diese Prüfung nichts.',
  'total.red-parts': 'Von diesem PC aus geht nicht oder nur teilweise: {{parts}}.',
  'total.red-open': 'Ein Port ist offen, der zu sein muss.',
  'total.as-far-as-told': 'Soweit es sich prüfen liess, ist alles Nötige von diesem PC aus erreichbar.',
  'total.ftp-data-untold': 'Ohne Anmeldung ungeprüft blieben die Datenverbindungen von FTP.',
  'total.part.server': 'die Arbeit mit timeSensor LEGAL',
  'total.part.inbound': 'der Zugang der Arbeitsplätze zum Server',
  'total.part.public': 'der Zugang von aussen',
  'total.part.discovery': 'das Finden des Servers',
  'total.part.licence': 'der Hinweis auf neue Updates',
  'total.part.updates': 'das Laden von Updates',
  'total.part.mail': 'E-Mails aus timeSensor LEGAL',
  'total.part.more': 'und Weiteres',
  'check.demo':
    'Probelauf gegen den eingebauten Simulator (127.0.0.1, eigene Ports): nichts davon sagt etwas über Ihr Netz.',
  'check.written': 'Bericht geschrieben: {{file}}',
  'check.ending': 'Wird beendet und behält, was gemessen ist. Nochmals Ctrl-C bricht sofort ab und schreibt nichts.',
  'check.progress': '{{done}} von {{total}} Zeilen · {{seconds}} s · Abbrechen mit Ctrl-C',
  'phase.resolve': 'Name',
  'phase.connect': 'Verbindung',
  'phase.tls': 'TLS',
  'phase.protocol': 'Protokoll',
  // scenarios, simulator, explain
  'scenarios.option.mail': 'nur mit E-Mail-Schnittstelle',
  'scenarios.option.updates': 'ausschaltbar',
  'scenarios.carried.tcp': 'wenn der Transport TCP ist',
  'scenarios.carried.quic': 'wenn der Transport QUIC ist',
  'simulate.running': 'Der Simulator läuft auf diesem PC. Beenden mit Ctrl-C.',
  'simulate.closed': 'zu',
  'simulate.check-with':
    'In einem zweiten Fenster prüfen, solange der Simulator läuft (beim Login gilt jedes Passwort):',
  'simulate.stopped':
    'Alle Adressen führen zu diesem PC selbst, und nichts antwortet. Läuft «portampel simulate» noch? Sonst starten Sie es neu.',
  'simulate.hint': 'Mit --output ORDNER entstehen Profil und Zertifikat für «portampel check».',
  'explain.rows': 'Zeilen',
  'explain.reasons': 'Gründe',
  'explain.in-scenarios': 'In den Szenarien',
  // notes
  'note.role-unused': 'Die Adresse für «{{role}}» wird im Szenario «{{scenario}}» nicht gebraucht.',
  'note.mail-off':
    'E-Mail wurde nicht geprüft. Wird die E-Mail-Schnittstelle benutzt: --mail-out und --mail-in angeben (oder options.mail im Profil).',
  'note.rows-only_one': 'Nur {{count}} von {{total}} Zeilen wurde geprüft: {{rows}}.',
  'note.rows-only_other': 'Nur {{count}} von {{total}} Zeilen wurden geprüft: {{rows}}.',
  'note.rows-beside': 'Mitgeprüft wurde, was an Stelle der gewählten Zeilen genügt: {{rows}}.',
  'note.rows-witness': 'Die Zeile {{row}} wurde nur als Kontrolle geprüft: Sie zeigt, ob dieser PC ein Netz hat.',
  'note.rows-repeated_one':
    '{{count}} Zeile wurde erneut gemessen; alle anderen stammen aus der Prüfung vom {{createdAt}}.',
  'note.rows-repeated_other':
    '{{count}} Zeilen wurden erneut gemessen; alle anderen stammen aus der Prüfung vom {{createdAt}}.',
  // errors
  'error.prefix': 'Fehler:',
  'error.see-help': 'Hilfe: {{command}} --help',
  'error.did-you-mean': 'Meinten Sie {{words}}?',
  'error.bug': 'Das ist ein Fehler in PortAmpel, nicht in Ihrem Netz. Bitte dem Support melden: {{message}}',
  'error.unknown-command': 'Den Befehl «{{found}}» gibt es nicht.',
  'error.unknown-option': 'Die Option «{{found}}» gibt es hier nicht.',
  'error.missing-argument': 'Es fehlt die Angabe «{{found}}».',
  'error.option-without-value': 'Die Option «{{found}}» braucht einen Wert.',
  'error.too-many-arguments':
    'Eine Angabe ist überzählig. Optionen beginnen mit «--», zum Beispiel --server NAME; mit npm: npm start -- check …',
  'error.usage': 'Der Aufruf ist nicht verständlich: {{found}}',
  'error.choice': '{{option}}: «{{found}}» gibt es nicht. Möglich sind: {{allowed}}.',
  'error.number': '{{option}}: «{{found}}» ist keine ganze Zahl von {{min}} bis {{max}}.',
  'error.host': '{{option}} «{{found}}»: {{fault}}',
  'error.scenario-missing':
    'Es fehlt das Szenario. Bitte mit --scenario oder im Profil angeben. Möglich sind: {{allowed}}.',
  'error.contradiction': '{{first}} und {{second}} schliessen einander aus. Bitte eines davon weglassen.',
  'error.demo-login':
    '--demo braucht kein --login: Der Simulator lässt jeden Gast ein. Bitte --login weglassen, oder ohne --demo den eigenen Update-Server prüfen.',
  'error.login-scenario':
    '--login gilt dem Update-Server, den das Szenario {{scenario}} nicht braucht. Möglich ist es mit: {{allowed}}.',
  'error.hold-scenario':
    '--hold gilt der Verbindung zum Server, die das Szenario {{scenario}} nicht hat. Möglich ist es mit: {{allowed}}.',
  'error.hold-transport':
    '--hold lässt eine TCP-Verbindung ruhen, und mit dem Transport quic gibt es keine. Bitte --transport tcp oder either angeben, oder --hold weglassen.',
  'error.ports-collide':
    'Die Ports überschneiden sich: SQL {{sql}}, Anwendung {{application}}, Datenbank {{database}} (immer Anwendung + 1). Bitte options.ports im Profil ändern.',
  'error.file-unreadable': '{{file}} lässt sich nicht lesen ({{code}}). Bitte Pfad und Rechte prüfen.',
  'error.file-is-folder': '{{file}} ist ein Ordner. Bitte die Datei darin angeben.',
  'error.file-forbidden':
    '{{file}} darf dieses Benutzerkonto nicht lesen. Bitte die Rechte der Datei und ihres Ordners prüfen.',
  'error.file-missing': '{{file}} gibt es nicht. Bitte den Pfad prüfen.',
  'error.file-empty': '{{file}} ist leer. Bitte die Datei neu senden lassen.',
  'error.file-overloaded':
    '{{file}} enthält mehr oder ist tiefer verschachtelt als jeder Bericht von PortAmpel. Ist es die richtige Datei?',
  'error.file-repeated-name':
    'In {{file}} steht «{{name}}» zweimal; unklar ist, was gilt. Bitte im Profil eines davon entfernen, einen Bericht neu senden lassen.',
  'error.file-too-large':
    '{{file}} ist zu gross für diesen Zweck (mehr als {{limitKb}} KB). Ist es die richtige Datei?',
  'error.profile-not-json':
    '{{file}} ist kein gültiges JSON: Zeile {{line}}, Spalte {{column}}. Bitte dort und davor Kommas, Klammern und Anführungszeichen prüfen.',
  'error.profile-not-json-anywhere':
    '{{file}} ist kein gültiges JSON oder viel zu tief verschachtelt. Die Stelle lässt sich nicht bestimmen. Ist es die richtige Datei?',
  'error.profile-foreign':
    '{{file}} ist kein Profil von PortAmpel. Nötig ist {{allowed}}, gefunden wurde dort: {{found}}. Ist es die richtige Datei?',
  'error.profile-is-report': '{{file}} ist ein Bericht von PortAmpel und kein Profil. Berichte öffnet die App.',
  'error.profile-unknown-key': '{{file}}, {{path}}: «{{found}}» gibt es hier nicht. Möglich sind: {{allowed}}.',
  'error.profile-value': '{{file}}, {{path}}: gefunden: {{found}}, erlaubt: {{allowed}}.',
  'error.profile-host': '{{file}}, {{path}}: {{found}}. {{fault}}',
  'error.profile-reason-missing':
    '{{file}}, {{path}} ({{allowed}}): Zur geänderten Erwartung fehlt der Grund. Er erscheint im Bericht.',
  'error.ca-invalid': '{{file}} enthält kein lesbares PEM-Zertifikat.',
  'error.output-folder-missing': 'Den Ordner {{folder}} gibt es nicht. Bitte zuerst anlegen.',
  'error.output-not-writable':
    'In {{folder}} darf nicht geschrieben werden ({{code}}). Bitte einen anderen Ordner wählen.',
  'error.output-not-a-file': '«{{file}}» ist keine gewöhnliche Datei. Bitte einen anderen Namen wählen.',
  'output.beside': '{{file}} war inzwischen vergeben. Das Ergebnis steht in {{written}}.',
  'error.output-exists': '{{file}} gibt es schon. Bitte einen anderen Namen wählen, oder mit --force überschreiben.',
  'error.output-failed':
    '{{file}} liess sich nicht schreiben ({{code}}). Es ist keine unvollständige Datei zurückgeblieben.',
  'error.rows-unknown': '--rows: Die Zeile «{{found}}» gibt es in dieser Prüfung nicht. Möglich sind: {{allowed}}.',
  'error.fault-syntax': '--fault «{{found}}»: Bitte als ZEILE=STÖRUNG schreiben, z. B. mail-993=silent.',
  'error.fault-not-for-row': 'Die Störung «{{fault}}» passt nicht zu «{{row}}». Möglich sind: {{allowed}}.',
  'error.fault-row-absent':
    'Die Zeile «{{row}}» wird im Szenario «{{scenario}}» so nicht gemessen. Möglich sind: {{allowed}}.',
  'error.fault-needs-demo': '--fault gehört zu --demo: Störungen gibt es nur im Simulator.',
  'error.port-unavailable':
    'Der Simulator bekommt den Port {{port}} für «{{row}}» nicht ({{code}}). Bitte ein anderes --port-offset wählen oder es weglassen.',
  'error.explain-unknown': '«{{found}}» kennt PortAmpel nicht. «portampel explain» zeigt alle Wörter.',
  'error.report-foreign':
    '{{file}} ist kein Bericht von PortAmpel. Bitte die Datei wählen, die PortAmpel geschrieben hat (.portampel, .json oder .html).',
  'error.report-version': '{{file}} stammt von einer neueren Version ({{format}}). Bitte PortAmpel aktualisieren.',
  'error.report-too-many-rows':
    '{{file}} hat mehr als {{limit}} Zeilen. So viele hat kein Bericht von PortAmpel. Ist es die richtige Datei?',
  'error.report-damaged': '{{file}} ist beschädigt{{place}}. Bitte die Datei neu senden lassen, am besten als Anhang.',
};
