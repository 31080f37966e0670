/** Ursachen bei Ports und Servern. «verwerfen»: ohne Antwort liegen lassen; «ablehnen»: mit einer Antwort. */
export const portCauseTexts = {
  'cause.host-down.name': 'Server nicht erreichbar',
  'cause.host-down.title': 'Der Server {{host}} antwortet auf keinem Weg.',
  'cause.host-down.about':
    'Kein Port des Servers antwortet, während andere Server erreichbar sind. Er ist aus, seine Adresse falsch oder jeder Weg zu ihm gesperrt.',
  'cause.host-down.do.1': 'Prüfen Sie, ob {{host}} die richtige Adresse ist und der Server läuft.',
  'cause.host-down.do.2': 'Ist der Server entfernt, prüfen Sie, ob das VPN verbunden ist.',
  'cause.host-down.do.3': 'Läuft der Server, lassen Sie auf der Firewall TCP {{ports}} zu {{host}} durch.',
  'cause.port-missing.name': 'Port in der Firewall-Regel vergessen',
  'cause.port-missing.title': 'TCP {{ports}} zu {{host}} kommt nicht durch, die übrigen Ports derselben Gruppe schon.',
  'cause.port-missing.about':
    'Nur einzelne Ports einer Gruppe bleiben ohne Antwort, andere desselben Servers sind offen. Meist fehlt der Port in einer Regel.',
  'cause.port-missing.do.1': 'Ergänzen Sie auf der Firewall TCP {{ports}} in der Regel für {{host}}.',
  'cause.port-missing.do.2': 'Fehlt in der Regel der Firewall nichts, prüfen Sie die Firewall auf dem Server selbst.',
  'cause.port-dropped.name': 'Firewall verwirft Verbindungen',
  'cause.port-dropped.title_one': 'Eine Firewall verwirft Verbindungen zu {{host}} auf TCP {{ports}}.',
  'cause.port-dropped.title_other': 'Eine Firewall verwirft Verbindungen zu mehreren Servern: {{targets}}.',
  'cause.port-dropped.about':
    'Verbindungsversuche bleiben ohne jede Antwort, obwohl der Server erreichbar ist. Ein Filter auf diesem PC, auf dem Weg oder auf dem Server verwirft sie.',
  'cause.port-dropped.do.1_one': 'Lassen Sie auf der Firewall TCP {{ports}} zu {{host}} durch.',
  'cause.port-dropped.do.1_other': 'Lassen Sie auf der Firewall Verbindungen durch zu {{targets}}.',
  'cause.port-dropped.do.2':
    'Lässt die Firewall alles durch, prüfen Sie die Firewall auf dem Server und die auf diesem PC.',
  'cause.port-rejected.name': 'Firewall lehnt Verbindungen ab',
  'cause.port-rejected.title_one': 'Eine Firewall lehnt Verbindungen zu {{host}} auf TCP {{ports}} ausdrücklich ab.',
  'cause.port-rejected.title_other':
    'Eine Firewall lehnt Verbindungen zu mehreren Servern ausdrücklich ab: {{targets}}.',
  'cause.port-rejected.about':
    'Ein Gerät auf dem Weg oder der Server selbst meldet, dass diese Verbindung nicht erlaubt ist (ICMP).',
  'cause.port-rejected.do.1_one': 'Lassen Sie auf der Firewall TCP {{ports}} zu {{host}} durch.',
  'cause.port-rejected.do.1_other': 'Lassen Sie auf der Firewall Verbindungen durch zu {{targets}}.',
  'cause.port-rejected.do.2':
    'Suchen Sie im Protokoll der gesperrten Verbindungen, welches Gerät die Verbindungen ablehnt.',
  'cause.port-reset.name': 'Verbindungen werden abgewiesen',
  'cause.port-reset.title_one': 'Verbindungen zu {{host}} auf TCP {{ports}} werden sofort abgewiesen.',
  'cause.port-reset.title_other': 'Verbindungen zu mehreren Servern werden sofort abgewiesen: {{targets}}.',
  'cause.port-reset.about':
    'Es kommt eine Abweisung (Reset) zurück. Eine Firewall und ein Server, auf dem kein Dienst läuft, tun das gleich.',
  'cause.port-reset.do.1_one': 'Lassen Sie auf der Firewall TCP {{ports}} zu {{host}} durch.',
  'cause.port-reset.do.1_other': 'Lassen Sie auf der Firewall Verbindungen durch zu {{targets}}.',
  'cause.port-reset.do.2': 'Lässt die Firewall alles durch, fragen Sie den Betreiber des Servers, ob der Dienst läuft.',
  'cause.port-reset.do.3':
    'Prüfen Sie über ein anderes Netz, etwa ein Mobiltelefon: Das zeigt, ob Server oder Firewall abweist.',
  'cause.service-not-started.name': 'Dienst nicht gestartet',
  'cause.service-not-started.title': 'Der Server {{host}} ist da, aber auf TCP {{ports}} nimmt nichts Verbindungen an.',
  'cause.service-not-started.about':
    'Der Server weist die Verbindung ab, während er sonst antwortet. Meist ist der Dienst nicht gestartet oder läuft auf einem anderen Port.',
  'cause.service-not-started.do.1': 'Starten Sie auf {{host}} den Serverdienst von timeSensor LEGAL für TCP {{ports}}.',
  'cause.service-not-started.do.2': 'Prüfen Sie in den Einstellungen des Servers, ob der Dienst andere Ports benutzt.',
  'cause.service-not-started.do.3': 'Läuft der Dienst, prüfen Sie, ob eine Firewall TCP {{ports}} abweist.',
  'cause.unexplained.name': 'Nicht erklärt',
  'cause.unexplained.title': 'Für diese Zeilen fand sich keine gemeinsame Ursache.',
  'cause.unexplained.about':
    'Die Zeilen sind nicht in Ordnung, und keine bekannte Ursache passt dazu. Die Messungen stehen bei jeder Zeile.',
  'cause.unexplained.do.1': 'Senden Sie den Bericht dem Support von timeSensor.',
  'cause.unexplained.do.2': 'Lesen Sie bei jeder Zeile, was sie einzeln bedeutet.',
  'sign.host-silent': '{{host}} antwortet auf TCP {{ports}} nicht, auch nicht bei weiteren Versuchen.',
  'sign.host-unreachable': 'Dieser PC oder ein Router meldet, dass {{host}} nicht erreichbar ist.',
  'sign.passes-elsewhere': 'TCP {{ports}} kommt zu einem anderen Server durch.',
  'sign.silent-elsewhere': 'TCP {{ports}} bleibt auch zu einem anderen, erreichbaren Server ohne Antwort.',
  'sign.silent': '{{host}} antwortet auf TCP {{ports}} auch nach mehreren Versuchen nicht.',
  'sign.icmp-refusal': 'Für {{host}}, TCP {{ports}}, kam eine ICMP-Meldung: nicht erlaubt oder nicht erreichbar.',
  'sign.refused': 'Von {{host}}, TCP {{ports}}, kam sofort eine Abweisung (Reset) zurück.',
  'sign.refused-nearer':
    'Die Abweisung von {{host}}, TCP {{ports}}, kam schneller zurück, als der Server sonst antwortet.',
  'sign.refused-by-several': 'Mehrere voneinander unabhängige Server weisen gleich ab ({{count}}).',
  'sign.all-dropped-alike': 'Eine Firewall, die alles zu {{host}} verwirft, sähe gleich aus.',
  'sign.packets-lost': 'Auf dem Weg gehen Pakete verloren. Auch das lässt Versuche ohne Antwort.',
  'sign.host-may-be-off': 'Dass {{host}} läuft, liess sich nicht zeigen.',
  'sign.service-off-alike':
    'Läuft der Dienst nicht oder antwortet unter der Adresse ein anderes Gerät, sieht es gleich aus.',
  'sign.reset-tells-not-who': 'Einem Reset ist nicht anzusehen, ob Server oder Firewall ihn geschickt hat.',
};
