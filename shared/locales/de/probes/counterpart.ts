/** Reasons that a counterpart gives, PortAmpel at the other end: the words of the domain. */
export const counterpartWords = {
  'reason.counterpart-reached.short': 'Gegenstelle erreicht, nichts verändert',
  'reason.counterpart-reached.meaning':
    'Durch diesen Port antwortete PortAmpel am anderen Ende und bewies, dass es den Code kennt. Über TCP kamen volle Pakete, beide Richtungen und das Ende einer Richtung unverändert an, ebenso TLS, wo es verlangt war. Über UDP kamen die Datagramme hin und zurück. Geantwortet hat die Gegenstelle, nicht timeSensor LEGAL.',
  'reason.counterpart-reached.next':
    'Nichts zu tun, wenn der Port offen sein darf. Prüfen Sie ohne Gegenstelle erneut, sobald timeSensor LEGAL auf dem Server läuft.',
  'reason.counterpart-elsewhere.short': 'jemand antwortet anstelle der Gegenstelle',
  'reason.counterpart-elsewhere.meaning':
    'Die Verbindung wurde angenommen, aber nicht von der Gegenstelle. Ein Gerät unterwegs antwortet an ihrer Stelle: ein transparenter Proxy, eine Firewall oder ein Virenschutz. Ob die Gegenstelle das bestätigt hat, steht bei den Belegen.',
  'reason.counterpart-elsewhere.next':
    'Bitten Sie die Betreuung der Firewall, diesen Port vom Proxy auszunehmen und unverändert durchzulassen. Antwortet keine Firewall, lassen Sie die Betreuung dieses PCs den Virenschutz prüfen.',
  'reason.counterpart-altered.short': 'Daten unterwegs verändert',
  'reason.counterpart-altered.meaning':
    'Die Verbindung erreichte die Gegenstelle, aber unterwegs wurden Bytes verändert, weggelassen oder eingefügt. So wirkt ein Gerät, das den Inhalt prüft und eingreift. timeSensor LEGAL kann darüber nicht zuverlässig arbeiten.',
  'reason.counterpart-altered.next':
    'Bitten Sie die Betreuung der Firewall, Proxy und Inspektion des Inhalts für diesen Port auszuschalten. Prüfen Sie danach erneut.',
  'reason.full-size-lost.short': 'kleine Pakete kommen durch, volle nicht',
  'reason.full-size-lost.meaning':
    'Kleine Pakete kamen an, Pakete in voller Grösse nicht. Meist fasst ein Abschnitt des Wegs nur kleinere Pakete (MTU), und die Meldung darüber (ICMP) ist gesperrt. timeSensor LEGAL kann sich dann anmelden und beim Laden von Daten stehen bleiben.',
  'reason.full-size-lost.next':
    'Bitten Sie die Betreuung des Netzes, auf Router oder VPN die MTU zu senken oder die MSS zu begrenzen (MSS clamping). Sie soll auch ICMP «fragmentation needed» durchlassen, bei IPv6 «packet too big».',
  'reason.half-close-lost.short': 'Ende einer Richtung trennt auch die andere',
  'reason.half-close-lost.meaning':
    'Beendet ein Ende seine Richtung, kommt danach auch aus der anderen nichts mehr an. Was dort noch unterwegs ist, geht verloren. So wirkt ein Proxy oder eine Firewall, die halb geschlossene Verbindungen ganz beendet.',
  'reason.half-close-lost.next':
    'Bitten Sie die Betreuung der Firewall, halb geschlossene TCP-Verbindungen auf diesem Port bestehen zu lassen. Geht ein Proxy dazwischen, soll sie den Port davon ausnehmen.',
  'reason.tls-stopped.short': 'TLS kommt nicht durch, anderes schon',
  'reason.tls-stopped.meaning':
    'Andere Daten kommen unverändert durch diesen Port, der TLS-Handschlag mit der Gegenstelle nicht. Ein Gerät unterwegs sperrt TLS: eine Inspektion, die das eigene Zertifikat der Gegenstelle ablehnt, oder ein Protokollfilter.',
  'reason.tls-stopped.next':
    'Bitten Sie die Betreuung der Firewall, diesen Port von TLS-Inspektion und Protokollfilter auszunehmen. Prüfen Sie danach erneut.',
  'reason.datagrams-lost.short': 'UDP geht hin und zurück, mit Verlusten',
  'reason.datagrams-lost.meaning':
    'UDP kam in beiden Richtungen durch, aber ein Teil der Datagramme ging verloren. Die Zahlen stehen bei den Belegen. Mit QUIC kann timeSensor LEGAL dadurch träge werden.',
  'reason.datagrams-lost.next':
    'Prüfen Sie erneut, mit Kabel statt WLAN und ohne laufende Downloads. Bleibt es dabei, lassen Sie die Betreuung des Netzes Überlast und Begrenzungen für UDP prüfen.',
  'reason.answers-lost.short': 'UDP kommt an, die Antworten nicht zurück',
  'reason.answers-lost.meaning':
    'Die Datagramme kamen ans Ziel, aber keine der Antworten kam zurück. Bei einer eingehenden Zeile sandte die Gegenstelle, und dieser PC antwortete. Meist verwirft eine Firewall die Antworten, unterwegs oder auf einem der beiden PCs.',
  'reason.answers-lost.next':
    'Bitten Sie die Betreuung der Firewall, auch die UDP-Antworten von diesem Port durchzulassen. Lassen Sie auf beiden PCs deren Betreuung die eigene Firewall prüfen.',
  'reason.udp-readdressed.short': 'UDP kommt von anderer Adresse als TCP',
  'reason.udp-readdressed.meaning':
    'Datagramme kamen an, aber von einer anderen Adresse als die Verbindungen. PortAmpel antwortet nur der Adresse, die sich über TCP ausgewiesen hat. Ob Antworten zurückkommen, ist darum nicht feststellbar.',
  'reason.udp-readdressed.next':
    'Lassen Sie die Betreuung des Netzwerks dafür sorgen, dass UDP und TCP dieselbe Adresse haben, und prüfen Sie erneut.',
  'reason.pairing-failed.short': 'keine Gegenstelle mit diesem Code',
  'reason.pairing-failed.meaning':
    'Niemand am anderen Ende bewies, dass er den Code kennt. Die Gegenstelle ist beendet, hat einen anderen Code oder ist nicht erreichbar, oder ein anderes Programm antwortet. Nach mehreren falschen Codes wird zudem von dieser Adresse eine Minute lang niemand gehört. Über den Port lässt sich darum nichts sagen.',
  'reason.pairing-failed.next':
    'Vergleichen Sie den Code mit dem, den die Gegenstelle zeigt. Meldet sie falsche Codes, warten Sie eine Minute. Ist sie beendet, starten Sie sie dort neu (unter «Gegenstelle» oder mit «portampel counterpart»), und prüfen Sie mit dem neuen Code.',
  'reason.counterpart-unreached.short': 'keine TCP-Verbindung zur Gegenstelle',
  'reason.counterpart-unreached.meaning':
    'Auf keinem der TCP-Ports der Gegenstelle kam eine Verbindung zustande. Auch für QUIC (UDP) und Rückrufe treffen sich beide PCs zuerst über TCP. Über diesen Port lässt sich darum nichts sagen.',
  'reason.counterpart-unreached.next':
    'Sehen Sie nach, ob PortAmpel dort als Gegenstelle läuft, mit dieser Adresse und diesen Ports. Wenn ja, lassen Sie auf der Firewall einen ihrer TCP-Ports freigeben.',
  'reason.counterpart-not-listening.short': 'Gegenstelle horcht dort nicht selbst',
  'reason.counterpart-not-listening.meaning':
    'Die Gegenstelle wurde erreicht und sagt selbst, dass sie auf diesem Port nicht horcht. Ein anderes Programm hält ihn dort, oder er wurde nicht gewählt. Wer dort antwortet oder abweist, ist nicht die Gegenstelle. Über den Weg zu diesem Port lässt sich darum nichts sagen.',
  'reason.counterpart-not-listening.next':
    'Lassen Sie auf dem anderen PC beenden, was den Port dort hält, und starten Sie die Gegenstelle neu. Hält ihn der Server von timeSensor LEGAL, prüfen Sie den Server selbst, ohne Gegenstelle.',
  'reason.counterpart-gone.short': 'Gegenstelle antwortet nicht mehr',
  'reason.counterpart-gone.meaning':
    'Die Gegenstelle war da und kannte den Code. Später liess sie sich nicht mehr fragen: Sie wurde beendet, ihre Zeit lief ab, oder die Leitung brach ganz ab. Über den Port lässt sich darum nichts sagen.',
  'reason.counterpart-gone.next':
    'Starten Sie die Gegenstelle dort neu (unter «Gegenstelle» oder mit «portampel counterpart»), mit genug Zeit, und prüfen Sie mit dem neuen Code.',
  'reason.counterpart-crowded.short': 'abgewiesen: zu viele Verbindungen zugleich',
  'reason.counterpart-crowded.meaning':
    'PortAmpel nimmt von einer Adresse nur begrenzt viele Verbindungen zugleich an, die den Code noch nicht bewiesen haben. Während dieses Versuchs wies es welche ab. Über den Port lässt sich darum nichts sagen.',
  'reason.counterpart-crowded.next':
    'Prüfen Sie erneut, wenn hinter derselben Adresse weder ein Portscan noch eine andere Prüfung läuft.',
  'reason.called-back.short': 'Rückruf der Gegenstelle kam hier an',
  'reason.called-back.meaning':
    'Die Gegenstelle rief diesen PC von aussen auf diesem Port zurück, und der Rückruf kam hier an. Angenommen hat ihn PortAmpel, nicht timeSensor LEGAL.',
  'reason.called-back.next': 'Nichts zu tun, wenn der Port von aussen offen sein darf.',
  'reason.call-elsewhere.short': 'Rückruf landete nicht bei diesem PC',
  'reason.call-elsewhere.meaning':
    'Der Rückruf der Gegenstelle auf diesem Port wurde angenommen, aber nicht von diesem PC. Jemand anderes nimmt ihn an: der Router, die Firewall oder ein anderer Rechner hinter derselben Adresse.',
  'reason.call-elsewhere.next':
    'Bitten Sie die Betreuung der Firewall, die Weiterleitung dieses Ports auf diesen PC zu richten. Prüfen Sie danach erneut.',
  'reason.call-to-program.short': 'nicht feststellbar: ein Programm hält den Port',
  'reason.call-to-program.meaning':
    'Diesen Port hält hier ein anderes Programm, wahrscheinlich der Server von timeSensor LEGAL selbst. Der Rückruf der Gegenstelle wurde angenommen. Dass dieses Programm ihn annahm, ist wahrscheinlich, aber nicht bewiesen.',
  'reason.call-to-program.next':
    'Nichts zu tun, wenn es das richtige Programm ist. Für einen Beweis lassen Sie es die Betreuung des Servers kurz beenden, und prüfen Sie erneut.',
  'reason.call-untold.short': 'kein Rückruf, darum nicht feststellbar',
  'reason.call-untold.meaning':
    'Entweder liess sich die Gegenstelle nicht um einen Rückruf bitten, oder dieser PC konnte auf dem Port nicht selbst horchen. Ob der Port von aussen erreichbar ist, wurde darum nicht gemessen.',
  'reason.call-untold.next':
    'Starten Sie die Gegenstelle dort neu (unter «Gegenstelle» oder mit «portampel counterpart»), und prüfen Sie mit dem neuen Code. Hält hier ein anderes Programm den Port, lassen Sie dessen Betreuung es für die Prüfung beenden.',
};

/** What evidence, phases, options and errors of a check with a counterpart are called. */
export const counterpartLabels = {
  'help-view.reasons.counterpart': 'Gegenstelle',

  // command line
  'help.check.counterpart':
    'PortAmpel auf dem anderen Rechner antwortet anstelle des Servers; mit 365-server die Probe vor der Installation',
  'help.check.code': 'Code, den die Gegenstelle zeigt; ohne Angabe aus {{variable}} oder auf Nachfrage',
  'help.check.no-throughput':
    'ohne Messung des Durchsatzes zur Gegenstelle, die die Leitung je Richtung fünf Sekunden lang füllt',
  'check.counterpart-code': 'Code, den die Gegenstelle zeigt: ',
  'error.counterpart-code-missing':
    'Es fehlt der Code, den die Gegenstelle zeigt. Bitte --code angeben, die Umgebungsvariable {{variable}} setzen oder den Befehl in einem Terminal starten.',
  'error.counterpart-code-letter':
    'In Gruppe {{group}} des Codes steht «{{letter}}»; das kommt in keinem Code vor. Bitte diese Gruppe mit der Anzeige der Gegenstelle vergleichen.',
  'error.counterpart-code-length':
    'Der Code hat {{found}} Zeichen; nötig sind {{expected}}. Bitte vergleichen, ob eine Gruppe fehlt oder doppelt ist.',
  'error.counterpart-code-phone':
    'Das ist der Telefon-Code eines Berichts, nicht der Code der Gegenstelle. Ihn liest die App unter «Code eingeben» und das Terminal mit «portampel code». Bitte hier den Code eingeben, den die Gegenstelle zeigt.',
  'error.counterpart-code-mistyped':
    'Im Code stimmen mehrere Zeichen nicht. Bitte ihn mit der Anzeige der Gegenstelle vergleichen.',
  'error.counterpart-code-mistyped-group':
    'Im Code stimmt ein Zeichen nicht, wahrscheinlich in Gruppe {{group}}. Bitte diese Gruppe mit der Anzeige der Gegenstelle vergleichen.',
  'error.counterpart-demo':
    '--counterpart prüft den Weg zu einem anderen Rechner, --demo bleibt auf diesem PC. Bitte eines davon weglassen.',
  'error.counterpart-server':
    'Mit --counterpart antwortet die Gegenstelle anstelle des Servers. Bitte --server weglassen, oder ohne --counterpart den Server selbst prüfen.',
  'error.counterpart-scenario':
    '--counterpart gilt den Zeilen des Servers, die das Szenario {{scenario}} nicht hat. Möglich ist es mit: {{allowed}}.',
  'error.counterpart-no-server':
    'Eine Gegenstelle steht für den Server ein, und das Szenario {{scenario}} hat keine Zeilen für ihn. Möglich ist es mit: {{allowed}}.',
  'error.throughput-alone':
    '--no-throughput gilt für eine Prüfung mit Gegenstelle. Bitte auch --counterpart angeben oder --no-throughput weglassen.',
  'error.counterpart-code-alone':
    '--code ist der Code einer Gegenstelle. Bitte auch deren Adresse mit --counterpart angeben.',

  // phases and progress
  'phase.pairing': 'Kopplung',
  'phase.call-back': 'Rückruf',
  'phase.throughput-there': 'Durchsatz dorthin',
  'phase.throughput-back': 'Durchsatz von dort',
  'phase.datagrams': 'Datagramme',

  // the report's own section
  'counterpart.title': 'Gegenstelle',
  'counterpart.stand-in': 'Geantwortet hat PortAmpel als Gegenstelle, nicht timeSensor LEGAL.',
  'counterpart.unreached':
    'Probe mit einer Gegenstelle: Sie wurde nicht erreicht; timeSensor LEGAL wurde nicht geprüft.',
  'total.stand-in':
    'Der Weg zur Gegenstelle ist auf allen nötigen Ports frei. Prüfen Sie erneut, sobald timeSensor LEGAL läuft.',
  'total.counterpart-unmet':
    'Unter der Adresse der Gegenstelle antwortete niemand, der den Code kennt. Ob die Ports frei sind, liess sich nicht feststellen.',
  'total.counterpart-unreached':
    'Auf den geprüften Ports war die Gegenstelle nicht zu erreichen: Sie läuft nicht, oder der Weg ist gesperrt.',
  'counterpart.note': 'Hinweis',
  'counterpart.address': 'Adresse',
  'counterpart.pairing': 'Kopplung',
  'counterpart.pairing.through': 'durch Port {{port}}',
  'counterpart.pairing.failed': 'niemand dort kannte den Code',
  'counterpart.version': 'PortAmpel dort',
  'counterpart.ports.listening': 'Horcht dort auf',
  'counterpart.ports.taken': 'Dort belegt',
  'counterpart.ports.denied': 'Dort nicht erlaubt',
  'counterpart.ports.unavailable': 'Dort nicht möglich',
  'counterpart.port': '{{transport}} {{port}} ({{families}})',
  'counterpart.port.taken-by': '{{port}} durch {{program}}',
  'counterpart.throughput': 'Durchsatz',
  'counterpart.throughput.cancelled': 'nicht zu Ende gemessen, da die Prüfung abgebrochen wurde',
  'counterpart.throughput.ended':
    'nicht zu Ende gemessen: Die Verbindung brach ab, etwa weil die Gegenstelle vorher endete',
  'counterpart.throughput.there': 'Durchsatz dorthin',
  'counterpart.throughput.back': 'Durchsatz von dort',
  'counterpart.throughput.value': '{{mbits}} Mbit/s über {{time}}',
  'counterpart.throughput.broken': '{{mbits}} Mbit/s über {{time}}, danach: {{how}}',
  'counterpart.throughput.none': 'nicht messbar: {{how}}',
  'counterpart.calls': 'Rückrufe von dort',
  'counterpart.calls.value': '{{total}}, davon {{arrived}} hier angekommen',

  // a row's way to the counterpart
  'counterpart.way.title': 'Weg zur Gegenstelle',
  'counterpart.way-in.title': 'Weg von der Gegenstelle',
  'counterpart.arrival': 'Verbindung bei der Gegenstelle',
  'counterpart.arrival.yes': 'angekommen',
  'counterpart.arrival.never': 'nie angekommen, sagt die Gegenstelle',
  'counterpart.arrival.silent': 'nur die Verbindung, ohne Inhalt',
  'counterpart.arrival.other': 'andere Bytes als gesendet',
  'counterpart.arrival.stranger': 'nie, aber eine andere Verbindung',
  'counterpart.arrival.unasked': 'nicht bekannt: die Gegenstelle liess sich nicht fragen',
  'counterpart.said': 'Stattdessen kam',
  'counterpart.doors': 'Dort gesucht auf',
  'counterpart.doors.value': 'TCP {{port}}: {{how}}',
  'counterpart.doors.said': '{{text}}, und es kam «{{said}}»',
  'counterpart.ended': 'Wie es endete',
  'counterpart.seen-as': 'Dieser PC, von dort gesehen',
  'counterpart.seen-as.same': '{{seen}}, unterwegs nicht übersetzt',
  'counterpart.seen-as.translated': '{{seen}}, hier {{own}}: unterwegs übersetzt (NAT)',
  'counterpart.arrived-at': 'Angekommen auf',
  'counterpart.arrived-at.same': 'Port {{port}}, wie gewählt',
  'counterpart.arrived-at.other': 'Port {{port}}, gewählt war {{dialled}}: unterwegs umgeleitet',
  'counterpart.echo': 'Pakete',
  'counterpart.echo.all-passed':
    'kleine und volle, beide Richtungen, Ende einer Richtung: alles unverändert angekommen',
  'counterpart.echo.small': 'Kleine Pakete',
  'counterpart.echo.full-up': 'Volle Pakete dorthin',
  'counterpart.echo.full-down': 'Volle Pakete von dort',
  'counterpart.echo.half-close': 'Eine Richtung beendet',
  'counterpart.echo.passed': 'unverändert angekommen',
  'counterpart.echo.begun': 'teils angekommen, dann: {{how}}',
  'counterpart.echo.half-close.passed': 'die andere bestand weiter',
  'counterpart.echo.untried': 'danach nicht mehr geprüft',
  'counterpart.breach.closed': 'Verbindung beendet',
  'counterpart.breach.reset': 'Verbindung getrennt (Reset)',
  'counterpart.breach.silent': 'nichts mehr angekommen',
  'counterpart.breach.altered': 'verändert angekommen',
  'counterpart.breach.malformed': 'angekommen, aber unverständlich (andere Version?)',
  'counterpart.breach.cancelled': 'Messung abgebrochen',
  'counterpart.with-code': '{{text}} ({{code}})',
  'counterpart.tls': 'TLS',
  'counterpart.tls.end-to-end': 'von Ende zu Ende: Das Zertifikat der Gegenstelle kam an',
  'counterpart.tls.opened': 'unterwegs geöffnet: Ein anderes Zertifikat kam an',
  'counterpart.tls.other': 'nicht von der Gegenstelle: anderes Zertifikat, dahinter niemand mit dem Code',
  'counterpart.tls.stopped': 'kommt nicht durch',

  // datagrams
  'counterpart.datagrams.title': 'Datagramme (UDP)',
  'counterpart.datagrams.sent': 'Gesendet',
  'counterpart.datagrams.sent.value': '{{datagrams}} × {{bytes}} Bytes',
  'counterpart.datagrams.arrived': 'Dort angekommen',
  'counterpart.datagrams.back': 'Zurückgekommen',
  'counterpart.datagrams.lost': 'Verlust hin und zurück',
  'counterpart.datagrams.lost-there': 'Verlust auf dem Hinweg',
  'counterpart.datagrams.lost-back': 'Verlust auf dem Rückweg',
  'counterpart.datagrams.lost.value': '{{percent}} % (mit 95 % Sicherheit {{low}} bis {{high}} %)',
  'counterpart.datagrams.untold': 'nicht bekannt: die Gegenstelle liess sich nicht fragen',
  'counterpart.datagrams.reordered': 'Unterwegs überholt',
  'counterpart.datagrams.duplicates': 'Doppelt angekommen',
  'counterpart.datagrams.jitter': 'Schwankung (Jitter)',
  'counterpart.datagrams.each-way': 'hin {{there}}, zurück {{back}}',
  'counterpart.datagrams.ms-each-way': 'hin {{there}} ms, zurück {{back}} ms',
  'counterpart.datagrams.round-trip': 'Hin und zurück',
  'counterpart.datagrams.round-trip.value': 'kürzeste {{min}} ms, Median {{median}} ms, längste {{max}} ms',

  // the call back
  'counterpart.call.title': 'Rückruf der Gegenstelle',
  'counterpart.call.unasked': 'Bitte um den Rückruf',
  'counterpart.call.unasked.value': 'auf TCP {{port}} der Gegenstelle abgewiesen',
  'counterpart.call.outcome': 'Von dort gesehen',
  'counterpart.call.outcome.reached': 'PortAmpel antwortete',
  'counterpart.call.outcome.other': 'jemand anderes antwortete',
  'counterpart.call.outcome.refused': 'keine Verbindung',
  'counterpart.call.outcome.silent': 'keine Antwort',
  'counterpart.call.arrived': 'Bei diesem PC',
  'counterpart.call.arrived.yes': 'angekommen',
  'counterpart.call.arrived.no': 'nicht angekommen',
  'counterpart.call.arrived.silent': 'nur die Verbindung, ohne Inhalt',
  'counterpart.call.arrived.other': 'andere Bytes als gesendet',
  'counterpart.call.arrived.stranger': 'nie, aber eine andere Verbindung',
  'counterpart.call.from': 'Absender, von dort gesehen',
  'counterpart.call.datagrams': 'Datagramme',
  'counterpart.call.datagrams.value': '{{sent}} gesendet, {{received}} beantwortet',
  'counterpart.call.holder': 'Port hier belegt durch',
};
