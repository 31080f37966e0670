/** Ursachen, die zwei PortAmpel zusammen finden: auf dem Weg zur Gegenstelle und bei ihren Rückrufen hierher. */
export const counterpartCauseTexts = {
  'cause.counterpart-absent.name': 'Gegenstelle nicht zu erreichen',
  'cause.counterpart-absent.title': 'Unter {{host}} war auf {{ports}} keine Gegenstelle zu erreichen.',
  'cause.counterpart-absent.about':
    'Keiner der Ports nahm eine Verbindung an. Die Gegenstelle ist beendet, die Adresse falsch, oder eine Firewall sperrt alle Ports. Von hier aus ist das nicht zu unterscheiden.',
  'cause.counterpart-absent.do.1':
    'Prüfen Sie auf {{host}}, ob PortAmpel dort als Gegenstelle läuft; sonst starten Sie es dort unter «Gegenstelle». Prüfen Sie dann mit dem Code, den es zeigt.',
  'cause.counterpart-absent.do.2':
    'Vergleichen Sie {{host}} und {{ports}} mit den Adressen und Ports, die die Gegenstelle zeigt. Andere Ports gehören hier unter «Erweitert» oder in options.ports.',
  'cause.counterpart-absent.do.3':
    'Läuft die Gegenstelle, lassen Sie {{ports}} zu {{host}} durch: auf der Firewall im Netz und auf jener des anderen PCs.',
  'cause.counterpart-not-listening.name': 'Gegenstelle horcht dort nicht',
  'cause.counterpart-not-listening.title': 'Auf {{ports}} horcht die Gegenstelle {{host}} nicht selbst.',
  'cause.counterpart-not-listening.about':
    'Die Gegenstelle sagt, auf welchen Ports sie horcht. Diese gehören nicht dazu: Ein Programm hält sie, oder sie wurden nicht gewählt. Über den Weg sagen die Zeilen darum nichts.',
  'cause.counterpart-not-listening.do.1':
    'Starten Sie die Gegenstelle auf {{host}} so neu, dass sie auf {{ports}} horcht.',
  'cause.counterpart-not-listening.do.2': 'Hält ein Programm auf {{host}} den Port, beenden Sie es für die Prüfung.',
  'cause.counterpart-not-listening.do.3':
    'Ist dieses Programm der Server von timeSensor LEGAL, prüfen Sie ihn selbst, ohne Gegenstelle.',
  'cause.counterpart-elsewhere.name': 'Jemand antwortet anstelle der Gegenstelle',
  'cause.counterpart-elsewhere.title': 'Auf {{ports}} antwortet jemand anstelle der Gegenstelle {{host}}.',
  'cause.counterpart-elsewhere.about':
    'Die Verbindung wurde angenommen, und bei der Gegenstelle kam sie nie an. So wirken ein transparenter Proxy, ein Virenschutz oder eine Weiterleitung zum falschen Rechner.',
  'cause.counterpart-elsewhere.do.1':
    'Nehmen Sie {{host}} mit {{ports}} von Proxy und Inhaltsprüfung aus, und lassen Sie diese Verbindungen unverändert durch.',
  'cause.counterpart-elsewhere.do.2':
    'Steht die Gegenstelle hinter einer Weiterleitung, richten Sie diese für {{ports}} auf den richtigen Rechner.',
  'cause.counterpart-altered.name': 'Inhalt wird unterwegs verändert',
  'cause.counterpart-altered.title': 'Zwischen diesem PC und {{host}} verändert ein Gerät den Inhalt auf {{ports}}.',
  'cause.counterpart-altered.about':
    'Jedes Ende kann nachprüfen, was das andere gesandt hat. Angekommen ist anderes, also griff unterwegs etwas ein. So wirkt eine Inhaltsprüfung oder ein Proxy.',
  'cause.counterpart-altered.do.1':
    'Schalten Sie auf der Firewall Inhaltsprüfung und Proxy für {{ports}} zwischen diesem PC und {{host}} aus.',
  'cause.counterpart-altered.do.2':
    'Greift auf der Firewall nichts ein, lassen Sie den Virenschutz auf beiden PCs prüfen.',
  'cause.counterpart-cut.name': 'Verbindung zur Gegenstelle reisst ab',
  'cause.counterpart-cut.title':
    'Zwischen diesem PC und {{host}} reissen Verbindungen auf {{ports}} gleich nach dem Aufbau ab.',
  'cause.counterpart-cut.about':
    'Die Verbindung kam zustande. Dann endete sie, oder es kam nichts mehr, und die Gegenstelle war weiter da. So wirkt eine Firewall, die den Inhalt prüft.',
  'cause.counterpart-cut.do.1':
    'Lassen Sie auf der Firewall {{ports}} zwischen diesem PC und {{host}} ohne Prüfung des Inhalts durch.',
  'cause.counterpart-cut.do.2':
    'Prüft die Firewall keine Inhalte, suchen Sie in ihrem Protokoll nach abgebrochenen Verbindungen mit {{host}}.',
  'cause.tls-stopped.name': 'TLS wird unterwegs gesperrt',
  'cause.tls-stopped.title': 'Auf {{ports}} kommt TLS nicht bis {{host}}, anderes schon.',
  'cause.tls-stopped.about':
    'Andere Daten kamen durch denselben Port unverändert an, der TLS-Handschlag nicht. So wirkt eine TLS-Inspektion, die das Zertifikat der Gegenstelle ablehnt, oder ein Protokollfilter.',
  'cause.tls-stopped.do.1': 'Nehmen Sie {{host}} mit {{ports}} von TLS-Inspektion und Protokollfilter aus.',
  'cause.tls-stopped.do.2':
    'Lässt die TLS-Inspektion nur bekannte Zertifikate durch, prüfen Sie nach der Installation ohne Gegenstelle noch einmal.',
  'cause.half-close-lost.name': 'Halb geschlossene Verbindungen werden getrennt',
  'cause.half-close-lost.title':
    'Zwischen diesem PC und {{host}} trennt etwas auf {{ports}} halb geschlossene Verbindungen ganz.',
  'cause.half-close-lost.about':
    'Beendet ein Ende seine Richtung, darf das andere noch senden. Hier kam danach nichts mehr an. So wirken Proxys und Firewalls, die das Ende einer Richtung für das ganze Ende halten.',
  'cause.half-close-lost.do.1':
    'Lassen Sie auf Firewall und Proxy halb geschlossene TCP-Verbindungen auf {{ports}} bestehen.',
  'cause.half-close-lost.do.2': 'Geht ein Proxy dazwischen, nehmen Sie {{host}} mit {{ports}} davon aus.',
  'cause.datagrams-blocked.name': 'UDP kommt nicht an',
  'cause.datagrams-blocked.title': 'Auf {{ports}} kommt bei der Gegenstelle {{host}} kein Datagramm an.',
  'cause.datagrams-blocked.about':
    'Die Gegenstelle horcht und zählte kein einziges Datagramm. Etwas verwirft sie oder weist sie ab. Oft ist nur TCP freigegeben.',
  'cause.datagrams-blocked.do.1': 'Lassen Sie auf der Firewall {{ports}} zu {{host}} durch, nicht nur TCP.',
  'cause.datagrams-blocked.do.2':
    'Lässt die Firewall alles durch, lassen Sie auf beiden PCs die eigene Firewall prüfen.',
  'cause.datagram-answers-lost.name': 'UDP-Antworten gehen verloren',
  'cause.datagram-answers-lost.title':
    'Auf {{ports}} kommen Datagramme bei {{host}} an, die Antworten aber nicht zurück.',
  'cause.datagram-answers-lost.about':
    'Die Datagramme kamen ans Ziel und wurden dort beantwortet. Zurück kam keine Antwort. Meist lässt eine Firewall UDP nur in einer Richtung durch.',
  'cause.datagram-answers-lost.do.1':
    'Lassen Sie auf der Firewall auch die Antworten auf {{ports}} zwischen diesem PC und {{host}} zurück.',
  'cause.datagram-answers-lost.do.2':
    'Lässt die Firewall die Antworten zurück, lassen Sie auf beiden PCs die eigene Firewall prüfen.',
  'cause.datagrams-lost.name': 'UDP geht teilweise verloren',
  'cause.datagrams-lost.title': 'Zwischen diesem PC und {{host}} geht auf {{ports}} ein Teil der Datagramme verloren.',
  'cause.datagrams-lost.about':
    'Beide Enden zählten, was ankam, und ein Teil fehlte. Überlast, eine Begrenzung für UDP oder ein schwaches WLAN bewirken das.',
  'cause.datagrams-lost.do.1': 'Prüfen Sie Leitung und Firewall auf Überlast und auf Begrenzungen für {{ports}}.',
  'cause.datagrams-lost.do.2': 'Ist dieser PC im WLAN, messen Sie mit Kabel nach: Das zeigt, ob es am Funk liegt.',
  'cause.inbound-dropped.name': 'Verbindungen von aussen bleiben ohne Antwort',
  'cause.inbound-dropped.title': 'Verbindungen von {{host}} zu diesem PC auf {{ports}} bleiben ohne Antwort.',
  'cause.inbound-dropped.about':
    'Die Gegenstelle rief zurück und bekam keine Antwort. Meist verwirft ein Filter die Rückrufe: unterwegs, auf diesem PC oder auf dem anderen. Auch ein fehlender Rückweg wirkt so.',
  'cause.inbound-dropped.do.1': 'Lassen Sie auf der Firewall {{ports}} von aussen zu diesem PC durch.',
  'cause.inbound-dropped.do.2':
    'Lässt die Firewall alles durch, erlauben Sie {{ports}} auch in der Firewall dieses PCs eingehend.',
  'cause.inbound-dropped.do.3':
    'Prüfen Sie zuletzt die Firewall auf dem anderen PC: Auch diese kann Verbindungen sperren.',
  'cause.inbound-rejected.name': 'Verbindungen von aussen werden abgelehnt',
  'cause.inbound-rejected.title': 'Verbindungen von {{host}} zu diesem PC auf {{ports}} werden ausdrücklich abgelehnt.',
  'cause.inbound-rejected.about':
    'Die Gegenstelle rief zurück und bekam eine Meldung: nicht erlaubt oder nicht erreichbar (ICMP). Bei diesem PC kam nichts an.',
  'cause.inbound-rejected.do.1': 'Lassen Sie auf der Firewall {{ports}} von aussen zu diesem PC durch.',
  'cause.inbound-rejected.do.2': 'Suchen Sie im Protokoll der gesperrten Verbindungen, welches Gerät sie ablehnt.',
  'cause.inbound-reset.name': 'Verbindungen von aussen werden abgewiesen',
  'cause.inbound-reset.title': 'Etwas weist Verbindungen von {{host}} zu diesem PC auf {{ports}} ab.',
  'cause.inbound-reset.about':
    'Die Gegenstelle rief zurück und wurde sofort abgewiesen. Hier horchte PortAmpel, und es kam nichts an. Also hat etwas anderes abgewiesen.',
  'cause.inbound-reset.do.1': 'Lassen Sie auf der Firewall {{ports}} von aussen zu diesem PC durch.',
  'cause.inbound-reset.do.2': 'Weist die Firewall nichts ab, prüfen Sie auch die Firewall dieses PCs.',
  'cause.inbound-not-forwarded.name': 'Keine Weiterleitung zu diesem PC',
  'cause.inbound-not-forwarded.title':
    'Verbindungen von aussen auf {{ports}} enden bei {{seen}}: Zu diesem PC leitet sie nichts weiter.',
  'cause.inbound-not-forwarded.about':
    'Unterwegs werden Adressen übersetzt (NAT). Von aussen ist nicht dieser PC zu sehen, sondern Router oder Firewall. Ohne Weiterleitung enden Verbindungen dort.',
  'cause.inbound-not-forwarded.do.1': 'Leiten Sie auf Router oder Firewall {{ports}} von {{seen}} an {{own}} weiter.',
  'cause.inbound-not-forwarded.do.2':
    'Besteht die Weiterleitung schon, lassen Sie {{ports}} auch im Filter der Firewall durch.',
  'cause.inbound-own-firewall.name': 'Firewall dieses PCs sperrt von aussen',
  'cause.inbound-own-firewall.title': 'Die Firewall dieses PCs verwirft Verbindungen von aussen auf {{ports}}.',
  'cause.inbound-own-firewall.about':
    'Von hier zur Gegenstelle geht es, aber keiner ihrer Rückrufe kommt an. Sie steht im selben Netz, und die Firewall dieses PCs ist eingeschaltet. Ein Beweis ist das nicht.',
  'cause.inbound-own-firewall.do.1':
    'Erlauben Sie in der Firewall dieses PCs {{ports}} eingehend, für PortAmpel und für timeSensor LEGAL.',
  'cause.inbound-own-firewall.do.2':
    'Erlaubt die Firewall dieses PCs {{ports}} schon, prüfen Sie die Geräte zwischen den beiden PCs.',
  'cause.inbound-held.name': 'Programm hier nimmt nichts von aussen an',
  'cause.inbound-held.title':
    'Ein anderes Programm hält hier {{ports}}, und Verbindungen von aussen werden abgewiesen.',
  'cause.inbound-held.about':
    'Die Gegenstelle rief zurück und wurde abgewiesen. Vielleicht nimmt das Programm nur Verbindungen von diesem PC selbst an. Eine Firewall, die abweist, sähe gleich aus.',
  'cause.inbound-held.do.1': 'Prüfen Sie, ob das Programm auf {{ports}} auch Verbindungen von anderen PCs annimmt.',
  'cause.inbound-held.do.2':
    'Nimmt das Programm solche Verbindungen an, lassen Sie auf der Firewall {{ports}} von aussen zu diesem PC durch.',
  'cause.call-elsewhere.name': 'Verbindungen landen bei jemand anderem',
  'cause.call-elsewhere.title': 'Verbindungen von {{host}} auf {{ports}} landen nicht bei diesem PC.',
  'cause.call-elsewhere.about':
    'Der Rückruf der Gegenstelle wurde angenommen, aber nicht hier. Meist zeigt eine Weiterleitung auf den falschen Rechner, oder ein Gerät nimmt den Rückruf selbst an.',
  'cause.call-elsewhere.do.1': 'Richten Sie auf Router oder Firewall die Weiterleitung von {{ports}} auf diesen PC.',
  'cause.call-elsewhere.do.2': 'Stimmt die Weiterleitung, nehmen Sie {{ports}} von Proxy und Inhaltsprüfung aus.',
  'cause.call-denied.name': 'Der andere PC darf sich nicht verbinden',
  'cause.call-denied.title': 'Das System von {{host}} verbot PortAmpel, diesen PC auf {{ports}} zurückzurufen.',
  'cause.call-denied.about':
    'Die Firewall oder ein Schutzprogramm auf dem anderen PC verbot den Rückruf. Ob dieser PC von aussen zu erreichen ist, blieb darum offen.',
  'cause.call-denied.do.1': 'Erlauben Sie PortAmpel auf {{host}} ausgehende Verbindungen auf {{ports}}.',
  'cause.counterpart-unmet.name': 'Niemand mit diesem Code',
  'cause.counterpart-unmet.title': 'Unter {{host}} bewies niemand, dass er den Code kennt.',
  'cause.counterpart-unmet.about':
    'Ohne Gegenstelle, die den Code kennt, lässt sich nichts messen. Ein falscher Code, eine Sperre nach mehreren falschen und eine beendete Gegenstelle sehen gleich aus. Über das Netz sagt das nichts.',
  'cause.counterpart-unmet.do.1': 'Vergleichen Sie den Code und {{host}} mit dem, was die Gegenstelle zeigt.',
  'cause.counterpart-unmet.do.2':
    'Zeigt die Gegenstelle an, dass dieser PC nach falschen Codes nicht gehört wird, warten Sie eine Minute, oder starten Sie die Gegenstelle neu.',
  'cause.counterpart-unmet.do.3':
    'Ist die Gegenstelle beendet, starten Sie PortAmpel dort neu unter «Gegenstelle», und prüfen Sie mit dem neuen Code.',
  'cause.counterpart-lost.name': 'Gegenstelle fiel während der Prüfung weg',
  'cause.counterpart-lost.title': 'Die Gegenstelle {{host}} liess sich während der Prüfung nicht mehr fragen.',
  'cause.counterpart-lost.about':
    'Am Anfang war sie da, später antwortete sie nicht mehr. Ihre Zeit lief ab, sie wurde beendet, oder die Leitung ist zu langsam für ihre Antwort. Was danach scheiterte, sagt nichts über das Netz.',
  'cause.counterpart-lost.do.1':
    'Starten Sie die Gegenstelle auf {{host}} neu, mit genug Zeit, und prüfen Sie mit dem neuen Code.',
  'cause.counterpart-crowded.name': 'Zu viele Verbindungen zugleich',
  'cause.counterpart-crowded.title':
    'PortAmpel wies auf {{ports}} Verbindungen ab, weil von einer Adresse zu viele zugleich kamen.',
  'cause.counterpart-crowded.about':
    'PortAmpel hält nur begrenzt viele Verbindungen offen, die den Code noch nicht bewiesen haben. Ein Portscan oder andere Programme hinter derselben Adresse brauchten die Plätze. Über das Netz sagt das nichts.',
  'cause.counterpart-crowded.do.1':
    'Beenden Sie Portscans und andere Prüfungen hinter derselben Adresse, und prüfen Sie noch einmal mit {{host}}.',
  'cause.call-untold.name': 'Verbindungen von aussen nicht messbar',
  'cause.call-untold.title': 'Ob Verbindungen von aussen auf {{ports}} ankommen, liess sich nicht messen.',
  'cause.call-untold.about':
    'Die Gegenstelle konnte nicht zurückrufen, oder PortAmpel konnte hier auf dem Port nicht horchen. Über Firewall und Weiterleitung sagt das nichts.',
  'cause.call-untold.do.1':
    'Beenden Sie für die Prüfung, was auf diesem PC {{ports}} hält, und prüfen Sie noch einmal.',
  'cause.call-untold.do.2':
    'Darf PortAmpel auf diesem PC nicht horchen, erlauben Sie es in der Firewall oder im Schutzprogramm.',
  'sign.counterpart-listens': 'Die Gegenstelle {{host}} sagt, dass sie auf {{ports}} horcht.',
  'between.do.allow':
    'Lassen Sie TCP {{ports}} zu {{host}} auf jeder Firewall durch: auf dem Weg, auf {{host}} und auf diesem PC.',
  'between.do.logs': 'Suchen Sie in den Protokollen dieser Firewalls, welche diese Verbindungen verhindert.',
  'between.meaning':
    'Die Gegenstelle horcht auf diesem Port und lief, und doch kam keine Verbindung zustande. Etwas zwischen den beiden Programmen verhindert sie: eine Firewall auf dem Weg oder jene auf einem der beiden PCs.',
  'sign.between-programs':
    'Beide Programme liefen, also liegt es an etwas dazwischen: einer Firewall auf dem Weg, auf {{host}} oder auf diesem PC.',
  'sign.counterpart-holds-not': 'Die Gegenstelle {{host}} nennt {{ports}} nicht unter den Ports, auf denen sie horcht.',
  'sign.counterpart-port-held': 'Auf {{host}} hält ein anderes Programm {{ports}}.',
  'sign.counterpart-port-held-by': 'Auf {{host}} hält {{program}} den Port {{ports}}.',
  'sign.counterpart-never-saw':
    'Auf {{ports}} wurde die Verbindung angenommen. Bei der Gegenstelle {{host}} kam sie nie an.',
  'sign.other-bytes-arrived': 'Auf {{ports}} kamen andere Bytes an, als das andere Ende gesandt hatte.',
  'sign.answer-never-came': 'Auf {{ports}} kam die Verbindung bei der Gegenstelle an, ihre Antwort aber nicht hier.',
  'sign.other-version-alike': 'Eine andere Version von PortAmpel am anderen Ende sähe gleich aus.',
  'sign.cut-between-pair': 'Auf {{ports}} fanden sich beide Enden. Dann endete die Verbindung oder blieb stumm.',
  'sign.cut-at-start':
    'Auf {{ports}} kam am anderen Ende eine Verbindung an, aber nichts von dem, was darin gesendet wurde.',
  'sign.counterpart-still-there': 'Die Gegenstelle {{host}} antwortete danach weiter.',
  'sign.tls-alone-fails': 'Auf {{ports}} kamen andere Daten unverändert durch, TLS nicht.',
  'sign.certificate-swapped': 'Auf {{ports}} sandte {{host}} ein Zertifikat, und hier kam ein anderes an.',
  'sign.certificate-other':
    'Auf {{ports}} wies sich jemand mit einem anderen Zertifikat als dem von {{host}} aus. Dahinter kannte niemand den Code.',
  'sign.full-packets-lost': 'Auf {{ports}} kamen kleine Pakete durch, volle nicht.',
  'sign.full-packets-flowed':
    'Die Durchsatzmessung mit {{host}} kam in derselben Richtung voran, also kommen volle Pakete durch.',
  'sign.slow-answer-alike': 'Eine Leitung, auf der eine Antwort länger als 10 s braucht, sähe gleich aus.',
  'sign.stall-alike': 'Ein Gerät, das nach einer Menge von Daten anhält, sähe gleich aus.',
  'sign.half-close-ends': 'Auf {{ports}} kam nach dem Ende einer Richtung auch aus der anderen nichts mehr.',
  'sign.counterpart-kept-idle': 'Die Gegenstelle {{host}} hat die Verbindung nicht selbst beendet.',
  'sign.datagrams-counted': 'Von {{sent}} Datagrammen auf {{ports}} kamen {{there}} an und {{back}} zurück.',
  'sign.datagrams-none-arrived': 'Von {{sent}} Datagrammen auf {{ports}} kam bei {{host}} keines an.',
  'sign.datagrams-refused': 'Auf {{ports}} meldete ein Gerät mit ICMP: Hier läuft nichts, oder es ist nicht erlaubt.',
  'sign.datagrams-unanswered': 'Datagramme auf {{ports}} kamen ans Ziel. Von den Antworten kam keine zurück.',
  'sign.call-unanswered': 'Der Rückruf von {{host}} auf {{ports}} bekam keine Antwort.',
  'sign.call-refused': 'Der Rückruf von {{host}} auf {{ports}} wurde sofort abgewiesen.',
  'sign.call-icmp':
    'Auf den Rückruf von {{host}} ({{ports}}) kam eine ICMP-Meldung: nicht erlaubt oder nicht erreichbar.',
  'sign.call-never-came': 'Hier horchte PortAmpel auf {{ports}}, und es kam nichts an.',
  'sign.call-taken': 'Den Rückruf von {{host}} auf {{ports}} nahm jemand an.',
  'sign.call-forbidden': 'Auf {{host}} verbot das System den Rückruf.',
  'sign.port-held-here': '{{ports}} hält hier ein anderes Programm.',
  'sign.port-held-here-by': '{{ports}} hält hier {{program}}.',
  'sign.address-translated': 'Dieser PC hat {{own}} und ist von aussen als {{seen}} zu sehen (NAT).',
  'sign.address-untranslated': 'Von aussen ist dieser PC unter seiner eigenen Adresse zu sehen: {{own}}.',
  'sign.outbound-free': 'Von hier zur Gegenstelle {{host}} kommen Verbindungen durch.',
  'sign.counterpart-next-door': '{{host}} steht im selben Netz wie dieser PC.',
  'sign.other-family-arrives': 'Über die andere Adressart (IPv4 oder IPv6) kommen die Rückrufe an.',
  'sign.their-firewall-alike': 'Auch die Firewall des anderen PCs kann das bewirken.',
  'sign.devices-between-alike': 'Ein Gerät zwischen den beiden PCs kann das ebenso bewirken.',
  'sign.nobody-knew-code': 'Niemand, der auf {{ports}} antwortete, kannte den Code.',
  'sign.lockout-alike':
    'Nach mehreren falschen Codes wird bei einer Gegenstelle von dieser Adresse eine Minute lang niemand gehört. Das sähe gleich aus.',
  'sign.connections-turned-away':
    'Während der Prüfung meldete PortAmpel auf {{ports}} Verbindungen, die es ungehört abwies.',
  'sign.met-at-first': 'Am Anfang antwortete die Gegenstelle {{host}} auf TCP {{port}}.',
  'sign.counterpart-refused': 'Auf {{ports}} wies {{host}} jede Verbindung ab.',
  'sign.counterpart-unanswered': 'Auf {{ports}} kam mit {{host}} keine Verbindung zustande.',
  'sign.udp-needs-tcp':
    'Auch für QUIC (UDP) treffen sich beide PCs zuerst über TCP: Die Gegenstelle muss auf einem ihrer TCP-Ports erreichbar sein.',
  'sign.altered-start-alike': 'Ein Gerät, das schon die ersten Bytes verändert, sähe gleich aus.',
  'sign.local-software-alike': 'Ein Virenschutz oder Filter auf diesem PC kann das ebenso tun.',
  'sign.filter-behind-alike': 'Besteht die Weiterleitung, sähe ein Filter dahinter gleich aus.',
  'sign.stranger-came':
    'Auf {{ports}} kam hier eine Verbindung ohne den richtigen Code an. Das kann der veränderte Rückruf sein.',
  'sign.call-arrived': 'Der Rückruf von {{host}} auf {{ports}} kam an.',
};
