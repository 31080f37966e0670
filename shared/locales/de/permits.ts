/** Was die Firewall durchlassen muss: als Brief, Tabelle und Regeln. */
export const permitTexts = {
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
  'permits.letter.greeting': 'Guten Tag',
  'permits.letter.request':
    'Bitte lassen Sie auf der Firewall die folgenden Verbindungen durch. timeSensor LEGAL braucht sie, mehr nicht.',
  'permits.letter.state':
    'Die Firewall soll Antworten auf diese Verbindungen von selbst durchlassen (stateful). Andere Richtungen braucht es nicht.',
  'permits.letter.ftp':
    'Für FTP muss sie auch die Datenverbindungen erkennen (FTP-Helfer oder ALG). Bei FTP mit TLS kann sie das nicht. Dann braucht es zusätzlich die passiven Ports, die der Betreiber des Update-Servers nennt.',
  'permits.letter.confirm':
    'Geben Sie uns bitte Bescheid, sobald es so weit ist. Wir prüfen es sofort mit PortAmpel nach.',
  'permits.letter.closing': 'Freundliche Grüsse',
  'permits.nothing': 'Es gibt nichts freizugeben: In diesem Bericht ist keine nötige Verbindung gesperrt.',
  'permits.without-host': 'Ohne Adresse, darum nicht dabei: {{roles}}.',
  'help.rules': 'schreibt, was die Firewall durchlassen muss: als Regeln, Brief oder Tabelle',
  'help.rules.format': 'Ausgabe: {{allowed}}',
  'help.rules.standalone': 'ein vollständiger Regelsatz, der sonst nichts durchlässt (nftables, iptables, ip6tables)',
  'help.rules.source': 'Netz, aus dem die Verbindungen kommen, z. B. 192.168.1.0/24 (Vorgabe: beliebig)',
  'help.rules.report': 'nur für die gesperrten Zeilen dieses Berichts',
  'help.rules.all': 'mit --report: für alle Zeilen des Berichts',
  'help.rules.firm': 'Name der Kanzlei für den Brief',
  'help.rules.output': 'schreibt die Regeln in diese Datei',
  'error.cidr': '{{option}} «{{value}}»: Bitte ein Netz wie 192.168.1.0/24 angeben.',
  'error.standalone-format': '--standalone gibt es nur mit --format {{allowed}}.',
  'error.rules-no-host': 'Für keine Zeile ist eine Adresse bekannt. Geben Sie sie im Profil oder mit {{options}} an.',
  'error.rules-unresolved':
    '«{{host}}» hat keine Adresse ({{code}}), und {{format}} nimmt keine Namen. Prüfen Sie den Namen oder geben Sie die Adresse an.',
  'error.rules-family': 'Keine der Adressen passt zu {{format}}. Wählen Sie ein anderes Format.',
};
