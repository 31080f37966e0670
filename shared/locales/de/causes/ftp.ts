/** Ursachen bei FTP und Updates. */
export const ftpCauseTexts = {
  'cause.ftp-data-blocked.name': 'Datenkanal von FTP gesperrt',
  'cause.ftp-data-blocked.title':
    'Die Anmeldung bei {{host}} klappt, aber über die passive Datenverbindung von FTP kommt nichts.',
  'cause.ftp-data-blocked.about':
    'FTP braucht neben Port 21 eine zweite Verbindung für die Daten. Meist lässt eine Firewall nur Port 21 durch. Ob die Sperre hier oder beim Server liegt, ist von aussen nicht zu sehen.',
  'cause.ftp-data-blocked.do.1': 'Lassen Sie auf der Firewall passives FTP zu {{host}} durch, auch dessen Datenports.',
  'cause.ftp-data-blocked.do.2':
    'Fragen Sie den Betreiber von {{host}}, welche passiven Ports der Server benutzt und ob sie offen sind.',
  'cause.ftp-data-blocked.do.3': 'Genügt das nicht, schalten Sie auf der Firewall die Hilfe für FTP (Helper, ALG) ein.',
  'cause.ftp-data-silent.name': 'FTP-Daten bleiben aus',
  'cause.ftp-data-silent.title': 'Die Datenverbindung von FTP zu {{host}} kommt zustande, bleibt aber stumm.',
  'cause.ftp-data-silent.about':
    'Der Server kündigte Daten an, und es kam weder etwas davon noch ein Wort dazu. Ein Gerät auf dem Weg kann den Inhalt zurückhalten, oder der Server hängt.',
  'cause.ftp-data-silent.do.1': 'Nehmen Sie auf der Firewall {{host}} bei FTP von der Prüfung des Inhalts aus.',
  'cause.ftp-data-silent.do.2':
    'Prüft die Firewall keine Inhalte, fragen Sie den Betreiber von {{host}}, ob der Server Daten liefert.',
  'sign.ftp-opened-without-data': '{{host}} kündigte Daten an. Es kamen weder Daten noch eine weitere Antwort.',
  'sign.ftp-server-hangs': 'Auch der Server selbst kann hängen.',
  'cause.ftp-private-address.name': 'FTP-Server nennt eine falsche Adresse',
  'cause.ftp-private-address.title':
    'Der FTP-Server {{host}} nennt für die Daten eine andere Adresse als seine eigene.',
  'cause.ftp-private-address.about':
    'Der Server steht meist hinter NAT und kennt seine öffentliche Adresse nicht. Programme, die der genannten Adresse folgen, erreichen ihn nicht. In Klartext könnte auch ein Gerät unterwegs die Antwort verändert haben.',
  'cause.ftp-private-address.do.1':
    'Tragen Sie auf dem FTP-Server {{host}} die öffentliche Adresse für passives FTP ein.',
  'cause.ftp-private-address.do.2':
    'Ist die öffentliche Adresse richtig eingetragen, prüfen Sie, ob eine Firewall die Antworten von FTP umschreibt.',
  'cause.ftp-helper-rewrites.name': 'Firewall schreibt FTP falsch um',
  'cause.ftp-helper-rewrites.title':
    'Ein Gerät auf dem Weg zu {{host}} schreibt die Antworten von FTP auf eine falsche Adresse um.',
  'cause.ftp-helper-rewrites.about':
    'Derselbe Server nennt in Klartext eine andere Adresse als innerhalb von TLS. Also verändert ein Gerät unterwegs die Antwort, meist die FTP-Hilfe einer Firewall.',
  'cause.ftp-helper-rewrites.do.1':
    'Schalten Sie auf der Firewall die FTP-Hilfe für {{host}} aus, oder aktualisieren Sie sie.',
  'cause.ftp-helper-rewrites.do.2': 'Geben Sie auf der Firewall die passiven Datenports von {{host}} fest frei.',
  'cause.ftp-epsv-only.name': 'Passives FTP nur mit EPSV',
  'cause.ftp-epsv-only.title': 'Bei {{host}} klappt passives FTP nur mit dem neueren Befehl EPSV, mit PASV nicht.',
  'cause.ftp-epsv-only.about':
    'Beide Befehle wurden im selben Lauf versucht. Ältere Programme kennen nur PASV. Welches timeSensor LEGAL benutzt, ist nicht bekannt.',
  'cause.ftp-epsv-only.do.1':
    'Prüfen Sie auf der Firewall, warum Datenverbindungen zu {{host}} nach PASV nicht durchkommen.',
  'cause.ftp-epsv-only.do.2':
    'Lässt die Firewall alles durch, fragen Sie den Betreiber von {{host}}, was der Server nach PASV tut.',
  'cause.ftp-tls-blinds-helper.name': 'FTP-Hilfe der Firewall kann TLS nicht lesen',
  'cause.ftp-tls-blinds-helper.title':
    'Mit TLS sperrt eine Firewall die Daten von {{host}}, ohne TLS kommen sie durch.',
  'cause.ftp-tls-blinds-helper.about':
    'Die Firewall liest in FTP mit und öffnet den genannten Datenport. In der verschlüsselten Verbindung sieht sie ihn nicht. Dass derselbe Server ohne TLS Daten liefert, schliesst den Server aus.',
  'cause.ftp-tls-blinds-helper.do.1': 'Geben Sie auf der Firewall die passiven Datenports von {{host}} fest frei.',
  'cause.ftp-tls-blinds-helper.do.2': 'Fragen Sie den Betreiber von {{host}} nach dem Bereich der passiven Datenports.',
  'cause.ftp-session-reuse.name': 'FTP-Server verlangt dieselbe TLS-Sitzung',
  'cause.ftp-session-reuse.title':
    'Der FTP-Server {{host}} weist verschlüsselte Datenverbindungen ab, die seine TLS-Sitzung nicht fortsetzen.',
  'cause.ftp-session-reuse.about':
    'Der Server verlangt, dass die Datenverbindung die TLS-Sitzung der ersten Verbindung wieder aufnimmt. Das gelang hier nicht. Programme, die es nicht können, und Geräte mit TLS-Inspektion scheitern gleich.',
  'cause.ftp-session-reuse.do.1':
    'Schalten Sie auf dem FTP-Server {{host}} die Pflicht zur Wiederaufnahme der TLS-Sitzung aus.',
  'cause.ftp-session-reuse.do.2': 'Nehmen Sie {{host}} von einer TLS-Inspektion aus, falls es auf dem Weg eine gibt.',
  'cause.ftp-passive-refused.name': 'Server lehnt passives FTP ab',
  'cause.ftp-passive-refused.title': 'Der FTP-Server {{host}} lehnt passive Datenverbindungen oder das Verzeichnis ab.',
  'cause.ftp-passive-refused.about':
    'Die Anmeldung klappt, und der Server selbst lehnt den nächsten Befehl ab. Eine Firewall ist dafür selten die Ursache.',
  'cause.ftp-passive-refused.do.1':
    'Schalten Sie auf {{host}} passives FTP ein, und erlauben Sie dieser Anmeldung das Lesen.',
  'cause.ftp-callback-blocked.name': 'Rückruf des FTP-Servers gesperrt',
  'cause.ftp-callback-blocked.title':
    'Der Rückruf des FTP-Servers {{host}} (aktives FTP) kommt auf diesem PC nicht an.',
  'cause.ftp-callback-blocked.about':
    'Bei aktivem FTP ruft der Server diesen PC zurück, und fast jede Firewall sperrt das. Klappt passives FTP, braucht es den Rückruf nicht. Auch die Firewall dieses PCs kann ihn sperren.',
  'cause.ftp-callback-blocked.do.1':
    'Braucht ein Programm aktives FTP, schalten Sie auf der Firewall die FTP-Hilfe ein, damit der Rückruf von {{host}} durchkommt.',
  'cause.ftp-callback-blocked.do.2': 'Erlauben Sie auch in der Firewall dieses PCs Verbindungen von {{host}}.',
  'cause.ftp-callback-blocked.do.3':
    'Klappt passives FTP und braucht kein Programm aktives, kann die Zeile gelb bleiben.',
  'cause.ftp-active-nat.name': 'Aktives FTP scheitert am NAT',
  'cause.ftp-active-nat.title':
    '{{host}} sieht diesen PC unter einer anderen Adresse (NAT). Darum kommt sein Rückruf nicht an.',
  'cause.ftp-active-nat.about':
    'Der Server ruft die Adresse an, die dieser PC von sich kennt. Hinter NAT gilt sie draussen nicht, und kein Gerät hat sie angepasst. Klappt passives FTP, stört das nicht.',
  'cause.ftp-active-nat.do.1':
    'Braucht ein Programm aktives FTP, schalten Sie auf der Firewall die FTP-Hilfe ein, die die Adresse anpasst.',
  'cause.ftp-active-nat.do.2': 'Klappt passives FTP und braucht kein Programm aktives, kann die Zeile gelb bleiben.',
  'cause.ftp-call-empty.name': 'Rückruf kommt an, Daten nicht',
  'cause.ftp-call-empty.title':
    'Der FTP-Server {{host}} ruft diesen PC zurück, aber über diese Verbindung kommen keine Daten.',
  'cause.ftp-call-empty.about':
    'Bei aktivem FTP kam der Rückruf an und blieb leer. Vielleicht hält ein Gerät unterwegs den Inhalt zurück. Passives FTP ist davon nicht betroffen.',
  'cause.ftp-call-empty.do.1':
    'Braucht ein Programm aktives FTP, nehmen Sie {{host}} auf der Firewall von der Prüfung der Inhalte aus.',
  'cause.ftp-call-empty.do.2': 'Klappt passives FTP und braucht kein Programm aktives, kann die Zeile gelb bleiben.',
  'cause.ftp-login.name': 'Anmeldung am Update-Server abgewiesen',
  'cause.ftp-login.title': 'Der Update-Server {{host}} weist die angegebene Anmeldung ab (TCP {{ports}}).',
  'cause.ftp-login.about':
    'Der Server hat geantwortet und Benutzername oder Passwort nicht angenommen. Das Netz ist in Ordnung. Was hinter der Anmeldung liegt, wurde nicht geprüft.',
  'cause.ftp-login.do.1': 'Prüfen Sie Benutzername und Passwort für den Update-Server.',
  'cause.ftp-login.do.2':
    'Sind Benutzername und Passwort richtig, fragen Sie den Support von timeSensor, ob das Konto gilt.',
  'cause.ftp-login-withheld.name': 'Passwort zur Sicherheit nicht gesendet',
  'cause.ftp-login-withheld.title':
    'Die Verbindung zu {{host}} war nicht sicher genug für das Passwort. Es wurde nicht gesendet.',
  'cause.ftp-login-withheld.about':
    'Der Server bietet TLS an, aber es kam nicht zustande, oder sein Zertifikat ist zu beanstanden. So kann auch ein Gerät aussehen, das mithört. Darum ging das Passwort nicht hinaus.',
  'cause.ftp-login-withheld.do.1': 'Bringen Sie auf {{host}} TLS und Zertifikat für FTP in Ordnung.',
  'cause.ftp-login-withheld.do.2':
    'Sind TLS und Zertifikat auf {{host}} in Ordnung, prüfen Sie, ob die Firewall verschlüsselte Verbindungen öffnet.',
  'cause.ftp-login-needed.name': 'Anmeldung für den Probe-Download fehlt',
  'cause.ftp-login-needed.title': 'Der Probe-Download von {{host}} braucht eine Anmeldung, und es ist keine angegeben.',
  'cause.ftp-login-needed.about':
    'Der Server gibt Dateien nur nach einer Anmeldung heraus. Ohne sie lässt sich der Download nicht prüfen. Die Anmeldung bleibt im Arbeitsspeicher und kommt in keinen Bericht.',
  'cause.ftp-login-needed.do.1': 'Geben Sie die Anmeldung für den Update-Server an und prüfen Sie noch einmal.',
  'cause.ftps-refused.name': 'Update-Server ohne FTPS',
  'cause.ftps-refused.title': 'Der Update-Server {{host}} nimmt auf TCP {{ports}} keine Verschlüsselung an (FTPS).',
  'cause.ftps-refused.about':
    'Der Probe-Download sollte über FTPS gehen, und der Server lehnte den Befehl AUTH TLS ab. FTPS ist dort meist nicht eingeschaltet. Auch eine Firewall, die in FTP mitliest, kann den Befehl abfangen.',
  'cause.ftps-refused.do.1':
    'Fragen Sie den Betreiber von {{host}}, ob FTPS eingeschaltet ist, oder wählen Sie für den Probe-Download FTP.',
  'cause.ftps-refused.do.2':
    'Ist FTPS auf {{host}} eingeschaltet, bitten Sie die Betreuung der Firewall, die FTP-Hilfe für {{host}} auszuschalten.',
  'cause.sftp-refused.name': 'Angemeldet, aber ohne SFTP',
  'cause.sftp-refused.title': '{{host}} nimmt die Anmeldung an, gibt ihr aber kein SFTP oder keinen Ordner.',
  'cause.sftp-refused.about':
    'Die Anmeldung über SSH gelang, danach öffnete der Server kein SFTP oder zeigte den Ordner nicht. Das Netz lässt alles Nötige durch.',
  'cause.sftp-refused.do.1': 'Erlauben Sie diesem Benutzer auf {{host}} SFTP und das Lesen seines Ordners.',
  'cause.update-cut.name': 'Downloads werden bei einer Grösse abgeschnitten',
  'cause.update-cut.title':
    'Der Download von {{host}} bricht zweimal an derselben Stelle ab: Etwas begrenzt die Grösse.',
  'cause.update-cut.about':
    'Zwei Versuche endeten an derselben Stelle. Das tut keine schlechte Leitung, sondern eine Grenze für Grösse oder Menge. Ob sie auf dem Weg oder beim Server gilt, ist nicht zu sehen.',
  'cause.update-cut.do.1':
    'Heben Sie auf Firewall, Virenscanner und Proxy die Grenze für grosse Dateien von {{host}} auf.',
  'cause.update-cut.do.2':
    'Ist die Grösse im eigenen Netz nicht begrenzt, fragen Sie den Betreiber von {{host}}, ob der Server die Grösse begrenzt.',
  'cause.update-held-back.name': 'Virenscanner hält Downloads zurück',
  'cause.update-held-back.title': 'Die Datei von {{host}} wird unterwegs zurückgehalten und kommt dann auf einmal.',
  'cause.update-held-back.about':
    'Zweimal kam lange nichts, dann fast alles auf einmal. So arbeitet ein Virenscanner auf dem Weg. Ein Server, der langsam beginnt, sähe ähnlich aus.',
  'cause.update-held-back.do.1': 'Nehmen Sie {{host}} auf Firewall und Proxy von der Virenprüfung grosser Dateien aus.',
  'cause.update-held-back.do.2':
    'Scheitert das Update trotzdem, fragen Sie den Betreiber von {{host}}, ob der Server langsam beginnt.',
  'cause.update-stalled.name': 'Download bleibt stehen',
  'cause.update-stalled.title': 'Der Download von {{host}} bleibt stehen, obwohl die Verbindung noch besteht.',
  'cause.update-stalled.about':
    'Es kamen keine Daten mehr, und niemand beendete die Verbindung. Ein Gerät unterwegs verwirft sie, oder der Server liefert nicht weiter. Wer von beiden, ist nicht zu sehen.',
  'cause.update-stalled.do.1':
    'Prüfen Sie auf der Firewall Grenzen für Dauer und Datenmenge von Verbindungen zu {{host}}.',
  'cause.update-stalled.do.2':
    'Hat die Firewall keine solche Grenze, fragen Sie den Betreiber von {{host}}, ob der Server Downloads anhält.',
  'cause.update-replaced.name': 'Seite statt Datei',
  'cause.update-replaced.title': 'Statt der Datei von {{host}} kommt eine Internetseite.',
  'cause.update-replaced.about':
    'Ein Filter unterwegs ersetzt Dateien durch seine Sperrseite, oder der Server hat diese Datei nicht. Nennt die Seite ein Produkt, war es der Filter.',
  'cause.update-replaced.do.1': 'Geben Sie im Webfilter Downloads von {{host}} frei.',
  'cause.update-replaced.do.2': 'Nennt die Seite keinen Filter, prüfen Sie, ob der Pfad der Datei stimmt.',
  'cause.update-differs.name': 'Datei hat anderen Inhalt',
  'cause.update-differs.title': 'Die Datei von {{host}} hat einen anderen Inhalt oder eine andere Grösse als erwartet.',
  'cause.update-differs.about':
    'Prüfsumme oder Grösse stimmen nicht überein. Die Datei wurde unterwegs verändert, oder auf dem Server liegt eine andere Fassung.',
  'cause.update-differs.do.1': 'Vergleichen Sie die erwartete Prüfsumme mit der Angabe des Herstellers.',
  'cause.update-differs.do.2':
    'Stimmt die Prüfsumme des Herstellers, prüfen Sie auf Firewall und Proxy, was in Dateien von {{host}} eingreift.',
  'cause.update-unconfirmed.name': 'Firewall vergisst den ruhenden Steuerkanal',
  'cause.update-unconfirmed.title': 'Die Datei von {{host}} kam ganz an, die Bestätigung danach nicht.',
  'cause.update-unconfirmed.about':
    'Während des Downloads ruht der Steuerkanal von FTP. Manche Firewall vergisst ihn dabei, und das Ende kommt nicht mehr an. Ein Server ohne letztes Wort sähe gleich aus.',
  'cause.update-unconfirmed.do.1': 'Verlängern Sie auf der Firewall die Frist für ruhende Verbindungen zu {{host}}.',
  'cause.update-unconfirmed.do.2':
    'Genügt das nicht, schalten Sie auf der Firewall die Hilfe für FTP ein, die den Steuerkanal offen hält.',
  'cause.update-broken.name': 'Download bricht ab',
  'cause.update-broken.title': 'Der Download von {{host}} bricht ab, aber nicht jedes Mal an derselben Stelle.',
  'cause.update-broken.about':
    'Die Verbindung endete, bevor alles da war. Die Stelle war nicht zweimal dieselbe. Das spricht für eine schlechte Leitung oder einen überlasteten Server.',
  'cause.update-broken.do.1': 'Prüfen Sie die Internetleitung auf Unterbrüche, und wiederholen Sie die Prüfung später.',
  'cause.update-broken.do.2':
    'Bricht der Download weiter ab, fragen Sie den Betreiber von {{host}}, ob der Server überlastet ist.',
  'cause.update-slow.name': 'Download zu langsam',
  'cause.update-slow.title': 'Der Download von {{host}} ist zu langsam für ein grosses Update.',
  'cause.update-slow.about':
    'Die Daten kamen ohne Unterbruch, aber mit weniger als 100 KB pro Sekunde. Ob Leitung, Firewall oder Server bremst, ist nicht zu sehen.',
  'cause.update-slow.do.1': 'Prüfen Sie, ob jemand die Leitung gerade stark nutzt, und wiederholen Sie die Prüfung.',
  'cause.update-slow.do.2':
    'Bleibt der Download langsam, prüfen Sie auf der Firewall, ob eine Regel die Geschwindigkeit begrenzt.',
  'sign.ftp-login-works': 'Die erste Verbindung zu {{host}} und die Anmeldung klappen.',
  'sign.ftp-ports-silent': 'Auf den Datenports, die der Server nannte, kam keine Antwort: TCP {{ports}}.',
  'sign.ftp-ports-refused': 'Die Datenports, die der Server nannte, wiesen sofort ab: TCP {{ports}}.',
  'sign.ftp-active-blocked-too': 'Auch der Rückruf des Servers (aktives FTP) kommt nicht an.',
  'sign.ftp-active-works': 'Aktives FTP geht: Der Rückruf des Servers kam an.',
  'sign.ftp-range-of-server': 'Auch beim Server können die passiven Ports gesperrt sein.',
  'sign.ftp-names-differ-by-tls': '{{host}} nennt in Klartext eine andere Adresse als innerhalb von TLS.',
  'sign.ftp-address-named': 'Für die Daten genannt: {{named}}.',
  'sign.ftp-reply-in-clear': 'Die Antwort kam in Klartext. Ein Gerät unterwegs könnte sie verändert haben.',
  'sign.ftp-epsv-works': 'Bei {{host}} kamen nach EPSV Daten, nach PASV nicht.',
  'sign.ftp-data-in-clear-only':
    '{{host}} lieferte Daten in Klartext, innerhalb von TLS kam die Datenverbindung nicht zustande.',
  'sign.ftp-reuse-demanded': '{{host}} verlangte die Wiederaufnahme der TLS-Sitzung und nahm unsere nicht an.',
  'sign.ftp-reuse-lost-by-inspection': 'Auch eine TLS-Inspektion auf dem Weg kann die Wiederaufnahme verhindern.',
  'sign.ftp-reply-codes': 'Der Server antwortete mit: {{codes}}.',
  'sign.ftp-no-call': '{{host}} nahm den Auftrag an, sein Rückruf kam zweimal nicht an.',
  'sign.ftp-call-without-data': 'Der Rückruf von {{host}} kam an und blieb leer.',
  'sign.ftp-seen-as': 'Der Server sieht diesen PC als {{address}}.',
  'sign.ftp-own-firewall-alike': 'Die Firewall dieses PCs kann den Rückruf ebenso sperren.',
  'sign.ftp-passive-works': 'Passives FTP klappt. Aktives braucht es dann nicht.',
  'sign.login-turned-away': '{{host}}, TCP {{ports}}, hat geantwortet und die Anmeldung abgewiesen.',
  'sign.login-certificate-at-fault': 'Das Zertifikat von {{host}}, TCP {{ports}}, ist zu beanstanden.',
  'sign.login-tls-refused': '{{host}}, TCP {{ports}}, bietet TLS an und lehnt es dann ab.',
  'sign.login-inspection-alike': 'Eine TLS-Inspektion auf dem Weg sähe gleich aus.',
  'sign.login-not-given': '{{host}} verlangt für den Download auf TCP {{ports}} eine Anmeldung.',
  'sign.guest-turned-away': '{{host}} liess auf TCP {{ports}} keinen Gast zu.',
  'sign.auth-tls-refused': '{{host}}, TCP {{ports}}, lehnte die Verschlüsselung ab (AUTH TLS).',
  'sign.login-taken-sftp-not': '{{host}}, TCP {{ports}}, nahm die Anmeldung an und öffnete dann kein SFTP.',
  'sign.cut-twice': 'Zwei Downloads von {{host}} endeten an derselben Stelle.',
  'sign.limit-of-server': 'Die Grenze kann auch beim Server selbst liegen.',
  'sign.held-back-twice': 'Von {{host}} kam zweimal lange nichts und dann alles auf einmal.',
  'sign.slow-start-of-server': 'Ein Server, der jedes Mal langsam beginnt, sähe gleich aus.',
  'sign.stalled': 'Von {{host}} kamen keine Daten mehr, während die Verbindung noch stand.',
  'sign.complete-unconfirmed': 'Alle Daten von {{host}} kamen an, die Antwort 226 danach nicht.',
  'sign.server-without-last-word': 'Vielleicht sendet der Server diese Antwort selbst nicht.',
  'sign.other-bytes': 'Was von {{host}} kam, stimmt nicht mit der erwarteten Prüfsumme oder Grösse überein.',
  'sign.other-version': 'Vielleicht liegt auf dem Server eine andere Fassung.',
  'sign.broken-off': 'Der Download von {{host}} endete, bevor alles da war.',
  'sign.server-overloaded': 'Auch der Server kann überlastet sein.',
  'sign.slow': 'Der Download von {{host}} blieb unter 100 KB pro Sekunde.',
  'sign.page-for-file': 'Statt der Datei kam von {{host}} eine Internetseite.',
  'sign.page-signed-by': 'Die Seite ist von {{product}}.',
  'sign.file-may-not-exist': 'Vielleicht hat der Server diese Datei nicht.',
  'sign.held-back-for': 'Zurückgehalten während {{seconds}} Sekunden.',
  'sign.download-received-fast': 'Versuch {{attempt}}: {{megabytes}} MB in {{ms}} Millisekunden.',
  'sign.download-received': 'Versuch {{attempt}}: {{megabytes}} MB in {{seconds}} Sekunden.',
};
