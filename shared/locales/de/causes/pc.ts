/** Ursachen an diesem PC und an seinem Netz. */
export const pcCauseTexts = {
  'cause.no-address.name': 'Keine Netzwerkadresse',
  'cause.no-address.title': 'Dieser PC ist mit keinem Netz verbunden: Er hat keine brauchbare Adresse.',
  'cause.no-address.about':
    'Keine Netzwerkkarte hat eine Adresse, und nichts antwortet. Eine Adresse, die sich der PC selbst gibt (169.254), zählt nicht.',
  'cause.no-address.do.1': 'Verbinden Sie diesen PC mit dem Netz: Kabel einstecken oder WLAN einschalten.',
  'cause.no-address.do.2':
    'Ist der PC schon mit dem Netz verbunden, starten Sie den PC neu, damit er eine Adresse erhält.',
  'cause.no-address.do.3':
    'Erhält der PC weiter keine Adresse, bitten Sie die IT, den Dienst zu prüfen, der Adressen vergibt (DHCP).',
  'cause.no-gateway.name': 'Kein Weg aus dem Netz',
  'cause.no-gateway.title': 'Dieser PC kennt keinen Weg aus seinem Netz: Es fehlt das Gateway.',
  'cause.no-gateway.about':
    'Der PC hat eine Adresse, aber keinen Router, dem er Daten übergeben könnte. Das System meldet selbst, dass es keinen Weg kennt.',
  'cause.no-gateway.do.1':
    'Tragen Sie an diesem PC das Gateway ein, oder stellen Sie ihn auf automatische Adressen (DHCP).',
  'cause.no-gateway.do.2':
    'Holt der PC seine Adresse schon automatisch, lassen Sie den DHCP-Dienst auch das Gateway mitteilen.',
  'cause.local-firewall.name': 'Dieser PC verbietet Verbindungen',
  'cause.local-firewall.title_one': 'Dieser PC selbst verbietet Verbindungen zu {{host}} auf TCP {{ports}}.',
  'cause.local-firewall.title_other': 'Dieser PC selbst verbietet Verbindungen zu mehreren Servern: {{targets}}.',
  'cause.local-firewall.about':
    'Das Betriebssystem lehnt den Versuch ab, bevor etwas ins Netz geht. Das tun die eigene Firewall, Sicherheitssoftware oder ein VPN, das alles andere sperrt.',
  'cause.local-firewall.do.1_one': 'Erlauben Sie in der Firewall dieses PCs ausgehend TCP {{ports}} zu {{host}}.',
  'cause.local-firewall.do.1_other': 'Erlauben Sie in der Firewall dieses PCs ausgehende Verbindungen zu {{targets}}.',
  'cause.local-firewall.do.2':
    'Sperrt die Firewall dieses PCs nichts, prüfen Sie Virenschutz, Sicherheitssoftware und VPN-Programm.',
  'cause.local-network-permission.name': 'macOS verbietet das lokale Netzwerk',
  'cause.local-network-permission.title': 'macOS lässt PortAmpel vermutlich nicht ins lokale Netzwerk.',
  'cause.local-network-permission.about':
    'Aufrufe ins eigene Netz scheitern sofort, alles dahinter antwortet. Diese Erlaubnis lässt sich nicht abfragen, nur daran erkennen.',
  'cause.local-network-permission.do.1':
    'Öffnen Sie die Systemeinstellungen, Datenschutz und Sicherheit, Lokales Netzwerk. Schalten Sie dort PortAmpel ein.',
  'cause.local-network-permission.do.2': 'Erlauben Sie das lokale Netzwerk am selben Ort auch timeSensor LEGAL.',
  'cause.no-way-out.name': 'Nichts kommt hinaus',
  'cause.no-way-out.title': 'Von diesem PC kommt nichts ans Ziel: Keiner der Server antwortet.',
  'cause.no-way-out.about':
    'Der PC hat eine Adresse, aber mehrere voneinander unabhängige Server bleiben stumm. Die Leitung ist unterbrochen, oder etwas sperrt alles.',
  'cause.no-way-out.do.1': 'Prüfen Sie, ob an diesem PC eine beliebige Webseite aufgeht.',
  'cause.no-way-out.do.2':
    'Geht keine Webseite auf, prüfen Sie Router und Leitung, und bei Kabel oder WLAN das richtige Netz.',
  'cause.no-way-out.do.3': 'Gehen Webseiten auf, lassen Sie auf der Firewall die geprüften Ports durch.',
  'cause.opens-faked.name': 'Vorgetäuschte offene Ports',
  'cause.opens-faked.title': 'Virenschutz oder ein Proxy öffnet TCP {{ports}} selbst, auch wo kein Server ist.',
  'cause.opens-faked.about':
    'Verbindungen gelingen auch zu Adressen, an denen niemand ist. Ein offener Port beweist dann nichts. Ob der PC oder das Netz täuscht, bleibt offen.',
  'cause.opens-faked.do.1':
    'Nehmen Sie PortAmpel und timeSensor LEGAL von der Web- und Mailprüfung des Virenschutzes aus.',
  'cause.opens-faked.do.2':
    'Bleiben die Ports vorgetäuscht, nehmen Sie TCP {{ports}} auch beim Proxy oder der Firewall von der Prüfung aus.',
  'cause.opens-faked.do.3': 'Prüfen Sie nach der Änderung noch einmal: Erst dann zeigt sich, was wirklich offen ist.',
  'cause.clock-wrong.name': 'Falsche Uhr',
  'cause.clock-wrong.title': 'Die Uhr dieses PCs geht falsch.',
  'cause.clock-wrong.about':
    'Die Zeit dieses PCs wird mit der Zeitangabe von Webservern verglichen. Mit einer falschen Uhr wirken gültige Zertifikate abgelaufen oder noch nicht gültig.',
  'cause.clock-wrong.do.1': 'Stellen Sie Datum, Uhrzeit und Zeitzone dieses PCs richtig, am besten automatisch.',
  'cause.clock-wrong.do.2': 'Geht die Uhr danach wieder falsch, lassen Sie die IT einen Zeitserver einrichten.',
  'sign.no-own-address': 'Keine Netzwerkkarte dieses PCs hat eine brauchbare Adresse.',
  'sign.nothing-answers': 'Kein einziger Server hat geantwortet.',
  'sign.no-gateway-known': 'In den Netzwerkeinstellungen dieses PCs steht kein Gateway.',
  'sign.own-network-answers': 'Im eigenen Netz antwortet etwas, im Internet nichts.',
  'sign.gateway-answers': 'Das Gateway {{address}} antwortet auf Ping.',
  'sign.gateway-silent': 'Das Gateway {{address}} antwortet nicht auf Ping.',
  'sign.gateway-may-keep-silent': 'Manche Gateways antworten nie auf Ping.',
  'sign.names-resolve': 'Namen werden aufgelöst. Das eigene Netz geht also.',
  'sign.these-ports-alone-alike': 'Eine Firewall, die nur die geprüften Ports sperrt, sähe gleich aus.',
  'sign.denied-here': 'Das Betriebssystem dieses PCs hat {{host}}, TCP {{ports}}, selbst verboten.',
  'sign.aborted-here': 'Die Verbindung zu {{host}}, TCP {{ports}}, wurde auf diesem PC abgebrochen.',
  'sign.local-firewall-on': 'Die Firewall dieses PCs ist eingeschaltet.',
  'sign.local-firewall-alike': 'Die Firewall dieses PCs kann solche Verbindungen ebenso sperren.',
  'sign.local-firewall-off': 'Die Firewall des Betriebssystems ist ausgeschaltet. Es müsste eine andere Software sein.',
  'sign.abort-tells-not-who': 'Wer auf diesem PC abgebrochen hat, ist nicht zu sehen.',
  'sign.own-subnet-refused': 'Aufrufe zu {{host}} im eigenen Netz scheitern sofort, andere Ziele antworten.',
  'sign.hosts-off-alike': 'Wäre {{host}} ausgeschaltet, sähe es ähnlich aus.',
  'sign.opens-where-nobody-lives': 'TCP {{ports}} öffnet sich auch an Adressen, an denen niemand ist.',
  'sign.behind-the-fake-untold': 'Was auf TCP {{ports}} dahinter nicht stimmt, lässt sich so nicht sagen.',
  'sign.clock-ahead': 'Die Uhr geht gegenüber {{host}} {{minutes}} Minuten vor.',
  'sign.clock-behind': 'Die Uhr geht gegenüber {{host}} {{minutes}} Minuten nach.',
  'sign.clock-ahead-days': 'Die Uhr geht gegenüber {{host}} {{days}} Tage vor.',
  'sign.clock-behind-days': 'Die Uhr geht gegenüber {{host}} {{days}} Tage nach.',
  'sign.certificates-valid-then': 'Nach der Zeit der Server sind die Zertifikate von {{host}} gültig.',
  'sign.certificates-untimely':
    'Zertifikate mehrerer Server ({{count}}) passen gleichermassen nicht zur Uhr: {{host}}.',
  'sign.clock-not-compared': 'Kein Server hat eine Zeit genannt, mit der sich die Uhr vergleichen liesse.',
  'sign.one-clock-alone': 'Nur {{host}} hat die Zeit genannt. Auch seine Uhr könnte falsch gehen.',
};
