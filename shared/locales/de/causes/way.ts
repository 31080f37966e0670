/** Ursachen auf dem Weg: VPN, IPv6 und IPv4, grosse Pakete. */
export const wayCauseTexts = {
  'cause.vpn-missing.name': 'VPN nicht verbunden',
  'cause.vpn-missing.title':
    'Der Server {{host}} ist nur durch das VPN erreichbar, und dieses ist wohl nicht verbunden.',
  'cause.vpn-missing.about':
    'Der Server der Kanzlei antwortet nicht, und an diesem PC ist kein VPN zu sehen. Ein VPN, das sich als gewöhnliche Netzwerkkarte ausgibt, bleibt unerkannt.',
  'cause.vpn-missing.do.1': 'Verbinden Sie das VPN und prüfen Sie noch einmal.',
  'cause.vpn-missing.do.2': 'Ist das VPN verbunden, fragen Sie die IT, ob {{host}} durch das VPN erreichbar ist.',
  'cause.vpn-missing.do.3': 'Arbeiten Sie ohne VPN in der Kanzlei, wählen Sie in PortAmpel die Situation der Kanzlei.',
  'cause.vpn-route.name': 'VPN führt nicht zum Server',
  'cause.vpn-route.title': 'Das VPN ist verbunden, führt aber wohl nicht zum Server {{host}}.',
  'cause.vpn-route.about':
    'Ein VPN ist da, doch vom Server der Kanzlei kommt nichts zurück. Dem VPN fehlt die Route, oder seine Firewall sperrt.',
  'cause.vpn-route.do.1': 'Prüfen Sie im VPN, ob das Netz von {{host}} durch den Tunnel geleitet wird.',
  'cause.vpn-route.do.2': 'Lassen Sie auf der Firewall für VPN-Benutzer TCP {{ports}} zu {{host}} durch.',
  'cause.vpn-route.do.3': 'Prüfen Sie, ob das Netz zu Hause dieselben privaten Adressen benutzt wie die Kanzlei.',
  'cause.vpn-takes-all.name': 'VPN nimmt alles auf sich',
  'cause.vpn-takes-all.title':
    'Das VPN leitet wohl allen Verkehr in die Kanzlei, und von dort geht nichts ins Internet.',
  'cause.vpn-takes-all.about':
    'Der Server hinter dem VPN antwortet, im Internet antwortet nichts. Oft nimmt das VPN den ganzen Verkehr, und die Firewall der Kanzlei lässt ihn nicht weiter.',
  'cause.vpn-takes-all.do.1': 'Leiten Sie nur die Netze der Kanzlei durch das VPN (Split-Tunnel).',
  'cause.vpn-takes-all.do.2':
    'Soll aller Verkehr durch das VPN, erlauben Sie VPN-Benutzern den Weg ins Internet zu {{host}}.',
  'cause.ipv6-broken.name': 'IPv6 kommt nicht durch',
  'cause.ipv6-broken.title': 'Über IPv6 kommen Verbindungen zu {{host}} nicht durch, über IPv4 schon.',
  'cause.ipv6-broken.about':
    'Ein Server hat Adressen beider Arten, aber nur IPv4 antwortet. Programme versuchen oft zuerst IPv6 und warten dann lange.',
  'cause.ipv6-broken.do.1': 'Lassen Sie auf der Firewall zu {{host}} über IPv6 dieselben Ports durch wie über IPv4.',
  'cause.ipv6-broken.do.2': 'Wird IPv6 nicht gebraucht, schalten Sie es an Router oder PC ganz aus.',
  'cause.ipv4-broken.name': 'IPv4 kommt nicht durch',
  'cause.ipv4-broken.title': 'Über IPv4 kommen Verbindungen zu {{host}} nicht durch, über IPv6 schon.',
  'cause.ipv4-broken.about':
    'Ein Server hat Adressen beider Arten, aber nur IPv6 antwortet. Programme, die IPv4 benutzen, warten lange oder scheitern.',
  'cause.ipv4-broken.do.1': 'Lassen Sie auf der Firewall zu {{host}} über IPv4 dieselben Ports durch wie über IPv6.',
  'cause.ipv4-broken.do.2': 'Lässt die Firewall IPv4 durch, prüfen Sie die IPv4-Adresse und das Gateway des Netzes.',
  'cause.address-dead.name': 'Eine von mehreren Adressen geht nicht',
  'cause.address-dead.title':
    'Der Name {{host}} hat mehrere Adressen. Auf {{addresses}} geht TCP {{ports}} nicht richtig.',
  'cause.address-dead.about':
    'Ein Teil der Adressen eines Namens funktioniert, ein anderer nicht. Die Arbeit geht, aber manchmal mit langem Warten.',
  'cause.address-dead.do.1':
    'Der Betreiber von {{host}} soll {{addresses}} in Ordnung bringen oder aus dem Namen entfernen.',
  'cause.address-dead.do.2':
    'Läuft der Dienst auf allen Adressen, lassen Sie auf der Firewall alle Adressen von {{host}} zu.',
  'cause.mtu-black-hole.name': 'Grosse Pakete verschwinden',
  'cause.mtu-black-hole.title': 'Auf dem Weg verschwinden grosse Pakete ohne Meldung.',
  'cause.mtu-black-hole.about':
    'Kleine Pakete kommen an, grosse nicht, und niemand meldet es. Verbindungen öffnen sich dann und bleiben hängen, sobald viel zu übertragen ist.',
  'cause.mtu-black-hole.do.1': 'Begrenzen Sie auf Firewall, Router oder VPN die Paketgrösse (MSS Clamping).',
  'cause.mtu-black-hole.do.2': 'Lassen Sie ICMP-Meldungen über zu grosse Pakete durch (Typ 3 Code 4, bei IPv6 Typ 2).',
  'cause.mtu-black-hole.do.3': 'Verkleinern Sie bei einem VPN die MTU an dessen Netzwerkkarte: Das hilft oft.',
  'sign.addresses-silent': '{{host}} antwortet auf TCP {{ports}} nicht unter: {{addresses}}.',
  'sign.other-family-works': '{{host}} antwortet über die andere Adressart auf TCP {{ports}}.',
  'sign.family-answers': 'Auf demselben Weg antwortet {{address}} schon. Dann sperrt etwas nur diese Ports.',
  'sign.addresses-faulty': 'Auf TCP {{ports}} stimmt es nicht bei: {{addresses}}. Andere Adressen von {{host}} gehen.',
  'sign.filter-for-address-alike': 'Eine Firewall, die nur {{addresses}} sperrt, sähe gleich aus.',
  'sign.server-unreached': 'Von {{host}} kommt nichts zurück.',
  'sign.server-name-unknown': 'Der Name {{host}} ist hier unbekannt.',
  'sign.no-vpn-up': 'An diesem PC ist kein verbundenes VPN zu sehen.',
  'sign.vpn-up': 'Ein VPN ist verbunden: {{name}}.',
  'sign.internet-answers': 'Das Internet ist erreichbar: {{address}} antwortet.',
  'sign.vpn-may-hide': 'Manche VPN sehen wie eine gewöhnliche Netzwerkkarte aus.',
  'sign.server-off-alike': 'Ein ausgeschalteter Server oder eine falsche Adresse ({{host}}) sähe gleich aus.',
  'sign.tunnel-carries': 'Durch den Tunnel antwortet der Namensserver {{address}}. Er trägt also.',
  'sign.inside-answers': 'Hinter dem VPN antwortet {{host}}.',
  'sign.nothing-outside-answers': 'Im Internet antwortet nichts: {{host}}.',
  'sign.vpn-is-default': 'Das Gateway dieses PCs liegt im VPN {{name}}: Aller Verkehr geht dort hindurch.',
  'sign.line-filtered-alike': 'Eine Sperre im Netz zu Hause, die nur das VPN zulässt, sähe gleich aus.',
  'sign.large-packets-vanish': 'Zu {{address}} kommen kleine Pakete durch, grosse verschwinden.',
  'sign.largest-that-passes': 'Das grösste Paket, das durchkommt, hat {{bytes}} Byte.',
  'sign.opens-then-hangs': 'Die Verbindung zu {{host}} öffnet sich und bleibt dann hängen.',
  'sign.large-pings-may-be-blocked': 'Manche Firewalls verwerfen nur grosse Pings.',
};
