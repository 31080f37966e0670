/** Was die Firewall durchlassen muss: als Brief, Tabelle und Regeln. */
export const permitTexts = {
  'permits.title': 'Was die Firewall braucht',
  'permits.open': 'Für die Firewall …',
  'permits.scope': 'Für welche Zeilen',
  'permits.scope.finding': 'nur für diese Ursache',
  'permits.scope.blocked': 'alles, was nicht geht',
  'permits.scope.all': 'die ganze Situation',
  'permits.format': 'Form',
  'permits.format.letter': 'Brief',
  'permits.format.csv': 'Tabelle (CSV)',
  'permits.format.nftables': 'nftables',
  'permits.format.iptables': 'iptables',
  'permits.format.ip6tables': 'ip6tables',
  'permits.format.powershell': 'Windows PowerShell',
  'permits.format.fortios': 'FortiOS (FortiGate)',
  'permits.format.pf': 'pf (OPNsense)',
  'permits.format.routeros': 'RouterOS (MikroTik)',
  'permits.format.asa': 'Cisco ASA',
  'permits.text': 'Text, den Sie ändern können',
  'permits.copy': 'Kopieren',
  'permits.copied': 'Kopiert.',
  'permits.save': 'Speichern …',
  'permits.reset': 'Änderungen verwerfen',
  'permits.close': 'Schliessen',
  'permits.any': 'beliebig',
  'permits.stateful': 'ja, Antworten gehören dazu',
  'permits.stateful-ftp': 'ja, samt den Datenverbindungen von FTP (FTP-Helfer)',
  'permits.column.direction': 'Richtung',
  'permits.column.protocol': 'Protokoll',
  'permits.column.source': 'Quelle',
  'permits.column.destination': 'Ziel',
  'permits.column.addresses': 'Adressen',
  'permits.column.ports': 'Ports',
  'permits.column.stateful': 'Zustand',
  'permits.column.reason': 'Zweck',
  'permits.ftp-proxy': 'Für die Datenverbindungen von FTP braucht es ftp-proxy oder die passiven Ports des Servers.',
  'permits.letter.subject': 'Betreff: Freigaben auf der Firewall für timeSensor LEGAL',
  'permits.letter.greeting': 'Guten Tag [Name]',
  'permits.letter.request':
    'Bitte lassen Sie auf der Firewall die folgenden Verbindungen durch. timeSensor LEGAL braucht sie. Was dafür schon offen ist, soll es bleiben.',
  'permits.letter.state':
    'Die Firewall soll Antworten auf diese Verbindungen von selbst durchlassen (stateful). Andere Richtungen braucht es nicht.',
  'permits.letter.ftp':
    'Für FTP muss sie auch die Datenverbindungen erkennen (FTP-Helfer oder ALG). Bei FTP mit TLS kann sie das nicht. Dann braucht es zusätzlich die passiven Ports, die der Betreiber des Update-Servers nennt.',
  'permits.letter.confirm':
    'Geben Sie uns bitte Bescheid, sobald es so weit ist. Wir prüfen es sofort mit PortAmpel nach.',
  'permits.letter.closing': 'Freundliche Grüsse',
  'permits.nothing': 'Es gibt nichts freizugeben: In diesem Bericht ist keine nötige Verbindung gesperrt.',
  'permits.without-host': 'Ohne Adresse, darum nicht dabei: {{roles}}.',
  'help.rules': 'schreibt, was vom Betreuer der Firewall nötig ist: als Brief, Tabelle oder Regeln',
  'help.rules.format': 'Ausgabe: {{allowed}}',
  'help.rules.standalone': 'ein vollständiger Regelsatz, der sonst nichts durchlässt (nftables, iptables, ip6tables)',
  'help.rules.source': 'Netz, aus dem die Verbindungen kommen, z. B. 192.168.1.0/24 (Vorgabe: beliebig)',
  'help.rules.report': 'nur für das, was nach diesem Bericht nicht geht',
  'help.rules.all': 'mit --report: für alle Zeilen des Berichts',
  'help.rules.firm': 'Name der Kanzlei (nur mit --format letter)',
  'help.rules.output': 'schreibt die Regeln in diese Datei',
  'error.cidr': '{{option}} «{{value}}»: Bitte ein Netz wie 192.168.1.0/24 angeben.',
  'error.standalone-format': '--standalone gibt es nur mit --format {{allowed}}.',
  'error.rules-no-host': 'Für keine Zeile ist eine Adresse bekannt. Geben Sie sie im Profil oder mit {{options}} an.',
  'error.rules-unresolved':
    '«{{host}}» hat keine Adresse ({{code}}), und {{format}} nimmt keine Namen. Prüfen Sie den Namen oder geben Sie die Adresse an.',
  'error.rules-family': 'Keine der Adressen passt zu {{format}}. Dafür ist {{other}} da.',
  'help.group.report': 'Nach einem Bericht:',
  'help.rules.exit-codes':
    'Rückgabewerte: 0 geschrieben, oder von der Firewall ist nichts nötig; 3 nicht möglich, auch wo eine Freigabe nichts behebt und nur der Brief hilft',
  'error.all-needs-report': '--all gibt es nur mit --report.',
  'permits.labelled': '{{label}}: {{value}}',
  'permits.before-drop': 'Diese Regeln gehören vor die Regel, die alles Übrige verwirft.',
  'permits.written': 'Gespeichert in {{file}}.',
  'permits.letter.subject-acts': 'Betreff: Änderungen an Firewall und Netz für timeSensor LEGAL',
  'permits.letter.acts':
    'Bitte erledigen Sie auf der Firewall oder im Netz Folgendes. Eine Prüfung für timeSensor LEGAL hat es ergeben.',
  'permits.letter.rows': 'Betrifft',
  'permits.letter.acts-too': 'Dazu braucht es Folgendes. Eine Freigabe allein behebt es nicht.',
  'permits.letter.others': 'Nur zur Information: Folgendes ist Sache anderer.',
  'permits.letter.sender': '[Ihr Name]',
  'permits.letter.firm': '[Kanzlei]',
  'permits.letter.any': 'beliebig [enger: Ihr Netz, z. B. 192.168.1.0/24]',
  'permits.source-any': 'Quelle «beliebig»: Enger wäre Ihr Netz, z. B. 192.168.1.0/24 (Kommandozeile: --source).',
  'permits.format.letter-quoted': 'der Brief (oben unter «Form»)',
  'permits.left-out': 'Nicht dabei, weil keine Freigabe es behebt:',
  'permits.no-form': 'Keine Freigabe behebt, was dieser Bericht zeigt. Was zu tun ist, sagt {{letter}}.',
  'permits.for-others': 'Von der Firewall braucht es nichts. Was dieser Bericht zeigt, beheben andere:',
  'permits.loopback':
    '{{hosts}} ist dieser PC selbst, wie in Probelauf und Simulator. Eine Firewall hat damit nichts zu tun: Bitte so nicht verschicken.',
  'permits.loopback.check': 'Prüfen Sie mit den echten Adressen und nehmen Sie den neuen Bericht.',
  'permits.loopback.give': 'Geben Sie die echten Adressen mit {{options}} an.',
  'permits.head.nftables':
    'Diese Regeln kommen in die Kette forward der Tabelle inet filter, die es geben muss. Laden: nft -f DATEI',
  'permits.head.nftables-whole':
    'Eine eigene Tabelle, inet portampel, die sonst nichts weiterleitet. Laden: nft -f DATEI',
  'permits.head.iptables':
    'Diese Regeln kommen an den Anfang der Kette FORWARD (Tabelle filter). Laden: {{command}} --noflush DATEI',
  'permits.head.iptables-whole':
    'Ersetzt die genannten Tabellen und leitet sonst nichts weiter. Laden: {{command}} DATEI',
  'permits.head.pf':
    'In /etc/pf.conf nach den Regeln einfügen, die sperren: Die letzte passende gilt. Laden: pfctl -f /etc/pf.conf',
  'permits.head.opnsense':
    'OPNsense und pfSense schreiben pf.conf selbst: Tragen Sie die Regeln dort in der Oberfläche ein.',
  'permits.head.powershell':
    'In PowerShell als Administrator ausführen: ausgehend auf dem PC, eingehend auf dem Server.',
  'permits.head.fortios':
    'In der CLI einfügen. Danach die Regeln vor die sperrende schieben und die Interfaces einengen.',
  'permits.head.asa':
    'Die Liste PORTAMPEL wirkt erst, wenn sie gebunden ist: access-group PORTAMPEL in interface NAME. Gibt es dort schon eine Liste, gehören die Zeilen in diese.',
  'permits.head.routeros': 'Laden: /import file-name=DATEI.rsc',
  'error.rules-source':
    'Von {{source}} aus ist keine der Adressen erreichbar: Eine ist IPv4, die andere IPv6. Geben Sie mit --source ein passendes Netz an.',
  'error.rules-report-no-host':
    'Der Bericht kennt keine Adresse für: {{roles}}. Prüfen Sie mit den Adressen, und nehmen Sie jenen Bericht.',
  'error.rules-letter-only': '{{option}} gibt es nur mit --format letter.',
  'error.standalone-report':
    '--standalone schliesst, was nicht im Regelsatz steht. Mit --report braucht es darum auch --all.',
};
