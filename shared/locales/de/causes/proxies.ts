/** Ursachen bei Proxys, Filtern und allem, was sich in Verbindungen einschaltet. */
export const proxyCauseTexts = {
  'cause.captive-portal.name': 'Anmeldeseite des Netzes',
  'cause.captive-portal.title':
    'Dieses Netz lässt diese Verbindungen nicht durch, solange Sie sich nicht auf seiner Anmeldeseite angemeldet haben.',
  'cause.captive-portal.about':
    'Statt des Servers antwortet die Anmeldeseite eines Netzes, wie in Hotels und Gäste-WLAN. Was daneben scheitert, liegt meist an derselben Sperre. Ob danach noch etwas anderes fehlt, zeigt erst eine neue Prüfung.',
  'cause.captive-portal.do.1': 'Öffnen Sie im Browser eine beliebige Seite und melden Sie sich beim Netz an.',
  'cause.captive-portal.do.2':
    'Kommt keine Anmeldeseite, fragen Sie die Betreuung des Netzes, oder benutzen Sie ein anderes Netz.',
  'cause.web-filter.name': 'Webfilter sperrt den Server',
  'cause.web-filter.title_one': 'Der Filter {{product}} zeigt seine Sperrseite statt {{host}} auf TCP {{ports}}.',
  'cause.web-filter.title_other': 'Der Filter {{product}} zeigt seine Sperrseite statt mehrerer Server: {{targets}}.',
  'cause.web-filter.about':
    'Statt des Servers kam die Sperrseite eines Filters, der seinen Namen nennt. Ob er auf der Firewall, beim Anbieter oder auf diesem PC läuft, sagt die Seite nicht immer.',
  'cause.web-filter.do.1_one': 'Nehmen Sie im Filter {{product}} {{host}} mit TCP {{ports}} von der Sperre aus.',
  'cause.web-filter.do.1_other': 'Nehmen Sie im Filter {{product}} von der Sperre aus: {{targets}}.',
  'cause.web-filter.do.2':
    'Ist {{product}} ein Virenschutz auf diesem PC, tragen Sie {{host}} in {{product}} als Ausnahme ein.',
  'cause.web-filter-unnamed.name': 'Sperrseite eines unbekannten Filters',
  'cause.web-filter-unnamed.title_one': 'Ein Filter zeigt seine Sperrseite statt {{host}} auf TCP {{ports}}.',
  'cause.web-filter-unnamed.title_other': 'Ein Filter zeigt seine Sperrseite statt mehrerer Server: {{targets}}.',
  'cause.web-filter-unnamed.about':
    'Die Antwort sieht nach der Sperrseite eines Filters aus, nennt aber kein Produkt. Nur an Worten erkannt, kann es auch eine Seite des Servers selbst sein.',
  'cause.web-filter-unnamed.do.1_one': 'Nehmen Sie {{host}} mit TCP {{ports}} im Webfilter von der Sperre aus.',
  'cause.web-filter-unnamed.do.1_other': 'Nehmen Sie im Webfilter von der Sperre aus: {{targets}}.',
  'cause.web-filter-unnamed.do.2': 'Öffnen Sie {{host}} im Browser: Die Sperrseite sagt oft selbst, wer sie zeigt.',
  'cause.proxy-login.name': 'Proxy verlangt Anmeldung',
  'cause.proxy-login.title_one':
    'Ein Proxy verlangt eine Anmeldung, bevor er {{host}} auf TCP {{ports}} erreichen lässt.',
  'cause.proxy-login.title_other':
    'Ein Proxy verlangt eine Anmeldung, bevor er mehrere Server erreichen lässt: {{targets}}.',
  'cause.proxy-login.about':
    'Ein Proxy antwortete mit Status 407: Er will zuerst eine Anmeldung. timeSensor LEGAL meldet sich dort vermutlich nicht von selbst an. PortAmpel sendet einem Proxy nie ein Passwort.',
  'cause.proxy-login.do.1': 'Lassen Sie auf dem Proxy {{host}} ohne Anmeldung durch.',
  'cause.proxy-login.do.2_one':
    'Ist die Anmeldung unverzichtbar, lassen Sie auf der Firewall TCP {{ports}} zu {{host}} am Proxy vorbei durch.',
  'cause.proxy-login.do.2_other':
    'Ist die Anmeldung unverzichtbar, lassen Sie auf der Firewall Verbindungen am Proxy vorbei durch zu {{targets}}.',
  'cause.proxy-needed.name': 'Nur über den Proxy erreichbar',
  'cause.proxy-needed.title_one':
    '{{host}} ist auf TCP {{ports}} nur über den Proxy {{proxy}} erreichbar, nicht direkt.',
  'cause.proxy-needed.title_other':
    'Nur über den Proxy {{proxy}} erreichbar, nicht direkt, sind mehrere Server: {{targets}}.',
  'cause.proxy-needed.about':
    'Direkt kommt nichts durch, über den Proxy dieses Systems schon. timeSensor LEGAL kennt, soweit dokumentiert, keine Einstellung für einen Proxy und geht darum wahrscheinlich direkt.',
  'cause.proxy-needed.do.1_one': 'Lassen Sie auf der Firewall TCP {{ports}} zu {{host}} direkt durch, ohne Proxy.',
  'cause.proxy-needed.do.1_other':
    'Lassen Sie auf der Firewall direkte Verbindungen, ohne Proxy, durch zu {{targets}}.',
  'cause.proxy-needed.do.2':
    'Ist der direkte Weg nicht möglich, fragen Sie den Support von timeSensor nach einer Einstellung für den Proxy.',
  'cause.tls-inspection.name': 'TLS-Inspektion im Netz',
  'cause.tls-inspection.title':
    '{{product}} öffnet die verschlüsselten Verbindungen zu {{host}} und zeigt ein eigenes Zertifikat.',
  'cause.tls-inspection.about':
    'Der Aussteller des Zertifikats trägt den Namen eines Produkts, das Verschlüsselung öffnet und prüft. Programme können verschieden behandelt werden. Darum ist es kein Beweis für timeSensor LEGAL.',
  'cause.tls-inspection.do.1': 'Nehmen Sie {{host}} von der TLS-Inspektion durch {{product}} aus.',
  'cause.tls-inspection.do.2': 'Fragen Sie den Betreuer von {{product}}, ob die Ausnahme für alle Programme gilt.',
  'cause.antivirus-inspection.name': 'Virenschutz öffnet verschlüsselte Verbindungen',
  'cause.antivirus-inspection.title': '{{product}} auf diesem PC öffnet die verschlüsselten Verbindungen zu {{host}}.',
  'cause.antivirus-inspection.about':
    'Der Aussteller des Zertifikats trägt den Namen eines Virenschutzes oder eines Werkzeugs, das auf PCs läuft. Es kann PortAmpel anders behandeln als timeSensor LEGAL.',
  'cause.antivirus-inspection.do.1':
    'Nehmen Sie {{host}} in {{product}} von der Prüfung verschlüsselter Verbindungen aus.',
  'cause.antivirus-inspection.do.2':
    'Nehmen Sie in {{product}} auch das Programm timeSensor LEGAL von der Prüfung aus.',
  'cause.tls-inspection-unnamed.name': 'TLS-Inspektion, Produkt unbekannt',
  'cause.tls-inspection-unnamed.title': 'Ein Gerät oder Programm öffnet die verschlüsselten Verbindungen zu {{host}}.',
  'cause.tls-inspection-unnamed.about':
    'Server, die nichts miteinander zu tun haben, zeigen Zertifikate desselben unbekannten Ausstellers. So sieht es aus, wenn jemand auf dem Weg alle ersetzt. Oder eine Gegenstelle sandte ein anderes Zertifikat als jenes, das ankam.',
  'cause.tls-inspection-unnamed.do.1':
    'Nehmen Sie {{host}} von der TLS-Inspektion auf Firewall, Proxy oder Virenschutz aus.',
  'cause.tls-inspection-unnamed.do.2':
    'Kennt niemand den Aussteller, lassen Sie klären, wer die Verbindungen zu {{host}} öffnet.',
  'sign.portal-page': 'Statt {{host}} antwortete auf TCP {{ports}} die Anmeldeseite eines Netzes.',
  'sign.page-words': 'Erkannt wurde sie an: «{{words}}».',
  'sign.nothing-on-internet': 'Auch TCP {{ports}} geht nicht, so wie alles hinter einer solchen Sperre.',
  'sign.others-pass-portal':
    'TCP {{ports}} erreicht das Internet; vor der Anmeldung lässt eine solche Sperre kaum etwas durch.',
  'sign.page-may-be-own': 'Die Seite kann auch vom Server selbst sein.',
  'sign.block-page': 'Statt {{host}} antwortete auf TCP {{ports}} eine Sperrseite.',
  'sign.proxy-asked-login': 'Auf dem Weg zu {{host}}, TCP {{ports}}, verlangte ein Proxy eine Anmeldung (Status 407).',
  'sign.proxy-schemes': 'Verlangtes Verfahren: {{schemes}}.',
  'sign.direct-way-shut': 'Direkt ist {{host}} auf TCP {{ports}} nicht erreichbar.',
  'sign.system-proxy-asked-login': 'Der Proxy dieses Systems, {{proxy}}, verlangt eine Anmeldung.',
  'sign.web-works-partly': 'Ein Teil der Web-Zeilen geht auch ohne Proxy.',
  'sign.passes-through-proxy': 'Über den Proxy dieses Systems, {{proxy}}, antwortet {{host}}.',
  'sign.product-uses-proxy':
    'timeSensor LEGAL benutzt den Proxy vielleicht auch. Dann stört die Sperre des direkten Wegs nicht.',
  'sign.issuer-of-product': 'Das Zertifikat von {{host}}, TCP {{ports}}, hat diesen Aussteller: {{issuer}}.',
  'sign.product-treated-otherwise': 'Das Produkt kann timeSensor LEGAL anders behandeln als PortAmpel.',
  'sign.one-issuer-for-all':
    '{{host}} zeigen Zertifikate desselben Ausstellers, dem dieses System nicht vertraut: {{issuer}}.',
  'sign.name-known-to-proxy': 'Der Name {{host}} löst auf diesem PC nicht auf, dem Proxy ist er bekannt.',
};
