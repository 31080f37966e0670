/** Rows, reasons, states and faults of QUIC and discovery: the words of the domain. */
export const udpWords = {
  'state.open|filtered': 'offen oder gefiltert',
  'state.open|filtered.meaning':
    'Es kam keine Antwort. Über UDP lässt sich ein offener Port, der schweigt, nicht von einem gefilterten unterscheiden.',
  'reason.version-negotiation.short': 'QUIC antwortet',
  'reason.version-negotiation.meaning':
    'Auf dem Port antwortete ein QUIC-Server mit den Versionen, die er anbietet. Der Weg über UDP ist damit in beide Richtungen offen. Ob sich timeSensor LEGAL dort anmelden kann, wurde nicht geprüft.',
  'reason.version-negotiation.next':
    'Nichts zu tun, wenn der Port offen sein darf. Muss er zu sein, bitten Sie die Betreuung der Firewall, ihn zu sperren.',
  'reason.port-unreach.short': 'UDP-Port geschlossen (ICMP)',
  'reason.port-unreach.meaning':
    'Der Server oder eine Firewall meldete mit ICMP, dass dieser UDP-Port nicht erreichbar ist. Meist läuft dort kein QUIC-Dienst. Wer die Meldung sandte, ist von hier aus nicht zu erkennen.',
  'reason.port-unreach.next':
    'Fragen Sie die Betreuung des Servers, ob QUIC eingeschaltet ist, falls der Port offen sein soll. Ist es eingeschaltet, lassen Sie die Betreuung der Firewall ihre Regeln prüfen.',
  'reason.no-quic-response.short': 'QUIC schweigt: nicht feststellbar',
  'reason.no-quic-response.meaning':
    'Auf keine der QUIC-Anfragen kam eine Antwort. Das kann eine Firewall sein, die UDP verwirft, oder ein Server, auf dem QUIC ausgeschaltet ist. Von hier aus sieht beides gleich aus. Ob derselbe Server über TCP antwortet, zeigt die Gegenprobe.',
  'reason.no-quic-response.next':
    'Antwortet der Server über TCP, lassen Sie die Betreuung der Firewall die Freigabe für UDP prüfen. Fragen Sie auch die Betreuung des Servers, ob QUIC eingeschaltet ist.',
};

/** What evidence, phases and options of QUIC and discovery are called. */
export const udpLabels = {
  'phase.listen': 'Horchen',
  'help-view.reasons.udp': 'UDP und QUIC',
  'quic.title': 'QUIC',
  'quic.versions': 'Angebotene Versionen',
  'quic.sent': 'Gesendet',
  'quic.sent.value': '{{datagrams}} × {{bytes}} Bytes',
  'quic.answer': 'Antwort',
  'quic.answer.value': '{{bytes}} Bytes',
  'quic.ignored': 'Anderes, das nicht zählte',
  'quic.tcp': 'Gegenprobe mit TCP',
  'quic.tcp.open': 'gleicher Port offen: Server und Weg sind in Ordnung',
  'quic.tcp.closed': 'gleicher Port lehnt ab: jemand antwortet',
  'quic.tcp.silent': 'auch keine Antwort',
};
