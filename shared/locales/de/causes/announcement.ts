/** Ursachen, aus denen die Meldungen einer Gegenstelle nicht gehört werden. */
export const announcementCauseTexts = {
  'cause.announcement-not-sent.name': 'Meldungen verlassen den Server nicht',
  'cause.announcement-not-sent.title': 'Von {{host}} aus geht keine Meldung ins Netz (UDP {{ports}}).',
  'cause.announcement-not-sent.about':
    'Die Gegenstelle wollte sich melden, aber ihr System nahm die Meldungen nicht an. Eine Firewall auf jenem PC oder ein anderes Programm auf dem Port verhindert es.',
  'cause.announcement-not-sent.do.1': 'Erlauben Sie in der Firewall von {{host}} ausgehendes UDP {{ports}}.',
  'cause.announcement-not-sent.do.2': 'Prüfen Sie dort, welches Programm UDP {{ports}} benutzt.',
  'cause.announcement-other-subnet.name': 'Server in einem anderen Subnetz',
  'cause.announcement-other-subnet.title':
    '{{host}} steht in einem anderen Subnetz als dieser PC. Die Serversuche (UDP {{ports}}) reicht nicht so weit.',
  'cause.announcement-other-subnet.about':
    'Ein Broadcast endet am nächsten Router. Der Server wird so nur von PCs im selben Subnetz gefunden. Mit eingetragener Adresse arbeitet timeSensor LEGAL auch so.',
  'cause.announcement-other-subnet.do.1': 'Geben Sie in timeSensor LEGAL die Adresse {{host}} einmalig von Hand ein.',
  'cause.announcement-other-subnet.do.2':
    'Soll die Suche funktionieren, bringen Sie diesen PC und den Server ins selbe Subnetz.',
  'cause.announcement-mask-differs.name': 'Netzmasken stimmen nicht überein',
  'cause.announcement-mask-differs.title':
    'Dieser PC und {{host}} haben verschiedene Netzmasken. Darum gehen die Meldungen (UDP {{ports}}) an eine falsche Adresse.',
  'cause.announcement-mask-differs.about':
    'Beide zählen sich zum selben Netz, aber mit verschiedener Länge. Die Broadcast-Adresse des einen ist beim anderen irgendein Gerät.',
  'cause.announcement-mask-differs.do.1': 'Stellen Sie auf beiden Geräten dieselbe Netzmaske ein, am besten über DHCP.',
  'cause.announcement-mask-differs.do.2': 'Bis dahin geben Sie in timeSensor LEGAL die Adresse {{host}} von Hand ein.',
  'cause.announcement-other-way.name': 'Weg zum Server führt über das VPN',
  'cause.announcement-other-way.title':
    'Der Weg zu {{host}} führt über einen anderen Anschluss als das Netz, in dem der Server sich meldet.',
  'cause.announcement-other-way.about':
    'Meist ist es das VPN, das den Weg zum Server an sich zieht. Durch einen Tunnel kommen keine Broadcasts, und sein Programm kann das eigene Netz sperren.',
  'cause.announcement-other-way.do.1': 'Trennen Sie das VPN in der Kanzlei, oder nehmen Sie das eigene Netz davon aus.',
  'cause.announcement-other-way.do.2':
    'Von ausserhalb geben Sie in timeSensor LEGAL die Adresse {{host}} von Hand ein.',
  'cause.announcement-firewall.name': 'Firewall dieses PCs verwirft die Meldungen',
  'cause.announcement-firewall.title':
    'Die Firewall dieses PCs lässt die Meldungen von {{host}} nicht herein (UDP {{ports}}).',
  'cause.announcement-firewall.about':
    'Was dieser PC selbst anfragt, funktioniert. Was ungefragt über UDP kommt, geht verloren, auch wenn es nur an diesen PC gerichtet ist. So wirkt die Firewall des PCs.',
  'cause.announcement-firewall.do.1':
    'Erlauben Sie in der Firewall dieses PCs eingehendes UDP {{ports}} aus dem eigenen Netz.',
  'cause.announcement-firewall.do.2': 'Bis dahin geben Sie in timeSensor LEGAL die Adresse {{host}} von Hand ein.',
  'cause.announcement-udp-blocked.name': 'UDP zwischen PC und Server gesperrt',
  'cause.announcement-udp-blocked.title': 'Zwischen diesem PC und {{host}} kommt auf UDP {{ports}} gar nichts durch.',
  'cause.announcement-udp-blocked.about':
    'TCP funktioniert, UDP in keiner Richtung. Die Firewall eines der beiden PCs verwirft es, oder ein Gerät dazwischen. Welches, lässt sich von hier aus nicht sagen.',
  'cause.announcement-udp-blocked.do.1':
    'Erlauben Sie UDP {{ports}} in der Firewall dieses PCs und in jener von {{host}}.',
  'cause.announcement-udp-blocked.do.2':
    'Hilft das nicht, fragen Sie die Betreuung des Netzes nach Regeln für UDP auf Switch und WLAN.',
  'cause.announcement-isolation.name': 'WLAN lässt Broadcasts nicht durch',
  'cause.announcement-isolation.title':
    'Im WLAN kommen die Meldungen von {{host}} (UDP {{ports}}) nicht an, obwohl beide im selben Netz sind.',
  'cause.announcement-isolation.about':
    'Was nur an diesen PC gerichtet ist, kommt an, was an alle geht, nicht. Viele Zugangspunkte filtern das: Client-Isolation, Gastnetz oder Broadcast-Filter.',
  'cause.announcement-isolation.do.1':
    'Schalten Sie auf dem WLAN-Zugangspunkt die Client-Isolation und den Broadcast-Filter aus.',
  'cause.announcement-isolation.do.2':
    'Bis dahin verbinden Sie den PC mit Kabel, oder geben die Adresse {{host}} von Hand ein.',
  'cause.announcement-broadcast-filtered.name': 'Netz lässt Broadcasts nicht durch',
  'cause.announcement-broadcast-filtered.title':
    'Die Meldungen von {{host}} (UDP {{ports}}) kommen nicht an, obwohl beide im selben Netz sind.',
  'cause.announcement-broadcast-filtered.about':
    'Was nur an diesen PC gerichtet ist, kommt an, was an alle geht, nicht. Ein Switch oder Zugangspunkt filtert Broadcasts, oder Ports sind voneinander getrennt.',
  'cause.announcement-broadcast-filtered.do.1':
    'Schalten Sie auf Switch und Zugangspunkt Broadcast-Filter und Port-Isolation für dieses Netz aus.',
  'cause.announcement-broadcast-filtered.do.2':
    'Bis dahin geben Sie in timeSensor LEGAL die Adresse {{host}} von Hand ein.',
  'sign.announcements-unheard': 'Die Gegenstelle hat {{sent}} Meldungen gesendet, hier kam keine an.',
  'sign.announcements-refused': 'Das System der Gegenstelle nahm keine Meldung an.',
  'sign.networks-apart': 'Dieser PC: {{here}}. Die Gegenstelle: {{there}}.',
  'sign.way-through': 'Der Weg zur Gegenstelle führt über {{interface}} ({{address}}).',
  'sign.called-alone': 'Von {{sent}} Sendungen, die nur an diesen PC gerichtet waren, kamen {{received}} an.',
  'sign.asked-alone':
    'Von {{sent}} Anfragen nur an die Gegenstelle kamen dort {{arrived}} an, und {{answered}} Antworten kamen zurück.',
  'sign.announced-by-stand-in':
    'Gemeldet hat sich PortAmpel. Was der Server von timeSensor LEGAL sendet, kann ein Filter anders behandeln.',
  'sign.broadcasts-dropped-here': 'Eine Firewall auf diesem PC, die nur Broadcasts verwirft, sähe gleich aus.',
};
