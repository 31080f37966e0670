/** Reasons and faults of the search for servers: the words of the domain. */
export const discoveryWords = {
  'reason.discovery-found.short': 'Server gefunden',
  'reason.discovery-found.meaning': 'Ein Server hat auf die Suche geantwortet oder sich von selbst gemeldet.',
  'reason.discovery-found.next': 'Nichts zu tun.',
  'reason.discovery-several.short': 'mehrere Server gefunden',
  'reason.discovery-several.meaning':
    'Es hat sich mehr als ein Server gemeldet. Wer in der Liste den falschen wählt, arbeitet mit den falschen Daten.',
  'reason.discovery-several.next':
    'Fragen Sie die Betreuung des Servers, welcher der richtige ist. Sie soll dafür sorgen, dass sich Test- und Altserver nicht mehr melden.',
  'reason.discovery-other.short': 'nur ein anderer Server gefunden',
  'reason.discovery-other.meaning':
    'Ein Server hat sich gemeldet, aber weder mit der Adresse noch mit dem Namen des eingetragenen Servers. Dieser selbst wurde nicht gehört.',
  'reason.discovery-other.next':
    'Prüfen Sie die Adresse des Servers. Stimmt sie, fragen Sie dessen Betreuung, ob er im selben Subnetz steht und sich melden soll.',
  'reason.discovery-unwanted.short': 'Server meldet sich, obwohl unterdrückt',
  'reason.discovery-unwanted.meaning':
    'Ein Server hat sich gemeldet. Gemäss den Optionen dieser Prüfung soll das Broadcasting aber unterdrückt sein.',
  'reason.discovery-unwanted.next':
    'Bitten Sie die Betreuung des Servers, das Broadcasting abzuschalten. UDP darf sie nur sperren, wenn Sie QUIC nicht benutzen.',
  'reason.discovery-announced.short': 'jemand meldet sich, Absender unklar',
  'reason.discovery-announced.meaning':
    'Auf diesem Port meldet sich jemand. Ob es ein Server von timeSensor LEGAL ist, geht aus der Meldung nicht hervor.',
  'reason.discovery-announced.next':
    'Fragen Sie die Betreuung des Netzes, wem die gefundene Adresse gehört. Ist es der Server, tragen Sie sie ein.',
  'reason.discovery-silent.short': 'niemand hat sich gemeldet',
  'reason.discovery-silent.meaning':
    'Auf die Suche kam nichts zurück. Das beweist nicht, dass kein Server da ist: Die Firewall dieses PCs kann solche Antworten verwerfen.',
  'reason.discovery-silent.next':
    'Geben Sie die Adresse des Servers von Hand ein. Soll die Suche funktionieren, bitten Sie die Betreuung dieses PCs, eingehendes UDP zu erlauben.',
  'reason.discovery-unusable.short': 'Suche von diesem PC aus nicht möglich',
  'reason.discovery-unusable.meaning':
    'Von keinem Netz dieses PCs aus liess sich eine Suche senden. Über Server im Netz sagt das nichts aus.',
  'reason.discovery-unusable.next':
    'Verbinden Sie diesen PC mit dem Netz der Kanzlei und prüfen Sie erneut. Fragen Sie sonst die Betreuung dieses PCs.',
  'reason.discovery-stand-in.short': 'Gegenstelle gefunden',
  'reason.discovery-stand-in.meaning':
    'Die Gegenstelle liess sich in diesem Netz finden wie ein Server: Ihre Meldung oder ihre Antwort kam an. Gefunden wurde PortAmpel, nicht timeSensor LEGAL.',
  'reason.discovery-stand-in.next':
    'Nichts zu tun. Prüfen Sie ohne Gegenstelle erneut, sobald timeSensor LEGAL auf dem Server läuft.',
  'reason.discovery-stand-in-unverified.short': 'Gegenstelle meldet sich, unbestätigt',
  'reason.discovery-stand-in-unverified.meaning':
    'Jemand meldet sich als Gegenstelle von PortAmpel. Ohne deren Code lässt sich das nicht bestätigen. Ein Server von timeSensor LEGAL hat sich nicht gemeldet.',
  'reason.discovery-stand-in-unverified.next':
    'Prüfen Sie mit der Gegenstelle und ihrem Code. Ist dort keine gestartet, fragen Sie die Betreuung des Netzes, wem die Adresse gehört.',
  'reason.discovery-lost.short': 'Meldungen der Gegenstelle kommen nicht an',
  'reason.discovery-lost.meaning':
    'Über TCP sind beide Enden verbunden, und die Gegenstelle hat sich gemeldet. Hier kam nichts davon an. Der Server würde ebenso wenig gefunden.',
  'reason.discovery-lost.next':
    'Geben Sie die Adresse des Servers von Hand ein. Soll die Suche funktionieren, bitten Sie die Betreuung des Netzes, die genannte Ursache zu beheben.',
  'reason.discovery-unmet.short': 'kein Kontakt zur Gegenstelle',
  'reason.discovery-unmet.meaning':
    'Mit der Gegenstelle kam kein Kontakt zustande. Ob ihre Meldungen hier ankommen, lässt sich so nicht sagen.',
  'reason.discovery-unmet.next':
    'Sehen Sie nach, ob die Gegenstelle noch läuft und welche Adresse und welchen Code sie zeigt. Suchen Sie dann nochmals.',
  'reason.discovery-unannounced.short': 'Gegenstelle meldet sich hier nicht',
  'reason.discovery-unannounced.meaning':
    'Die Gegenstelle ist über TCP zu erreichen. Sie ist so gestartet, dass sie sich nicht meldet, oder auf einem anderen Port.',
  'reason.discovery-unannounced.next':
    'Starten Sie die Gegenstelle neu, mit «Sich bei der Serversuche melden» (im Terminal ohne --no-announce) und mit dem Port, auf dem hier gesucht wird. Sie zeigt dann einen neuen Code.',

  'fault.discovery-several': 'meldet sich als zwei Server',
};

/** What the evidence of the search and the command `discover` are called. */
export const discoveryLabels = {
  'discovery.title': 'Serversuche',
  'discovery.server': 'Gefunden',
  'discovery.sought': 'gesuchter Server',
  'discovery.unnamed': 'ohne lesbaren Namen',
  'discovery.database': 'Datenbank «{{database}}»',
  'discovery.via.answer': 'Antwort',
  'discovery.via.reply': 'Antwort in unbekannter Form',
  'discovery.via.announcement': 'Meldung von selbst',
  'discovery.more': 'Es meldeten sich mehr, als hier Platz haben.',
  'discovery.flooded': 'Es kam so viel herein, dass die Suche vorzeitig endete.',
  'discovery.nothing-sent': 'nichts gesendet',
  'discovery.sent': 'Suche gesendet an {{to}}',
  'discovery.trouble.no-broadcast': 'kein Broadcast möglich (Tunnel oder Netz mit einer einzigen Adresse)',
  'discovery.trouble.same-network': 'nicht eigens gesendet, weil ein anderer Anschluss im selben Netz ist',
  'discovery.trouble.denied': 'von diesem PC selbst nicht zugelassen',
  'discovery.trouble.no-route': 'kein Weg dorthin',
  'discovery.trouble.in-use': 'Port bereits belegt',
  'discovery.trouble.address-gone': 'Adresse nicht mehr vorhanden',
  'discovery.trouble.failed': 'liess sich nicht benutzen',
  'discovery.not-sent': 'an {{to}}: {{trouble}}',
  'discovery.with-code': '{{text}} ({{code}})',
  'discovery.listening': 'Gehorcht',
  'discovery.listening.everything': 'auf UDP {{port}}',
  'discovery.listening.broadcasts': 'auf UDP {{port}}, nur auf Broadcasts, weil ein anderes Programm den Port benutzt',
  'discovery.listening.nothing': 'auf UDP {{port}} nicht möglich',
  'discovery.listening.off': 'nur auf diesem PC',
  'discovery.other-searches': 'Andere Clients',
  'discovery.other-searches.text_one': 'suchten gleichzeitig ({{count}} Anfrage)',
  'discovery.other-searches.text_other': 'suchten gleichzeitig ({{count}} Anfragen)',

  'help-view.reasons.discovery': 'Serversuche',

  'help.discover': 'sucht Server von timeSensor LEGAL im eigenen Netz (UDP-Broadcast)',
  'help.discover.seconds': 'so lange horchen, in Sekunden',
  'help.discover.port': 'Port der Anwendung',
  'help.discover.format': 'Ausgabe: text oder json',
  'help.discover.exit-codes': 'Rückgabe: 0 ein Server gefunden, 1 mehrere, 3 nicht feststellbar (auch bei Stille)',
  'discover.running': 'Suche auf UDP {{port}} … {{seconds}} s, gehört: {{count}}',
  'discover.stopped': 'Die Suche wurde abgebrochen. Das Ergebnis ist unvollständig.',
  'discover.column.machine': 'Server',
  'discover.column.database': 'Datenbank',
  'discover.column.service': 'Dienst',
  'discover.column.address': 'Adresse',
  'discover.column.interface': 'Anschluss',
  'discover.column.via': 'wie gehört',
  'discover.searched-from': 'Gesucht von',
};
