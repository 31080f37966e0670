/** Ursachen, bei denen etwas offen ist, das zu sein soll, bei der Serversuche und bei QUIC. */
export const exposureCauseTexts = {
  'cause.database-exposed.name': 'Klassischer Server ohne Schutz erreichbar',
  'cause.database-exposed.title':
    '{{host}} nimmt unverschlüsselte Verbindungen der klassischen Installation an (TCP {{ports}}). Sie gehören nicht ins Internet.',
  'cause.database-exposed.about':
    'Die klassische Installation spricht ohne Verschlüsselung. Ihre Ports gehören nicht ins Internet. Von innerhalb der Kanzlei oder durch ihr VPN gemessen, kann der Port von aussen trotzdem zu sein.',
  'cause.database-exposed.do.1':
    'Sperren Sie auf der Firewall sofort TCP {{ports}} zu {{host}} für alles aus dem Internet.',
  'cause.database-exposed.do.2': 'Lassen Sie Arbeitsplätze von aussen nur über das VPN zu.',
  'cause.database-exposed.do.3':
    'Sehen Sie im Protokoll der Firewall nach, wer bisher von aussen auf die Datenbank zugegriffen hat.',
  'cause.open-more-than-needed.name': 'Mehr offen als nötig',
  'cause.open-more-than-needed.title': 'TCP {{ports}} zu {{host}} ist offen, obwohl es niemand braucht.',
  'cause.open-more-than-needed.about':
    'Gemäss dieser Prüfung soll der Port zu sein, und er ist offen. Was nicht gebraucht wird, kann wieder geschlossen werden.',
  'cause.open-more-than-needed.do.1': 'Schliessen Sie auf der Firewall TCP {{ports}} zu {{host}} wieder.',
  'cause.discovery-missing.name': 'Serversuche bleibt ohne Antwort',
  'cause.discovery-missing.title':
    'Der Server {{host}} ist da, aber auf die Serversuche (UDP {{ports}}) kommt keine Antwort.',
  'cause.discovery-missing.about':
    'Der Server steht im selben Netz und antwortet über TCP. Die Firewall dieses PCs kann die Antwort auf die Suche verwerfen. Oder auf dem Server ist das Melden abgeschaltet.',
  'cause.discovery-missing.do.1':
    'Erlauben Sie in der Firewall dieses PCs eingehendes UDP {{ports}} aus dem eigenen Netz.',
  'cause.discovery-missing.do.2':
    'Bleibt die Suche ohne Antwort, geben Sie in timeSensor LEGAL die Adresse {{host}} von Hand ein.',
  'cause.discovery-unwanted.name': 'Server meldet sich unerwünscht',
  'cause.discovery-unwanted.title':
    'Im Netz meldet sich ein Server auf UDP {{ports}}, obwohl das unterdrückt sein soll.',
  'cause.discovery-unwanted.about':
    'Auf die Suche hat ein Server geantwortet. So sieht ihn jeder im Netz. Die Antwort ist nicht gesichert: Auch ein anderes Programm könnte sich dafür ausgeben.',
  'cause.discovery-unwanted.do.1': 'Schalten Sie auf dem Server das Broadcasting aus.',
  'cause.discovery-unwanted.do.2': 'Ist der gefundene Server ein alter oder ein Testserver, beenden Sie ihn.',
  'cause.discovery-several.name': 'Mehrere Server melden sich',
  'cause.discovery-several.title': 'Auf die Serversuche (UDP {{ports}}) melden sich mehrere Server.',
  'cause.discovery-several.about':
    'Wer in der Liste den falschen wählt, arbeitet mit den falschen Daten. Oft ist der zweite ein Test- oder Altserver. Zwei Namen an einer Adresse können ein Server mit zwei Datenbanken sein.',
  'cause.discovery-several.do.1': 'Sorgen Sie dafür, dass sich Test- und Altserver nicht mehr melden.',
  'cause.discovery-several.do.2': 'Sagen Sie den Benutzern, welcher Server der richtige ist.',
  'cause.discovery-other.name': 'Nur ein anderer Server meldet sich',
  'cause.discovery-other.title':
    'Auf die Serversuche (UDP {{ports}}) meldet sich nur ein anderer Server als der eingetragene.',
  'cause.discovery-other.about':
    'Gehört wurde ein Server, aber weder mit der Adresse noch mit dem Namen des eingetragenen. Die Adresse ist falsch, oder der richtige Server meldet sich in diesem Netz nicht.',
  'cause.discovery-other.do.1': 'Prüfen Sie, ob die eingetragene Adresse des Servers stimmt.',
  'cause.discovery-other.do.2':
    'Stimmt die eingetragene Adresse, fragen Sie, ob der Server im selben Netz steht und sich melden soll.',
  'cause.quic-blocked.name': 'Keine Antwort auf QUIC',
  'cause.quic-blocked.title': 'Auf QUIC (UDP {{ports}}) kam von {{host}} keine Antwort.',
  'cause.quic-blocked.about':
    'Auf die Anfragen über UDP kam nichts, oder ein Gerät verbot sie. Antwortet derselbe Server über TCP, fehlt meist die Freigabe für UDP. Schweigen kann auch der Server selbst.',
  'cause.quic-blocked.do.1': 'Lassen Sie auf der Firewall UDP {{ports}} zu {{host}} durch, nicht nur TCP.',
  'cause.quic-blocked.do.2':
    'Lässt die Firewall UDP {{ports}} schon durch, prüfen Sie auf {{host}}, ob QUIC eingeschaltet ist.',
  'cause.quic-not-started.name': 'QUIC läuft auf dem Server nicht',
  'cause.quic-not-started.title': 'Auf {{host}} antwortet auf UDP {{ports}} kein QUIC.',
  'cause.quic-not-started.about':
    'Der Server oder eine Firewall meldet, dass dort nichts läuft, oder es antwortet etwas anderes. Meist ist QUIC auf dem Server nicht eingeschaltet.',
  'cause.quic-not-started.do.1': 'Schalten Sie auf {{host}} QUIC ein, oder wählen Sie TCP als Übertragung.',
  'cause.quic-not-started.do.2':
    'Ist QUIC auf {{host}} eingeschaltet, prüfen Sie, ob eine Firewall UDP {{ports}} abweist.',
  'cause.tcp-blocked-quic-open.name': 'TCP gesperrt, QUIC offen',
  'cause.tcp-blocked-quic-open.title': 'Zu {{host}} kommt QUIC durch, TCP {{ports}} aber nicht.',
  'cause.tcp-blocked-quic-open.about':
    'Eine der beiden Übertragungen genügt, und QUIC geht. TCP wäre der Ausweg, wenn QUIC einmal ausfällt.',
  'cause.tcp-blocked-quic-open.do.1':
    'Soll auch TCP gehen, lassen Sie auf der Firewall TCP {{ports}} zu {{host}} durch.',
  'cause.tcp-blocked-quic-open.do.2': 'Solange timeSensor LEGAL QUIC benutzt, kann die Zeile gelb bleiben.',
  'sign.forbidden-open': '{{host}} nimmt auf TCP {{ports}} Verbindungen von diesem PC an.',
  'sign.canary-clean':
    'Die Gegenprobe an Adressen, hinter denen niemand ist, blieb ohne Verbindung: Nichts täuscht offene Ports vor.',
  'sign.seen-from-inside': 'Vielleicht misst dieser PC von innen oder durch ein VPN. Von aussen kann der Port zu sein.',
  'sign.somebody-announces': 'Auf die Suche nach Servern (UDP {{ports}}) kam eine Antwort.',
  'sign.servers-heard': 'Gehört: {{names}}.',
  'sign.announcements-unproven': 'Solche Meldungen sind nicht gesichert: Jeder im Netz kann sie senden.',
  'sign.search-unanswered': 'Die Suche wurde gesendet, und während {{seconds}} Sekunden kam nichts.',
  'sign.server-next-door': '{{host}} steht im selben Netz wie dieser PC und antwortet über TCP.',
  'sign.broadcast-may-be-off': 'Vielleicht ist das Melden auf dem Server mit Absicht abgeschaltet.',
  'sign.quic-silent': '{{host}} antwortete auf UDP {{ports}} auf keine der QUIC-Anfragen.',
  'sign.quic-refused-by-device': 'Für {{host}}, UDP {{ports}}, meldete ein Gerät mit ICMP: nicht erlaubt.',
  'sign.tcp-answers-there':
    'Auf einen Versuch über TCP, zum Vergleich, kam von {{host}} eine Antwort. Server und Weg sind also da.',
  'sign.quic-may-be-off': 'Auch ein Server, der solche Anfragen nicht beantwortet, schweigt.',
  'sign.udp-port-unreachable': 'Für {{host}}, UDP {{ports}}, kam mit ICMP: Hier läuft nichts.',
  'sign.udp-spoke-otherwise': 'Auf {{host}}, UDP {{ports}}, antwortete etwas, das kein QUIC ist.',
  'sign.icmp-tells-not-who': 'Dieser Meldung ist nicht anzusehen, ob Server oder Firewall sie geschickt hat.',
  'sign.quic-answers': '{{host}} antwortet über QUIC.',
  'sign.tcp-shut-there': '{{host}} ist auf TCP {{ports}} nicht erreichbar.',
};
