/** Ursachen bei Verschlüsselung, Zertifikaten, E-Mail und Diensten, die anders antworten als erwartet. */
export const tlsCauseTexts = {
  'cause.certificate-expired.name': 'Zertifikat abgelaufen',
  'cause.certificate-expired.title': 'Das Zertifikat von {{host}} auf TCP {{ports}} ist abgelaufen.',
  'cause.certificate-expired.about':
    'Das Zertifikat des Servers gilt nicht mehr. Geht die Uhr dieses PCs falsch, sähe es gleich aus. Darum wird sie mit den Uhren anderer Server verglichen.',
  'cause.certificate-expired.do.1': 'Erneuern Sie auf {{host}} das Zertifikat für TCP {{ports}}.',
  'cause.certificate-not-yet-valid.name': 'Zertifikat noch nicht gültig',
  'cause.certificate-not-yet-valid.title':
    'Das Zertifikat von {{host}} auf TCP {{ports}} gilt erst ab einem späteren Tag.',
  'cause.certificate-not-yet-valid.about':
    'Der Beginn seiner Gültigkeit liegt in der Zukunft. Meist geht eine Uhr falsch: die dieses PCs oder die des Servers, der das Zertifikat ausgestellt hat.',
  'cause.certificate-not-yet-valid.do.1':
    'Prüfen Sie Datum und Uhrzeit auf {{host}}, und stellen Sie das Zertifikat neu aus.',
  'cause.certificate-not-yet-valid.do.2': 'Prüfen Sie auch Datum und Uhrzeit dieses PCs.',
  'cause.certificate-name.name': 'Zertifikat für einen anderen Namen',
  'cause.certificate-name.title': 'Das Zertifikat auf TCP {{ports}} gilt nicht für {{host}}, sondern für andere Namen.',
  'cause.certificate-name.about':
    'Der Server zeigt ein Zertifikat, in dem der eingetragene Name nicht steht. Meist ist eine IP-Adresse oder ein anderer Name eingetragen. Selten steht jemand anderes dazwischen.',
  'cause.certificate-name.do.1':
    'Fragen Sie die Betreuung von {{host}}, welcher Name der richtige ist, und tragen Sie nur diesen ein.',
  'cause.certificate-name.do.2':
    'Ist der eingetragene Name richtig, lassen Sie auf {{host}} ein Zertifikat mit diesem Namen einrichten.',
  'cause.certificate-untrusted.name': 'Zertifikat nicht vertrauenswürdig',
  'cause.certificate-untrusted.title': 'Dieses System vertraut dem Zertifikat von {{host}} auf TCP {{ports}} nicht.',
  'cause.certificate-untrusted.about':
    'Der Aussteller ist diesem System unbekannt. Entweder hat der Server ein selbst ausgestelltes oder unvollständiges Zertifikat, oder jemand schaltet sich in die Verbindung ein.',
  'cause.certificate-untrusted.do.1':
    'Richten Sie auf {{host}} ein Zertifikat einer anerkannten Stelle mit vollständiger Kette ein.',
  'cause.certificate-untrusted.do.2':
    'Ist der Aussteller die eigene Stelle der Kanzlei, richten Sie deren Wurzel auf diesem PC ein.',
  'cause.cleartext-instead-of-tls.name': 'Klartext statt Verschlüsselung',
  'cause.cleartext-instead-of-tls.title':
    '{{host}} spricht auf TCP {{ports}} Klartext, wo Verschlüsselung erwartet wird.',
  'cause.cleartext-instead-of-tls.about':
    'Die Gegenseite antwortete unverschlüsselt. Auf dem Server ist TLS nicht eingeschaltet, oder ein Proxy auf dem Weg nimmt es weg.',
  'cause.cleartext-instead-of-tls.do.1': 'Schalten Sie auf {{host}} für TCP {{ports}} die Verschlüsselung (TLS) ein.',
  'cause.cleartext-instead-of-tls.do.2':
    'Ist TLS auf {{host}} eingeschaltet, prüfen Sie, ob Firewall oder Proxy sich einschalten.',
  'cause.tls-instead-of-cleartext.name': 'Verschlüsselung statt Klartext',
  'cause.tls-instead-of-cleartext.title':
    '{{host}} verlangt auf TCP {{ports}} Verschlüsselung, wo Klartext erwartet wird.',
  'cause.tls-instead-of-cleartext.about':
    'Die Gegenseite antwortet nur auf TLS. Meist gehört der Server zu einer anderen Ausgabe von timeSensor LEGAL als die gewählte Situation, oder der Port ist vertauscht.',
  'cause.tls-instead-of-cleartext.do.1':
    'Prüfen Sie, ob die gewählte Situation und der Port TCP {{ports}} zu {{host}} passen.',
  'cause.tls-instead-of-cleartext.do.2':
    'Passen Situation und Port, prüfen Sie auf {{host}} die Einstellung der Verschlüsselung.',
  'cause.starttls-removed.name': 'STARTTLS fehlt',
  'cause.starttls-removed.title':
    'Beim Senden von E-Mails über {{host}}, TCP {{ports}}, fehlt die Verschlüsselung (STARTTLS).',
  'cause.starttls-removed.about':
    'Der Server bietet STARTTLS nicht an, oder ein Gerät auf dem Weg entfernt es. Überschriebene Worte (X oder *) verraten das Gerät. Fehlt nur die Zeile, sieht beides gleich aus.',
  'cause.starttls-removed.do.1':
    'Schalten Sie auf der Firewall die Inspektion von E-Mails (SMTP) für TCP {{ports}} aus.',
  'cause.starttls-removed.do.2':
    'Prüft die Firewall keine E-Mails, fragen Sie den E-Mail-Anbieter, ob {{host}} STARTTLS anbietet.',
  'cause.mail-blocked.name': 'Senden von E-Mails gesperrt',
  'cause.mail-blocked.title': 'Das Senden von E-Mails über {{host}} ist gesperrt (TCP {{ports}}). Anderes geht.',
  'cause.mail-blocked.about':
    'Nur die Ports zum Senden von E-Mails sind zu. Internetanbieter und Firewalls sperren sie gegen Spam. Auch der E-Mail-Anbieter kann dieses Netz aussperren.',
  'cause.mail-blocked.do.1': 'Lassen Sie auf der Firewall TCP {{ports}} zu {{host}} durch.',
  'cause.mail-blocked.do.2':
    'Lässt die Firewall TCP {{ports}} durch, bitten Sie den Internetanbieter, das Senden von E-Mails freizugeben.',
  'cause.mail-blocked.do.3':
    'Sperrt auch der Internetanbieter nichts, fragen Sie den E-Mail-Anbieter, ob er dieses Netz aussperrt.',
  'cause.mail-greeting-late.name': 'E-Mail-Server meldet sich spät',
  'cause.mail-greeting-late.title':
    'Der E-Mail-Server {{host}} lässt auf TCP {{ports}} lange warten, bevor er sich meldet.',
  'cause.mail-greeting-late.about':
    'Gesperrt ist nichts. Manche Server warten absichtlich, um Spam abzuwehren, andere auf eine Namensauflösung, die nicht kommt. Auch ein Gerät auf dem Weg kann verzögern.',
  'cause.mail-greeting-late.do.1':
    'Fragen Sie den E-Mail-Anbieter, ob {{host}} Verbindungen aus Ihrem Netz absichtlich verzögert.',
  'cause.mail-greeting-late.do.2': 'Dauert das Senden von E-Mails nicht zu lange, kann die Zeile gelb bleiben.',
  'cause.ssh-broken.name': 'SSH bricht beim Schlüsseltausch ab',
  'cause.ssh-broken.title': 'Die Verbindung über SSH zu {{host}} bricht ab, sobald die Verschlüsselung beginnt.',
  'cause.ssh-broken.about':
    'Der Server nennt sich, dann scheitert der Schlüsseltausch. Manche Firewalls lassen nur die erste Zeile von SSH durch. Auch ein Netz, das grosse Pakete verliert, bewirkt das.',
  'cause.ssh-broken.do.1':
    'Lassen Sie auf der Firewall SSH zu {{host}}, TCP {{ports}}, ohne Prüfung des Inhalts durch.',
  'cause.ssh-broken.do.2': 'Bricht SSH ohne diese Prüfung weiter ab, prüfen Sie die Paketgrösse (MTU) auf dem Weg.',
  'cause.ssh-algorithms.name': 'Keine gemeinsame SSH-Verschlüsselung',
  'cause.ssh-algorithms.title': '{{host}} und PortAmpel kennen auf TCP {{ports}} kein gemeinsames Verfahren von SSH.',
  'cause.ssh-algorithms.about':
    'Der Server antwortet, ist aber sehr alt oder sehr streng eingestellt. Am Netz liegt es nicht. Ob timeSensor LEGAL sich mit ihm versteht, bleibt offen.',
  'cause.ssh-algorithms.do.1': 'Fragen Sie den Betreiber von {{host}}, welche Verfahren von SSH der Server zulässt.',
  'cause.wrong-service.name': 'Ein anderer Dienst antwortet',
  'cause.wrong-service.title':
    'Auf TCP {{ports}} antwortet nicht der erwartete Dienst von {{host}}, sondern etwas anderes.',
  'cause.wrong-service.about':
    'Der Port ist offen, aber die Antwort gehört zu einem anderen Protokoll. Auf dem Server läuft etwas anderes, oder ein Gerät auf dem Weg antwortet an seiner Stelle.',
  'cause.wrong-service.do.1': 'Prüfen Sie, ob Adresse und Port zu {{host}}, TCP {{ports}}, stimmen.',
  'cause.wrong-service.do.2':
    'Stimmen Adresse und Port, prüfen Sie, welcher Dienst auf {{host}} läuft und ob ein Proxy dazwischensteht.',
  'cause.connection-cut.name': 'Verbindung wird nach dem Aufbau getrennt',
  'cause.connection-cut.title':
    'Verbindungen zu {{host}} auf TCP {{ports}} kommen zustande und werden gleich wieder getrennt.',
  'cause.connection-cut.about':
    'Der Port ist offen, doch das Gespräch endet sofort. So arbeiten Firewalls, die den Inhalt prüfen, und Server, die diesen Absender nicht wollen. Trifft es mehrere Server, ist es eher die Firewall.',
  'cause.connection-cut.do.1': 'Lassen Sie auf der Firewall TCP {{ports}} zu {{host}} ohne Prüfung des Inhalts durch.',
  'cause.connection-cut.do.2':
    'Prüft die Firewall keine Inhalte, fragen Sie den Betreiber von {{host}}, ob der Server Ihr Netz abweist.',
  'cause.content-inspection.name': 'Etwas greift in Verbindungen ein',
  'cause.content-inspection.title': 'Ein Gerät vor mehreren Servern stört die Verbindungen zu {{host}}.',
  'cause.content-inspection.about':
    'Server, die nichts miteinander zu tun haben, scheitern auf dieselbe Weise. Das spricht für eine Firewall oder einen Proxy, der den Inhalt prüft. Dass mehrere Dienste zugleich gestört sind, ist nicht ausgeschlossen.',
  'cause.content-inspection.do.1':
    'Lassen Sie auf der Firewall Verbindungen zu {{host}} ohne Prüfung des Inhalts durch.',
  'cause.content-inspection.do.2': 'Prüfen Sie über ein anderes Netz: Das zeigt, ob es an diesem Netz liegt.',
  'cause.tls-failed.name': 'Verschlüsselung kommt nicht zustande',
  'cause.tls-failed.title': 'Mit {{host}} kommt auf TCP {{ports}} keine Verschlüsselung (TLS) zustande.',
  'cause.tls-failed.about':
    'Der Port ist offen, aber die beiden Seiten einigen sich nicht auf TLS. Der Server ist veraltet oder streng eingestellt, oder ein Gerät auf dem Weg greift ein.',
  'cause.tls-failed.do.1': 'Prüfen Sie auf {{host}} die Einstellungen von TLS für TCP {{ports}}.',
  'cause.tls-failed.do.2':
    'Sind die Einstellungen von TLS in Ordnung, nehmen Sie {{host}} auf der Firewall von der TLS-Inspektion aus.',
  'cause.service-silent.name': 'Dienst antwortet nicht',
  'cause.service-silent.title': '{{host}} nimmt auf TCP {{ports}} Verbindungen an, sagt dann aber nichts.',
  'cause.service-silent.about':
    'Der Port ist offen, und die Antwort bleibt aus. Der Dienst kann hängen oder überlastet sein. Auch eine Firewall, die den Inhalt prüft, kann ihn zurückhalten.',
  'cause.service-silent.do.1':
    'Fragen Sie die Betreuung von {{host}}, ob der Dienst auf TCP {{ports}} dort selbst antwortet.',
  'cause.service-silent.do.2':
    'Antwortet der Dienst auf dem Server selbst, lassen Sie {{host}} auf der Firewall ohne Prüfung des Inhalts durch.',
  'cause.service-refused.name': 'Dienst weist diesen PC ab',
  'cause.service-refused.title':
    'Der Dienst von {{host}} auf TCP {{ports}} antwortet, will dieses Gespräch aber nicht.',
  'cause.service-refused.about':
    'Der richtige Dienst hat geantwortet und abgelehnt, etwa weil er überlastet ist oder diesen Absender sperrt. Am Weg liegt es nicht.',
  'cause.service-refused.do.1': 'Fragen Sie den Betreiber von {{host}}, warum der Dienst auf TCP {{ports}} ablehnt.',
  'cause.service-refused.do.2': 'Prüfen Sie in einigen Minuten noch einmal: Vielleicht ist der Dienst nur überlastet.',
  'cause.redirect-loop.name': 'Weiterleitung im Kreis',
  'cause.redirect-loop.title': '{{host}} leitet auf TCP {{ports}} im Kreis oder zu oft weiter.',
  'cause.redirect-loop.about':
    'Der Server antwortet, aber niemand kommt bei einer Seite an. Meist ist er falsch eingerichtet. Auch ein Gerät auf dem Weg kann Weiterleitungen einfügen.',
  'cause.redirect-loop.do.1': 'Prüfen Sie auf {{host}} die eingerichteten Weiterleitungen.',
  'sign.certificate-at-fault': 'Auf TCP {{ports}} zeigt {{host}} dieses Zertifikat.',
  'sign.certificate-dates': 'Gültig vom {{from}} bis zum {{to}}.',
  'sign.clock-confirmed': 'Andere Server bestätigen die Uhr dieses PCs.',
  'sign.clock-unconfirmed': 'Die Uhr dieses PCs liess sich mit keiner anderen vergleichen.',
  'sign.certificate-names': 'Im Zertifikat steht: {{names}}.',
  'sign.certificate-issuer': 'Ausgestellt von: {{issuer}}.',
  'sign.certificate-self-signed': 'Der Server hat sich das Zertifikat selbst ausgestellt.',
  'sign.certificate-of-somebody-between':
    'Auch jemand, der sich in die Verbindung einschaltet, zeigt ein solches Zertifikat.',
  'sign.spoke-clear-text': '{{host}} antwortete auf TCP {{ports}} unverschlüsselt.',
  'sign.spoke-tls': '{{host}} antwortete auf TCP {{ports}} nur verschlüsselt (TLS).',
  'sign.heard': 'Die Gegenseite sagte: «{{words}}».',
  'sign.device-between-alike': 'Auch ein Gerät auf dem Weg kann das bewirken.',
  'sign.starttls-overwritten': '{{host}} antwortet mit Worten, die mit X oder * überschrieben sind.',
  'sign.starttls-device-far': 'Das Gerät kann auch beim E-Mail-Anbieter stehen.',
  'sign.starttls-not-offered': '{{host}} bietet auf TCP {{ports}} kein STARTTLS an oder lehnt es ab.',
  'sign.tls-on-other-port': 'Auf TCP {{ports}} spricht derselbe Server TLS.',
  'sign.starttls-servers-choice': 'Der Server kann auch selbst so eingerichtet sein.',
  'sign.nothing-else-shut': 'Sonst ist auf dieselbe Weise nichts gesperrt, und anderes im Internet geht.',
  'sign.blocked-by-mail-server': 'Auch der E-Mail-Server selbst kann dieses Netz aussperren.',
  'sign.greeted-late': '{{host}} meldete sich auf TCP {{ports}} erst nach Sekunden.',
  'sign.greeted-after': 'Die Begrüssung brauchte {{seconds}} Sekunden.',
  'sign.ssh-ends-in-key-exchange': '{{host}} nannte sich auf TCP {{ports}}, der Schlüsseltausch kam nicht zu Ende.',
  'sign.ssh-software': 'Software des Servers: {{software}}.',
  'sign.large-packets-alike': 'Ein Weg, der grosse Pakete verliert, sähe gleich aus.',
  'sign.ssh-nothing-in-common': '{{host}} bot kein Verfahren an, das PortAmpel kennt.',
  'sign.spoke-otherwise': '{{host}} antwortete auf TCP {{ports}} nicht so, wie der erwartete Dienst spricht.',
  'sign.cut-after-connect': '{{host}}, TCP {{ports}}: Die Verbindung kam zustande und endete vor jeder Antwort.',
  'sign.tls-not-agreed': '{{host}}, TCP {{ports}}: Der Aufbau von TLS scheiterte.',
  'sign.open-and-silent': '{{host}}, TCP {{ports}}: Die Verbindung kam zustande, eine Antwort kam nicht.',
  'sign.turned-away': '{{host}}, TCP {{ports}}, antwortete mit einer Ablehnung.',
  'sign.redirected-around': '{{host}}, TCP {{ports}}, leitete weiter, ohne dass eine Seite kam.',
  'sign.several-fail-alike': 'Server mit verschiedenen Aufgaben und Adressen verhalten sich gleich: {{host}}.',
  'sign.service-itself-alike': 'Jeder dieser Server könnte den Fehler auch selbst haben.',
};
