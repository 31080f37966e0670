/** Rows, reasons, states and faults of HTTP, proxies and TLS inspection: the words of the domain. */
export const webWords = {
  'reason.block-page.short': 'Sperrseite statt Server',
  'reason.block-page.meaning':
    'Die Antwort sieht nach der Sperrseite eines Filters aus und nicht nach dem Server. Filter sind zum Beispiel Firewalls, Proxys, Webfilter und der Virenschutz. Was darauf hinweist, steht beim Befund.',
  'reason.block-page.next':
    'Bitten Sie die Betreuung der Firewall oder des Webfilters, den Server und diesen Port auszunehmen. Nennt der Befund einen Virenschutz, wenden Sie sich an die Betreuung dieses PCs.',
  'reason.captive-portal.short': 'Anmeldeseite statt Server',
  'reason.captive-portal.meaning':
    'Statt des Servers antwortete die Anmeldeseite eines Netzes, wie in Hotels und Gäste-WLAN üblich. Ohne Anmeldung lässt dieses Netz nichts durch.',
  'reason.captive-portal.next':
    'Öffnen Sie im Browser eine beliebige Seite und melden Sie sich beim Netz an. Prüfen Sie danach erneut. Kommt keine Anmeldeseite, fragen Sie die Betreuung des Netzes.',
  'reason.proxy-login-required.short': 'Proxy verlangt Anmeldung',
  'reason.proxy-login-required.meaning':
    'Statt des Servers antwortete ein Proxy auf dem Weg und verlangte eine Anmeldung (407). timeSensor LEGAL meldet sich dort vermutlich nicht von selbst an.',
  'reason.proxy-login-required.next':
    'Bitten Sie die Betreuung des Proxys, diesen Server ohne Anmeldung durchzulassen.',
  'reason.redirect-loop.short': 'Weiterleitung ohne Ende',
  'reason.redirect-loop.meaning':
    'Der Server leitet im Kreis oder zu oft weiter. Er antwortet also, aber niemand kommt bei einer Seite an. Auch ein Gerät auf dem Weg kann die Weiterleitung einfügen.',
  'reason.redirect-loop.next':
    'Fragen Sie die Betreuung des Servers nach den Weiterleitungen. Sind sie dort nicht eingerichtet, fragen Sie die Betreuung der Firewall.',
  'reason.tls-inspected.short': 'Zertifikat eines Prüfprogramms',
  'reason.tls-inspected.meaning':
    'Der Aussteller des Zertifikats trägt den Namen eines bekannten Produkts, das verschlüsselte Verbindungen öffnet und prüft. Wahrscheinlich hat es das Zertifikat des Servers ersetzt. timeSensor LEGAL kann anders behandelt werden als PortAmpel.',
  'reason.tls-inspected.next':
    'Bitten Sie die Betreuung der Firewall oder des Virenschutzes, diesen Server von der TLS-Inspektion auszunehmen.',
};

/** What evidence, phases and options of HTTP, proxies and TLS inspection are called. */
export const webLabels = {
  'web.confidence.certain': 'sicher',
  'web.confidence.likely': 'wahrscheinlich',
  'web.confidence.possible': 'möglich',
  'web.redirects': 'Weiterleitungen',
  'web.redirect.followed': '{{location}} (gefolgt)',
  'web.redirect.not-followed': '{{location}} (nicht gefolgt)',
  'web.redirects.end': 'Ende',
  'web.redirects.other-host': 'führt zu einem anderen Server; dort wurde nichts abgerufen',
  'web.redirects.other-port': 'führt auf einen Port, der nicht zu dieser Prüfung gehört',
  'web.redirects.circle': 'führt im Kreis',
  'web.redirects.too-many': 'zu viele Weiterleitungen',
  'web.redirects.unreadable': 'die Zieladresse ist nicht lesbar',
  'web.redirects.failed': 'am Ziel kam keine Antwort',
  'web.last-status': 'Letzter Status',
  'web.block-page': 'Sperrseite',
  'web.captive-portal': 'Anmeldeseite eines Netzes',
  'web.product': 'Produkt',
  'web.product.unnamed': 'nicht genannt',
  'web.sign': 'Erkannt an',
  'web.sign.status': 'Status {{words}}',
  'web.sign.header': 'Kopfzeile «{{words}}»',
  'web.sign.redirect': 'Weiterleitung nach {{words}}',
  'web.sign.page': 'Seite mit «{{words}}»',
  'web.sure': 'Sicherheit',
  'web.proxy-signs': 'Zeichen eines Proxys auf dem Weg',
  'web.proxy-login': 'Anmeldung beim Proxy',
  'web.proxy-schemes': 'Verlangtes Verfahren',
  'web.proxy-schemes.none': 'nicht genannt',
  'web.inspection': 'TLS-Inspektion',
  'web.inspection.network': 'ein Gerät im Netz',
  'web.inspection.antivirus': 'Virenschutz auf diesem PC',
  'web.inspection.debugger': 'ein Werkzeug zur Fehlersuche',
  'web.inspection.issuer': 'Aussteller',
  'web.inspection.note': 'PortAmpel und timeSensor LEGAL können verschieden behandelt werden.',
  'web.inspection.product': 'Name des Ausstellers',
  'web.inspection.local-root': 'nur über eine Wurzel dieses Systems vertrauenswürdig, die keine öffentliche ist',
  'web.inspection.basis': 'Grundlage',
};
