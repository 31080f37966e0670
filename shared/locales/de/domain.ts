import { counterpartWords } from './probes/counterpart.ts';
import { discoveryWords } from './probes/discovery.ts';
import { ftpWords } from './probes/ftp.ts';
import { mailWords } from './probes/mail.ts';
import { qualityWords } from './probes/quality.ts';
import { sshWords } from './probes/ssh.ts';
import { transferWords } from './probes/transfer.ts';
import { udpWords } from './probes/udp.ts';
import { webWords } from './probes/web.ts';
/**
 * The words of the domain in German, the leading language (Swiss spelling, formal «Sie»). Flat keys, no parameters.
 * The glossary: Port, Firewall, Verbindung, Antwort, Zertifikat, Namensauflösung (DNS), Gegenstelle, Szenario,
 * Zeile (a check's row), Netz. «zu» is whatever is not open; «geschlossen» is a reset alone. «Betreuung» is whoever
 * looks after a firewall, server, network or PC.
 */
export const domain = {
  ...ftpWords,
  ...sshWords,
  ...transferWords,
  ...webWords,
  ...mailWords,
  ...qualityWords,
  ...udpWords,
  ...discoveryWords,
  ...counterpartWords,
  'language.de': 'Deutsch',
  'language.en': 'English',
  'language.fr': 'Français',
  'language.it': 'Italiano',

  'scenario.classic-office.name': 'Klassisch: Kanzlei-Firewall',
  'scenario.classic-office.summary':
    'Der Server von timeSensor LEGAL steht in Ihrer Kanzlei, und Sie prüfen, ob die Firewall den Weg ins Internet freigibt.',
  'scenario.classic-client.name': 'Klassisch: Arbeitsplatz in der Kanzlei',
  'scenario.classic-client.summary':
    'Sie arbeiten an einem PC in der Kanzlei, und der Server von timeSensor LEGAL steht im selben Netz.',
  'scenario.classic-remote.name': 'Klassisch: Homeoffice mit VPN',
  'scenario.classic-remote.summary':
    'Sie arbeiten ausserhalb der Kanzlei und erreichen den Server in der Kanzlei durch einen VPN-Tunnel.',
  'scenario.365-server.name': 'timeSensor LEGAL 365: Server',
  'scenario.365-server.summary':
    'Sie arbeiten direkt auf dem Server von timeSensor LEGAL 365, der im Rechenzentrum läuft.',
  'scenario.365-client.name': 'timeSensor LEGAL 365: Arbeitsplatz',
  'scenario.365-client.summary':
    'Sie arbeiten an einem PC und verbinden sich über das Internet mit timeSensor LEGAL 365 im Rechenzentrum.',

  'group.server': 'Verbindung zum Server',
  'group.inbound': 'Von aussen zum Server',
  'group.public': 'Öffentliche Adresse der Kanzlei',
  'group.discovery': 'Server im Netz finden',
  'group.licence': 'Lizenzabfrage',
  'group.updates': 'Updates',
  'group.mail': 'E-Mail',

  'role.server': 'Server von timeSensor LEGAL',
  'role.server.help':
    'Name oder IP-Adresse des Servers, mit dem sich timeSensor LEGAL verbindet. Die zuletzt benutzte Adresse steht unter Windows in der Datei %APPDATA%\\timeSensor\\lastServer.xml, unter macOS im Ordner ~/Library/Application Support/timeSensor. Fragen Sie sonst den timeSensor-Support.',
  'role.licence': 'Lizenzserver',
  'role.licence.help': 'Der Name ist nicht öffentlich dokumentiert. Fragen Sie den timeSensor-Support.',
  'role.updates': 'Update-Server',
  'role.updates.help': 'Der Name ist nicht öffentlich dokumentiert. Fragen Sie den timeSensor-Support.',
  'role.mailOut': 'Postausgangsserver (SMTP)',
  'role.mailOut.help':
    'Der Server, über den timeSensor LEGAL E-Mails sendet. Sie finden ihn in den E-Mail-Einstellungen von timeSensor LEGAL oder bei Ihrem E-Mail-Anbieter.',
  'role.mailIn': 'Posteingangsserver (IMAP oder POP3)',
  'role.mailIn.help':
    'Der Server, von dem timeSensor LEGAL E-Mails abholt. Sie finden ihn in den E-Mail-Einstellungen von timeSensor LEGAL oder bei Ihrem E-Mail-Anbieter.',
  'role.publicServer': 'Öffentliche Adresse der Kanzlei',
  'role.publicServer.help':
    'Die Adresse, unter der Ihre Kanzlei im Internet erscheint. Die Betreuung Ihrer Firewall kennt sie. Tragen Sie nur eine Adresse Ihrer eigenen Kanzlei ein.',

  'expectation.required': 'muss offen sein',
  'expectation.required.meaning':
    'timeSensor LEGAL braucht diesen Port in diesem Szenario. Funktioniert die Verbindung nicht, wird die Zeile rot.',
  'expectation.optional': 'sollte offen sein',
  'expectation.optional.meaning':
    'Dieser Port wird nicht in jedem Fall gebraucht. Ist er nicht offen, wird die Zeile gelb statt rot.',
  'expectation.forbidden': 'muss zu sein',
  'expectation.forbidden.meaning': 'Dieser Port darf hier nicht offen sein. Ist er offen, wird die Zeile rot.',
  'expectation.informational': 'nur Hinweis',
  'expectation.informational.meaning': 'Diese Zeile dient nur zur Information und ändert die Gesamtampel nicht.',

  'direction.out': 'ausgehend',
  'direction.in': 'eingehend',

  'state.open': 'offen',
  'state.open.meaning': 'Die Verbindung zum Port wurde angenommen.',
  'state.closed': 'geschlossen',
  'state.closed.meaning': 'Die Verbindung wurde ausdrücklich abgelehnt (Reset), vom Server oder von einer Firewall.',
  'state.filtered': 'gefiltert',
  'state.filtered.meaning':
    'Es kam keine Antwort, oder ein Gerät lehnte mit einer ICMP-Meldung ab. Häufig ist eine Firewall die Ursache.',
  'state.unreachable': 'unerreichbar',
  'state.unreachable.meaning': 'Zum Server oder in sein Netz fand sich kein Weg.',
  'state.unresolved': 'Name nicht aufgelöst',
  'state.unresolved.meaning': 'Zum Namen liess sich keine Adresse ermitteln.',
  'state.denied': 'lokal gesperrt',
  'state.denied.meaning': 'Dieser PC selbst hat die Verbindung nicht zugelassen.',
  'state.untested': 'nicht geprüft',
  'state.untested.meaning': 'Es liegt keine verwertbare Messung vor. Der Grund steht dabei.',

  'service.asExpected': 'wie erwartet',
  'service.asExpected.meaning': 'Auf dem offenen Port hat der erwartete Dienst geantwortet.',
  'service.unexpected': 'nicht wie erwartet',
  'service.unexpected.meaning': 'Der Port ist offen, verhielt sich aber nicht wie der erwartete Dienst.',
  'service.silent': 'stumm',
  'service.silent.meaning': 'Der Port ist offen, aber der erwartete Dienst hat sich nicht gemeldet.',
  'service.degraded': 'mit Mangel',
  'service.degraded.meaning':
    'Der erwartete Dienst hat geantwortet, aber mit einem Mangel, zum Beispiel mit einem abgelaufenen Zertifikat.',
  'service.unchecked': 'Dienst nicht abfragbar',
  'service.unchecked.meaning':
    'Der Port ist offen. Welcher Dienst dahinter läuft, wurde nicht gemessen, denn er muss sich nicht von selbst melden.',

  'light.green': 'Grün',
  'light.green.meaning': 'Das Ergebnis entspricht der Erwartung.',
  'light.yellow': 'Gelb',
  'light.yellow.meaning': 'Die Verbindung hat einen Mangel, oder ein nicht immer nötiger Port funktioniert nicht.',
  'light.red': 'Rot',
  'light.red.meaning': 'Eine nötige Verbindung funktioniert nicht, oder ein Port ist offen, der zu sein muss.',
  'light.grey': 'Grau',
  'light.grey.meaning': 'Das liess sich nicht beurteilen. Der Grund steht dabei.',
  'light.off': 'Aus',
  'light.off.meaning': 'In den Optionen ausgeschaltet und darum nicht geprüft.',

  'total.green': 'Alles, was timeSensor LEGAL in diesem Szenario vom Netz braucht, ist von diesem PC aus erreichbar.',
  'total.yellow':
    'Alle nötigen Verbindungen kommen zustande, aber mindestens ein Punkt ist nicht so, wie er sein sollte.',
  'total.red':
    'Mindestens eine nötige Verbindung funktioniert von diesem PC aus nicht, oder ein Port ist offen, der zu sein muss.',
  'total.grey': 'Ob von diesem PC aus alles Nötige funktioniert, liess sich nicht feststellen.',
  'total.partial': 'Die Prüfung wurde abgebrochen. Das Ergebnis ist unvollständig.',

  'row.server-sql.name': 'SQL-Server',
  'row.server-sql.purpose':
    'Über diesen Port laufen SQL-Abfragen an den Server. Er ist nur offen, wenn der SQL-Server gestartet ist. Ist er gesperrt, können Funktionen ausfallen, die SQL benutzen.',
  'row.server-application.name': 'Anwendungsserver',
  'row.server-application.purpose':
    'Hier meldet sich timeSensor LEGAL beim Server an. Ist der Port gesperrt, kommt keine Verbindung zustande und die Arbeit kann nicht beginnen. Bei 365 ist die Verbindung mit TLS verschlüsselt.',
  'row.server-database.name': 'Datenbankserver (DB4D)',
  'row.server-database.purpose':
    'Über diesen Port liest und speichert timeSensor LEGAL die Daten. Ist nur er gesperrt, kann der Server sichtbar sein und die Anmeldung trotzdem scheitern. Seine Nummer liegt immer um eins über jener des Anwendungsservers.',
  'row.server-quic.name': 'QUIC',
  'row.server-quic.purpose':
    'QUIC überträgt die Daten zwischen Client und Server über UDP, immer verschlüsselt. Ist UDP auf diesem Port gesperrt, kommt mit QUIC keine Verbindung zustande. Wer UDP sperrt, um das Broadcasting zu verhindern, kann damit auch QUIC unterbrechen.',
  'row.inbound-sql.name': 'SQL-Server, eingehend',
  'row.inbound-sql.purpose':
    'Hier kommen SQL-Abfragen der Arbeitsplätze beim Server an. Nötig ist der Port nur, wenn der SQL-Server gestartet ist.',
  'row.inbound-application.name': 'Anwendungsserver, eingehend',
  'row.inbound-application.purpose':
    'Hier melden sich die Arbeitsplätze beim Server an. Ist der Port gesperrt, kann sich niemand von aussen verbinden.',
  'row.inbound-database.name': 'Datenbankserver (DB4D), eingehend',
  'row.inbound-database.purpose':
    'Über diesen Port lesen und speichern die Arbeitsplätze ihre Daten. Ist er gesperrt, können sie mit timeSensor LEGAL nicht arbeiten.',
  'row.inbound-quic.name': 'QUIC, eingehend',
  'row.inbound-quic.purpose':
    'Hier kommt der verschlüsselte QUIC-Verkehr der Arbeitsplätze über UDP an. Ist er gesperrt, kommt mit QUIC keine Verbindung zustande.',
  'row.public-sql.name': 'SQL-Server, öffentlich',
  'row.public-sql.purpose':
    'Der SQL-Server der klassischen Installation überträgt in der Regel unverschlüsselt und darf aus dem Internet nicht erreichbar sein. Der Zugriff von aussen gehört in den VPN-Tunnel. Aussagekräftig ist diese Prüfung nur von ausserhalb der Kanzlei.',
  'row.public-application.name': 'Anwendungsserver, öffentlich',
  'row.public-application.purpose':
    'Der Anwendungsserver der klassischen Installation überträgt in der Regel unverschlüsselt und darf aus dem Internet nicht erreichbar sein. Der Zugriff von aussen gehört in den VPN-Tunnel. Aussagekräftig ist diese Prüfung nur von ausserhalb der Kanzlei.',
  'row.public-database.name': 'Datenbankserver (DB4D), öffentlich',
  'row.public-database.purpose':
    'Der Datenbankserver der klassischen Installation überträgt in der Regel unverschlüsselt und darf aus dem Internet nicht erreichbar sein. Der Zugriff von aussen gehört in den VPN-Tunnel. Aussagekräftig ist diese Prüfung nur von ausserhalb der Kanzlei.',
  'row.discovery.name': 'Serversuche (Broadcasting)',
  'row.discovery.purpose':
    'Der Server meldet sich per UDP im eigenen Subnetz, damit timeSensor LEGAL ihn anzeigen kann. Fehlt das, geben Sie die Adresse des Servers einmal von Hand ein. Manche Kanzleien schalten das Broadcasting absichtlich aus.',
  'row.licence-80.name': 'Lizenzabfrage (HTTP)',
  'row.licence-80.purpose':
    'timeSensor LEGAL fragt den Lizenzserver ab, um neue Updates zu erkennen und anzuzeigen. Ist der Port gesperrt, kann dieser Hinweis ausbleiben. Auf diesem Port kann ein Proxy anstelle des Servers antworten.',
  'row.licence-443.name': 'Lizenzabfrage (HTTPS)',
  'row.licence-443.purpose':
    'timeSensor LEGAL fragt den Lizenzserver verschlüsselt ab, um neue Updates zu erkennen und anzuzeigen. Ist der Port gesperrt, kann dieser Hinweis ausbleiben. Eine Firewall mit TLS-Inspektion kann hier ein eigenes Zertifikat vorzeigen.',
  'row.licence-8080.name': 'Lizenzabfrage (HTTP, zweiter Port)',
  'row.licence-8080.purpose':
    'timeSensor LEGAL fragt den Lizenzserver ab, um neue Updates zu erkennen und anzuzeigen. Ist der Port gesperrt, kann dieser Hinweis ausbleiben. Manche Firewalls sperren diesen Port, obwohl 80 und 443 offen sind.',
  'row.updates-20.name': 'Updates: FTP-Daten (aktiv)',
  'row.updates-20.purpose':
    'Bei aktivem FTP öffnet der Update-Server die Datenverbindung von seinem Port 20 aus. TCP 20 ist also ein Absenderport und wird nie mit einem Verbindungsversuch beurteilt. Ist er gesperrt, scheitern nur aktive Übertragungen: Passives FTP kommt ohne ihn aus.',
  'row.updates-21.name': 'Updates: FTP-Steuerkanal',
  'row.updates-21.purpose':
    'Über diesen Kanal beginnt der Download von Updates per FTP. Ist er gesperrt, lassen sich Updates auf diesem Weg nicht laden. Diese Zeile meldet sich an und prüft auch die passive Datenverbindung. Ob Updates bis zu 1 GB durchkommen, prüft sie nicht.',
  'row.updates-22.name': 'Updates: SFTP',
  'row.updates-22.purpose':
    'Über diesen Port kann timeSensor LEGAL Updates verschlüsselt per SFTP laden. Ist er gesperrt, lassen sich Updates auf diesem Weg nicht laden. Die Firewall muss auch Updates bis zu 1 GB durchlassen, was diese Zeile nicht prüft.',
  'row.mail-465.name': 'E-Mail-Versand (SMTP mit TLS)',
  'row.mail-465.purpose':
    'timeSensor LEGAL kann E-Mails über diesen Port senden, von Anfang an verschlüsselt. Ist er gesperrt, gehen auf diesem Weg keine E-Mails hinaus. Nötig ist er nur mit der E-Mail-Schnittstelle, und nicht jeder Anbieter bietet ihn an.',
  'row.mail-587.name': 'E-Mail-Versand (SMTP mit STARTTLS)',
  'row.mail-587.purpose':
    'timeSensor LEGAL kann E-Mails über diesen Port senden, verschlüsselt mit STARTTLS. Ist er gesperrt, gehen auf diesem Weg keine E-Mails hinaus. Nötig ist er nur mit der E-Mail-Schnittstelle, und nicht jeder Anbieter bietet ihn an.',
  'row.mail-993.name': 'E-Mail-Empfang (IMAP mit TLS)',
  'row.mail-993.purpose':
    'timeSensor LEGAL kann E-Mails über diesen Port per IMAP abholen, von Anfang an verschlüsselt. Ist er gesperrt, kommen auf diesem Weg keine E-Mails an. Nötig ist er nur mit der E-Mail-Schnittstelle, und nicht jeder Anbieter bietet ihn an.',
  'row.mail-995.name': 'E-Mail-Empfang (POP3 mit TLS)',
  'row.mail-995.purpose':
    'timeSensor LEGAL kann E-Mails über diesen Port per POP3 abholen, von Anfang an verschlüsselt. Ist er gesperrt, kommen auf diesem Weg keine E-Mails an. Nötig ist er nur mit der E-Mail-Schnittstelle, und nicht jeder Anbieter bietet ihn an.',

  'reason.syn-ack.short': 'Verbindung angenommen',
  'reason.syn-ack.meaning': 'Der Port ist offen. Wo sich der Dienst dahinter befragen lässt, hat er auch geantwortet.',
  'reason.syn-ack.next':
    'Nichts zu tun, wenn der Port offen sein darf. Muss er zu sein, bitten Sie die Betreuung der Firewall, ihn zu sperren.',
  'reason.conn-refused.short': 'abgelehnt (Reset)',
  'reason.conn-refused.meaning':
    'Der Server oder eine Firewall hat die Verbindung abgelehnt, zum Beispiel weil dort kein Dienst läuft. Wer es war, ist von hier aus nicht zu erkennen. Linux und macOS zeigen auch eine ICMP-Meldung «Port unerreichbar» wie einen Reset.',
  'reason.conn-refused.next':
    'Fragen Sie die Betreuung des Servers, ob der Dienst läuft, falls der Port offen sein soll. Läuft er, lassen Sie die Betreuung der Firewall ihre Regeln prüfen.',
  'reason.no-response.short': 'keine Antwort',
  'reason.no-response.meaning':
    'Auf die Verbindungsversuche kam innert der Frist keine Antwort. Oft verwirft eine Firewall die Pakete. Ein ausgeschalteter Server oder eine falsche Adresse sieht gleich aus.',
  'reason.no-response.next':
    'Prüfen Sie die Adresse und ob der Server läuft. Bitten Sie dann die Betreuung der Firewall, den Port freizugeben, falls er offen sein soll.',
  'reason.host-unreach.short': 'Server nicht erreichbar',
  'reason.host-unreach.meaning':
    'Dieser PC oder ein Gerät unterwegs meldet, dass der Server nicht erreichbar ist. Er kann ausgeschaltet, die Adresse falsch oder die Verbindung durch eine Firewall gesperrt sein. Unter macOS kann auch die Freigabe «Lokales Netzwerk» für PortAmpel fehlen.',
  'reason.host-unreach.next':
    'Prüfen Sie die Adresse, das VPN und unter macOS die Freigabe «Lokales Netzwerk». Fragen Sie dann die Betreuung des Netzes, ob der Server läuft und erreichbar ist.',
  'reason.net-unreach.short': 'kein Weg ins Netz des Servers',
  'reason.net-unreach.meaning':
    'Dieser PC oder ein Gerät unterwegs kennt keinen Weg in das Netz des Servers. Oft fehlt die Netzverbindung, das VPN oder IPv6. Auch eine Firewall kann auf diese Weise ablehnen.',
  'reason.net-unreach.next':
    'Prüfen Sie, ob dieser PC mit dem Netz und, falls nötig, mit dem VPN verbunden ist. Fragen Sie sonst die Betreuung des Netzes.',
  'reason.proto-unreach.short': 'Protokoll abgelehnt (ICMP)',
  'reason.proto-unreach.meaning':
    'Vom Server oder von einem Gerät unterwegs kam die ICMP-Meldung, dieses Protokoll werde nicht angenommen. Das ist ungewöhnlich und deutet auf eine Firewall. Welches Gerät es war, ist von hier aus nicht zu erkennen.',
  'reason.proto-unreach.next':
    'Bitten Sie die Betreuung der Firewall, die Regeln für diese Adresse und diesen Port zu prüfen.',
  'reason.admin-prohibited.short': 'durch eine Regel verboten (ICMP)',
  'reason.admin-prohibited.meaning':
    'Ein Gerät hat mit ICMP geantwortet, die Verbindung sei durch eine Regel verboten («administratively prohibited»). Es kann eine Firewall unterwegs oder der Server selbst sein.',
  'reason.admin-prohibited.next':
    'Bitten Sie die Betreuung der Firewall, den Port freizugeben, falls er offen sein soll. Nennen Sie ihr Adresse und Port.',
  'reason.local-rule.short': 'auf diesem PC verboten',
  'reason.local-rule.meaning':
    'Die Firewall oder Sicherheitssoftware dieses PCs hat die Verbindung verboten. Die Regel kann nur PortAmpel betreffen und timeSensor LEGAL durchlassen. Über die Firewall der Kanzlei sagt das nichts.',
  'reason.local-rule.next':
    'Bitten Sie die Betreuung dieses PCs, die Regeln seiner Firewall und Sicherheitssoftware zu prüfen.',
  'reason.aborted-locally.short': 'auf diesem PC abgebrochen',
  'reason.aborted-locally.meaning':
    'Dieser PC hat die Verbindung beim Aufbau selbst abgebrochen. Ursache kann der Virenschutz, die VPN-Software oder ein Netzwechsel sein. Ob der Port offen ist, zeigt das nicht.',
  'reason.aborted-locally.next':
    'Prüfen Sie erneut, ohne das Netz zu wechseln. Bleibt es dabei, bitten Sie die Betreuung dieses PCs, Virenschutz und VPN-Software zu prüfen.',
  'reason.address-unavailable.short': 'Adresse nicht benutzbar',
  'reason.address-unavailable.meaning':
    'Dieser PC kann die Adresse nicht benutzen. Sie ist ungültig, oder dem PC fehlt eine passende eigene Adresse, zum Beispiel für IPv6. Über den Port sagt das nichts.',
  'reason.address-unavailable.next':
    'Prüfen Sie die eingetragene Adresse. Stimmt sie, bitten Sie die Betreuung des Netzes, die Netzwerkeinstellungen dieses PCs zu prüfen.',
  'reason.name-not-found.short': 'Name unbekannt',
  'reason.name-not-found.meaning':
    'Die Namensauflösung (DNS) dieses PCs kennt den Namen nicht oder keine Adresse dazu. Der Name kann falsch geschrieben sein oder nur im Netz der Kanzlei oder im VPN gelten.',
  'reason.name-not-found.next':
    'Prüfen Sie die Schreibweise und ob das VPN verbunden ist. Fragen Sie sonst die Betreuung des Netzes, warum der Name keine Adresse hat.',
  'reason.name-timeout.short': 'Namensauflösung ohne Antwort',
  'reason.name-timeout.meaning':
    'Die Namensauflösung (DNS) gab innert der Frist keine Antwort. Ob es den Namen gibt und ob der Port offen ist, bleibt ungeklärt.',
  'reason.name-timeout.next':
    'Prüfen Sie, ob dieser PC mit dem Netz verbunden ist. Bitten Sie dann die Betreuung des Netzes, die DNS-Server dieses PCs zu prüfen.',
  'reason.name-service-failed.short': 'Fehler bei der Namensauflösung',
  'reason.name-service-failed.meaning':
    'Die Namensauflösung (DNS) meldete einen Fehler statt einer Adresse. Ob es den Namen gibt und ob der Port offen ist, bleibt ungeklärt.',
  'reason.name-service-failed.next':
    'Prüfen Sie in einigen Minuten erneut. Bleibt es dabei, bitten Sie die Betreuung des Netzes, die DNS-Server dieses PCs zu prüfen.',
  'reason.reset-after-connect.short': 'nach dem Aufbau getrennt (Reset)',
  'reason.reset-after-connect.meaning':
    'Die Verbindung kam zustande und wurde danach mit einem Reset getrennt. Das kann eine Inhaltsprüfung tun (Firewall, Virenschutz), aber auch der Server selbst. Wer es war, ist von hier aus nicht zu erkennen.',
  'reason.reset-after-connect.next':
    'Fragen Sie die Betreuung der Firewall, ob eine Inhaltsprüfung diese Verbindung trennt. Wenn nicht, fragen Sie die Betreuung des Servers.',
  'reason.closed-after-connect.short': 'nach dem Aufbau beendet',
  'reason.closed-after-connect.meaning':
    'Die Verbindung wurde angenommen und wieder beendet, bevor sich der erwartete Dienst meldete. Das kann der Dienst selbst tun, aber auch ein Proxy oder eine Firewall.',
  'reason.closed-after-connect.next':
    'Fragen Sie die Betreuung des Servers, ob der Dienst läuft und diese Adresse zulässt. Wenn ja, fragen Sie die Betreuung der Firewall nach einem Proxy.',
  'reason.no-greeting.short': 'offen, aber stumm',
  'reason.no-greeting.meaning':
    'Der Port ist offen, aber der Dienst hat sich innert der Frist nicht gemeldet. Er kann überlastet sein. Auch ein Virenschutz oder Proxy kann die Verbindung annehmen, ohne sie weiterzugeben.',
  'reason.no-greeting.next':
    'Fragen Sie die Betreuung des Servers, ob der Dienst läuft. Wenn ja, lassen Sie die Betreuung der Firewall Proxy und Inhaltsprüfung für diesen Port prüfen.',
  'reason.wrong-protocol.short': 'anderes Protokoll',
  'reason.wrong-protocol.meaning':
    'Auf dem Port antwortete etwas anderes als der erwartete Dienst. Vielleicht stimmen Adresse oder Port nicht. Auch ein Proxy oder die Anmeldeseite eines WLANs kann an seiner Stelle antworten.',
  'reason.wrong-protocol.next':
    'Prüfen Sie Adresse und Port. Stimmen sie, fragen Sie die Betreuung der Firewall nach einem Proxy und die Betreuung des Servers nach dem Dienst.',
  'reason.service-refused.short': 'Dienst weist ab',
  'reason.service-refused.meaning':
    'Der richtige Dienst hat geantwortet, die Verbindung aber abgewiesen, zum Beispiel mit 421, 554 oder BYE. Dass eine Firewall sperrt, ist damit unwahrscheinlich. Der Dienst kann überlastet sein oder diese Adresse sperren.',
  'reason.service-refused.next':
    'Prüfen Sie in einigen Minuten erneut. Bleibt es dabei, fragen Sie die Betreuung des Servers, warum er diese Adresse abweist.',
  'reason.starttls-missing.short': 'STARTTLS fehlt',
  'reason.starttls-missing.meaning':
    'Der Server bietet die Verschlüsselung mit STARTTLS hier nicht an. Oft entfernt die E-Mail-Inspektion einer Firewall dieses Angebot. Auch der Server kann so eingestellt sein.',
  'reason.starttls-missing.next':
    'Fragen Sie die Betreuung der Firewall, ob ihre E-Mail-Inspektion (SMTP) STARTTLS entfernt. Wenn nicht, fragen Sie Ihren E-Mail-Anbieter.',
  'reason.starttls-refused.short': 'STARTTLS abgelehnt',
  'reason.starttls-refused.meaning':
    'Der Server bietet STARTTLS an, lehnt den Wechsel zur Verschlüsselung aber ab. Das kann am Server liegen oder an einem Gerät, das den E-Mail-Verkehr prüft.',
  'reason.starttls-refused.next':
    'Prüfen Sie in einigen Minuten erneut. Bleibt es dabei, fragen Sie Ihren E-Mail-Anbieter und die Betreuung der Firewall.',
  'reason.some-addresses-dead.short': 'nur ein Teil der Adressen funktioniert',
  'reason.some-addresses-dead.meaning':
    'Der Name hat mehrere Adressen: Mindestens eine funktioniert, mindestens eine nicht. Die Verbindung kommt zustande, aber es kann zu Verzögerungen kommen.',
  'reason.some-addresses-dead.next':
    'Bitten Sie die Betreuung des Netzes, alle Adressen dieses Namens zu prüfen, auch jene für IPv6.',
  'reason.cleartext-instead-of-tls.short': 'unverschlüsselt statt TLS',
  'reason.cleartext-instead-of-tls.meaning':
    'Auf dem Port kam eine unverschlüsselte Antwort, wo TLS erwartet ist. Auf dem Server kann TLS ausgeschaltet sein, oder ein anderes Gerät antwortet.',
  'reason.cleartext-instead-of-tls.next':
    'Prüfen Sie, ob Sie das richtige Szenario gewählt haben. Wenn ja, fragen Sie die Betreuung des Servers, ob TLS auf diesem Port eingeschaltet ist.',
  'reason.tls-instead-of-cleartext.short': 'TLS statt unverschlüsselt',
  'reason.tls-instead-of-cleartext.meaning':
    'Auf dem Port wird von Anfang an TLS verlangt, wo ein unverschlüsselter Beginn erwartet ist. Auf dem Server kann TLS eingeschaltet sein, oder die Ports sind vertauscht.',
  'reason.tls-instead-of-cleartext.next':
    'Prüfen Sie, ob Sie das richtige Szenario gewählt haben. Wenn ja, fragen Sie die Betreuung des Servers, ob TLS auf diesem Port eingeschaltet ist.',
  'reason.tls-timeout.short': 'TLS-Aufbau ohne Antwort',
  'reason.tls-timeout.meaning':
    'Der Port ist offen, aber der Aufbau der Verschlüsselung (TLS) blieb innert der Frist ohne Antwort. Der Server spricht vielleicht kein TLS oder ist überlastet. Auch eine TLS-Inspektion kann die Verbindung aufhalten.',
  'reason.tls-timeout.next':
    'Fragen Sie die Betreuung des Servers, ob TLS auf diesem Port läuft. Wenn ja, fragen Sie die Betreuung der Firewall nach einer TLS-Inspektion.',
  'reason.tls-handshake-failed.short': 'TLS-Aufbau gescheitert',
  'reason.tls-handshake-failed.meaning':
    'Der Aufbau der Verschlüsselung (TLS) wurde mit einem Fehler abgebrochen. Vielleicht fehlt eine gemeinsame TLS-Version. Auch eine Firewall oder ein Virenschutz mit TLS-Inspektion kann eingreifen.',
  'reason.tls-handshake-failed.next':
    'Fragen Sie die Betreuung der Firewall, ob eine TLS-Inspektion eingreift. Wenn nicht, fragen Sie die Betreuung des Servers nach seinen TLS-Einstellungen.',
  'reason.certificate-expired.short': 'Zertifikat abgelaufen',
  'reason.certificate-expired.meaning':
    'Nach der Uhr dieses PCs ist das Zertifikat abgelaufen. Geht die Uhr falsch, kann dieser Befund täuschen.',
  'reason.certificate-expired.next':
    'Prüfen Sie Datum und Uhrzeit dieses PCs. Stimmen sie, bitten Sie die Betreuung des Servers, das Zertifikat zu erneuern.',
  'reason.certificate-not-yet-valid.short': 'Zertifikat noch nicht gültig',
  'reason.certificate-not-yet-valid.meaning':
    'Nach der Uhr dieses PCs ist das Zertifikat noch nicht gültig. Geht die Uhr falsch, kann dieser Befund täuschen.',
  'reason.certificate-not-yet-valid.next':
    'Prüfen Sie Datum und Uhrzeit dieses PCs. Stimmen sie, bitten Sie die Betreuung des Servers, das Zertifikat zu prüfen.',
  'reason.certificate-name-mismatch.short': 'Zertifikat für anderen Namen',
  'reason.certificate-name-mismatch.meaning':
    'Das Zertifikat gilt nicht für den eingetragenen Namen oder die eingetragene IP-Adresse. Die Angabe kann falsch sein, oder ein anderes Gerät antwortet.',
  'reason.certificate-name-mismatch.next':
    'Tragen Sie den vollständigen Servernamen ein, keine IP-Adresse. Bleibt es dabei, fragen Sie die Betreuung des Servers, für welche Namen das Zertifikat gilt.',
  'reason.certificate-untrusted.short': 'Zertifikat nicht vertrauenswürdig',
  'reason.certificate-untrusted.meaning':
    'Das Zertifikat lässt sich auf keinen vertrauenswürdigen Aussteller zurückführen. Der Server kann ein selbst ausgestelltes Zertifikat benutzen. Auch eine Firewall oder ein Virenschutz mit TLS-Inspektion kann ein eigenes vorzeigen.',
  'reason.certificate-untrusted.next':
    'Fragen Sie die Betreuung des Servers, ob der Aussteller stimmt. Wenn nicht, fragen Sie die Betreuung der Firewall nach einer TLS-Inspektion.',
  'reason.faked-open.short': '«offen» beweist hier nichts',
  'reason.faked-open.meaning':
    'Der Virenschutz dieses PCs oder ein Proxy nimmt Verbindungen zu Adressen an, an denen niemand wohnt. Darum beweist «offen» auf diesem Port nichts.',
  'reason.faked-open.next':
    'Bitten Sie die Betreuung dieses PCs, PortAmpel vom Virenschutz und vom Proxy auszunehmen. Prüfen Sie danach erneut.',
  'reason.no-network-shown.short': 'zu, aber kein anderer Port ging auf',
  'reason.no-network-shown.meaning':
    'Der Port ist zu, wie gewünscht. In diesem Lauf öffnete sich aber auch kein anderer Port, darum beweist das nichts. Vielleicht hat dieser PC keine Verbindung dorthin.',
  'reason.no-network-shown.next': 'Prüfen Sie zuerst die Verbindung zum Server. Ist sie grün, gilt auch diese Zeile.',
  'reason.self-test-failed.short': 'Selbsttest nicht bestanden',
  'reason.self-test-failed.meaning':
    'PortAmpel hat auf diesem PC seinen eingebauten Selbsttest nicht bestanden. Der Messung ist darum nicht zu trauen.',
  'reason.self-test-failed.next':
    'Starten Sie diesen PC neu und prüfen Sie erneut. Bleibt es dabei, senden Sie den Bericht an den timeSensor-Support.',
  'reason.no-address.short': 'keine Adresse angegeben',
  'reason.no-address.meaning':
    'Für diesen Server ist keine Adresse eingetragen, darum wurde nichts gemessen. Über den Port sagt das nichts.',
  'reason.no-address.next':
    'Tragen Sie die Adresse ein und prüfen Sie erneut. Kennen Sie sie nicht, fragen Sie die Betreuung des Servers oder den timeSensor-Support.',
  'reason.option-off.short': 'nicht geprüft: in den Optionen ausgeschaltet',
  'reason.option-off.meaning':
    'Diese Prüfung ist in den Optionen dieses Szenarios ausgeschaltet. Es wurde nichts gemessen.',
  'reason.option-off.next':
    'Schalten Sie die Option ein, wenn Ihre Kanzlei diese Verbindung benutzt. Sonst ist nichts zu tun.',
  'reason.needs-counterpart.short': 'nur mit Gegenstelle prüfbar',
  'reason.needs-counterpart.meaning':
    'Ob Verbindungen von aussen hier ankommen, kann dieser PC allein nicht messen. Dazu braucht es PortAmpel als Gegenstelle auf der anderen Seite.',
  'reason.needs-counterpart.next':
    'Starten Sie PortAmpel auf einem PC ausserhalb als Gegenstelle (unter «Gegenstelle» oder mit «portampel counterpart»). Prüfen Sie hier erneut, mit deren Adresse und Code.',
  'reason.needs-transfer.short': 'nur mit FTP-Übertragung prüfbar',
  'reason.needs-transfer.meaning':
    'Nur eine echte aktive FTP-Übertragung kann zeigen, ob die Daten durchkommen. Eine frühere Version von PortAmpel konnte das nicht prüfen.',
  'reason.needs-transfer.next':
    'Laden Sie in timeSensor LEGAL ein Update herunter, falls eines bereitsteht. Gelingt das nicht, fragen Sie die Betreuung der Firewall nach aktivem FTP.',
  'reason.no-probe.short': 'noch nicht messbar',
  'reason.no-probe.meaning': 'Diese Version von PortAmpel kann das noch nicht messen. Über den Port sagt das nichts.',
  'reason.no-probe.next':
    'Versuchen Sie es in timeSensor LEGAL selbst. Gelingt es dort nicht, fragen Sie die Betreuung der Firewall nach der Regel für diesen Port.',
  'reason.cancelled.short': 'abgebrochen',
  'reason.cancelled.meaning': 'Die Prüfung wurde abgebrochen, bevor dieser Port fertig gemessen war.',
  'reason.cancelled.next': 'Starten Sie die Prüfung erneut und lassen Sie sie zu Ende laufen.',
  'reason.deadline.short': 'Zeit abgelaufen',
  'reason.deadline.meaning':
    'Die Zeit für die ganze Prüfung war abgelaufen, bevor dieser Port fertig gemessen war. Über den Port sagt das nichts.',
  'reason.deadline.next':
    'Starten Sie die Prüfung erneut. Bleibt es dabei, senden Sie den Bericht an den timeSensor-Support.',
  'reason.local-resources.short': 'Ressourcen dieses PCs erschöpft',
  'reason.local-resources.meaning':
    'Diesem PC gingen die Netzverbindungen (Sockets) oder der Speicher aus. Über den Port sagt das nichts.',
  'reason.local-resources.next':
    'Schliessen Sie andere Programme und prüfen Sie erneut. Bleibt es dabei, fragen Sie die Betreuung dieses PCs.',
  'reason.unknown-error.short': 'unbekannter Fehler',
  'reason.unknown-error.meaning':
    'Das System meldete einen Fehler, den PortAmpel nicht einordnen kann. Über den Port lässt sich nichts sagen.',
  'reason.unknown-error.next': 'Prüfen Sie erneut. Bleibt es dabei, senden Sie den Bericht an den timeSensor-Support.',

  'fault.refuse': 'lehnt die Verbindung ab (Reset)',
  'fault.silent': 'nimmt die Verbindung an und bleibt stumm',
  'fault.reset': 'trennt die Verbindung nach dem Aufbau (Reset)',
  'fault.wrong-protocol': 'spricht ein anderes Protokoll',
  'fault.certificate-expired': 'zeigt ein abgelaufenes Zertifikat',
  'fault.certificate-not-yet-valid': 'zeigt ein noch nicht gültiges Zertifikat',
  'fault.certificate-name': 'zeigt ein Zertifikat für einen anderen Namen',
  'fault.certificate-untrusted': 'zeigt ein nicht vertrauenswürdiges Zertifikat',
  'fault.starttls-removed': 'bietet kein STARTTLS an',
  'fault.cleartext': 'antwortet unverschlüsselt statt mit TLS',
  'fault.slow': 'antwortet langsam',
  'fault.open': 'hält einen Port offen, der zu sein muss',

  'host-fault.empty': 'Hier fehlt die Adresse. Bitte einen Servernamen oder eine IP-Adresse angeben.',
  'host-fault.spaces': 'Die Adresse enthält Leerzeichen. Bitte den Servernamen ohne Leerzeichen angeben.',
  'host-fault.url':
    'Das ist eine Internetadresse (URL) oder E-Mail-Adresse. Bitte nur den Servernamen angeben, ohne «https://», ohne «@» und ohne Pfad.',
  'host-fault.port-included':
    'Die Adresse enthält eine Portnummer. Bitte nur den Servernamen angeben, ohne Doppelpunkt und Nummer.',
  'host-fault.too-long': 'Der Name ist zu lang. Erlaubt sind höchstens 253 Zeichen.',
  'host-fault.not-a-host':
    'Das ist weder ein Servername noch eine IP-Adresse. Bitte die Schreibweise prüfen, zum Beispiel «server.example.com» oder «192.168.1.10».',
};
