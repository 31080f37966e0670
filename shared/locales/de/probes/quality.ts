/** Rows, reasons, states and faults of round-trip times and idle connections: the words of the domain. */
export const qualityWords = {
  'row.server-hold.name': 'Ruhende Verbindung',
  'row.server-hold.purpose':
    'timeSensor LEGAL hält seine Verbindung zum Server auch dann, wenn niemand arbeitet. Manche Firewalls trennen ruhende Verbindungen nach einigen Minuten. Danach meldet das Programm Fehler, obwohl alle Ports offen sind.',
  'reason.latency-high.short': 'hohe Laufzeit zum Server',
  'reason.latency-high.meaning':
    'Der Median wiederholter Verbindungsaufbauten liegt über 30 ms. Der Hersteller nennt solche Werte schlecht: timeSensor LEGAL reagiert dann träge. Gemessen wurde von diesem PC aus, auch durch WLAN und VPN, falls er sie benutzt.',
  'reason.latency-high.next':
    'Wiederholen Sie die Prüfung mit Kabel statt WLAN und ohne laufende Downloads. Bleibt der Wert hoch, fragen Sie die Betreuung des Netzes oder den Internetanbieter.',
  'reason.connects-failing.short': 'einzelne Verbindungen scheitern',
  'reason.connects-failing.meaning':
    'Der Port ist offen, aber von mehreren Verbindungen hintereinander kam ein Teil nicht zustande. Unterwegs gehen Pakete verloren, oder eine Firewall oder der Server begrenzt neue Verbindungen.',
  'reason.connects-failing.next':
    'Prüfen Sie erneut, am besten mit Kabel statt WLAN. Bleibt es dabei, lassen Sie die Betreuung des Netzes Paketverluste und Begrenzungen der Firewall prüfen.',
  'reason.idle-kept.short': 'ruhende Verbindung blieb bestehen',
  'reason.idle-kept.meaning':
    'Während der gewählten Zeit wurde nichts gesendet, und danach bestand die Verbindung noch. Über längere Ruhezeiten sagt das nichts.',
  'reason.idle-kept.next':
    'Nichts zu tun. Treten Abbrüche erst nach längerer Ruhe auf, prüfen Sie mit einer längeren Dauer.',
  'reason.idle-dropped.short': 'ruhende Verbindung still verworfen',
  'reason.idle-dropped.meaning':
    'Nach der Ruhezeit bestätigte niemand mehr, was dieser PC sandte, obwohl eine neue Verbindung zustande kam. So wirkt eine Firewall, die ruhende Verbindungen vergisst. timeSensor LEGAL merkt das erst beim nächsten Zugriff.',
  'reason.idle-dropped.next':
    'Bitten Sie die Betreuung der Firewall, die Leerlaufzeit (Idle-Timeout) für diese Ports zu verlängern. Nennen Sie ihr die Dauer der Ruhe.',
  'reason.idle-reset.short': 'ruhende Verbindung getrennt (Reset)',
  'reason.idle-reset.meaning':
    'Die ruhende Verbindung wurde mit einem Reset getrennt, während der Ruhe oder beim Lebenszeichen danach. Es kann eine Firewall sein, die ruhende Verbindungen trennt, oder der Server selbst. Wer es war, ist von hier aus nicht zu erkennen.',
  'reason.idle-reset.next':
    'Lassen Sie die Betreuung der Firewall die Leerlaufzeit (Idle-Timeout) für diese Ports prüfen. Ist sie lang genug, fragen Sie die Betreuung des Servers.',
  'reason.idle-closed.short': 'ruhende Verbindung beendet',
  'reason.idle-closed.meaning':
    'Die andere Seite hat die ruhende Verbindung ordentlich beendet. Oft ist das eine Grenze des Servers für Verbindungen, auf denen sich niemand anmeldet. Auch ein Proxy oder eine Firewall kann es gewesen sein.',
  'reason.idle-closed.next':
    'Fragen Sie die Betreuung des Servers, ob er Verbindungen ohne Anmeldung nach dieser Zeit beendet. Wenn nicht, lassen Sie die Betreuung der Firewall die Leerlaufzeit prüfen.',
  'reason.pc-slept.short': 'dieser PC stand zwischendurch still',
  'reason.pc-slept.meaning':
    'Während der Messung stand dieser PC still, zum Beispiel im Ruhezustand. Was dabei aus der Verbindung wurde, sagt nichts über das Netz.',
  'reason.pc-slept.next':
    'Sorgen Sie dafür, dass der PC während der Prüfung nicht in den Ruhezustand geht, und prüfen Sie erneut.',
  'fault.idle-cut': 'trennt eine ruhende Verbindung nach kurzer Zeit',
};

/** What evidence, phases and options of round-trip times and idle connections are called. */
export const qualityLabels = {
  'phase.hold': 'Halten',
  'phase.measure': 'Laufzeiten',
  'scenarios.option.hold': 'auf Wunsch',
  'help-view.reasons.quality': 'Laufzeit und ruhende Verbindungen',
  'help.check.hold':
    'zusätzlich eine Verbindung zum Server so viele Minuten ruhen lassen, um Firewalls zu finden, die sie trennen',
  'round-trips.title': 'Laufzeiten',
  'round-trips.samples': 'Verbindungsaufbauten',
  'round-trips.samples.value': '{{total}}, davon {{failed}} gescheitert',
  'round-trips.median': 'Median',
  'round-trips.median.value': '{{ms}} ms, nach der Skala des Herstellers {{grade}}',
  'round-trips.min': 'Minimum',
  'round-trips.p95': '95. Perzentil',
  'round-trips.jitter': 'Schwankung (Jitter)',
  'round-trips.local-delay': 'Verzögerung durch diesen PC',
  'round-trips.ms': '{{ms}} ms',
  'latency-grade.optimal': 'optimal',
  'latency-grade.good': 'gut',
  'latency-grade.mediocre': 'mittelmässig',
  'latency-grade.bad': 'schlecht',
  'hold.title': 'Ruhe',
  'hold.wanted': 'Vorgesehen',
  'hold.idle': 'Gehalten',
  'hold.seconds': '{{seconds}} s',
  'hold.ending': 'Ausgang',
  'hold.ending.alive': 'bestand weiter',
  'hold.ending.closed': 'von der anderen Seite beendet',
  'hold.ending.reset': 'mit Reset getrennt',
  'hold.ending.silent': 'keine Bestätigung mehr',
  'hold.ending.interrupted': 'Messung unterbrochen',
  'hold.noticed': 'Bemerkt',
  'hold.noticed.while-idle': 'während der Ruhe',
  'hold.noticed.when-asked': 'beim Lebenszeichen danach',
  'hold.keep-alive': 'Auf ein Lebenszeichen gewartet',
  'hold.last-heard': 'Letzte Daten vom Server nach',
  'hold.reconnects': 'Neue Verbindung danach',
  'hold.reconnects.yes': 'kam zustande',
  'hold.reconnects.no': 'kam nicht zustande',
};
