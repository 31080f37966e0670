/** Rows, reasons, states and faults of FTP: the words of the domain. */
export const ftpWords = {
  'fault.data-blocked': 'lehnt die Datenverbindungen ab',
  'fault.passive-address': 'nennt für den Datenkanal eine private Adresse',
  'fault.login-refused': 'weist die Anmeldung ab',
  'reason.ftp-data-blocked.short': 'Datenverbindung blockiert',
  'reason.ftp-data-blocked.meaning':
    'Die Anmeldung beim FTP-Server klappt, aber die Datenverbindung kommt nicht zustande. Oft lässt eine Firewall nur Port 21 durch und nicht die passiven Datenports. Auch dem Server können sie fehlen.',
  'reason.ftp-data-blocked.next':
    'Bitten Sie die Betreuung der Firewall, passives FTP zu diesem Server zuzulassen. Klappt es dann nicht, fragen Sie die Betreuung des Servers nach seinen passiven Ports.',
  'reason.ftp-active-only.short': 'nur aktives FTP geht',
  'reason.ftp-active-only.meaning':
    'Die passive Datenverbindung ist blockiert, die aktive kommt zustande. Updates lassen sich nur laden, wenn das Programm aktives FTP verwendet. Die meisten Programme verwenden passives.',
  'reason.ftp-active-only.next': 'Bitten Sie die Betreuung der Firewall, passives FTP zu diesem Server zuzulassen.',
  'reason.ftp-passive-address.short': 'falsche Adresse für FTP-Daten',
  'reason.ftp-passive-address.meaning':
    'Der Server nennt für die Datenverbindung eine andere Adresse als die, unter der er antwortet. Programme, die dieser Adresse folgen, erreichen ihn nicht. Meist steht der Server hinter NAT und kennt seine öffentliche Adresse nicht.',
  'reason.ftp-passive-address.next':
    'Bitten Sie die Betreuung des Servers, seine öffentliche Adresse für passives FTP einzutragen.',
  'reason.ftp-passive-refused.short': 'Server bietet kein passives FTP',
  'reason.ftp-passive-refused.meaning':
    'Die Anmeldung klappt, aber der Server lehnt die passive Datenverbindung ab oder nennt einen unzulässigen Port. Eine Firewall ist hier selten die Ursache.',
  'reason.ftp-passive-refused.next':
    'Fragen Sie die Betreuung des Servers, ob passives FTP eingeschaltet ist und wer Verzeichnisse lesen darf.',
  'reason.ftp-epsv-only.short': 'passiv nur mit EPSV',
  'reason.ftp-epsv-only.meaning':
    'Die Datenverbindung klappt mit dem neueren Befehl EPSV, mit PASV aber nicht. Ältere Programme kennen nur PASV und können dann keine Updates laden.',
  'reason.ftp-epsv-only.next': 'Fragen Sie die Betreuung des Servers und der Firewall, warum PASV scheitert.',
  'reason.ftp-tls-blinds-helper.short': 'mit TLS keine FTP-Daten',
  'reason.ftp-tls-blinds-helper.meaning':
    'Mit TLS klappt die Anmeldung, aber keine Datenverbindung; ohne TLS klappt beides. Die FTP-Hilfe der Firewall kann den verschlüsselten Kanal nicht mitlesen und gibt den Datenport nicht frei.',
  'reason.ftp-tls-blinds-helper.next':
    'Bitten Sie die Betreuung der Firewall, den passiven Portbereich dieses Servers fest freizugeben.',
  'reason.ftp-session-reuse.short': 'Server verlangt TLS-Wiederaufnahme',
  'reason.ftp-session-reuse.meaning':
    'Der Server weist verschlüsselte Datenverbindungen ab, die nicht die TLS-Sitzung des Steuerkanals fortsetzen. Das gelang hier nicht. Ein Gerät mit TLS-Inspektion kann es verhindern.',
  'reason.ftp-session-reuse.next':
    'Fragen Sie die Betreuung der Firewall nach TLS-Inspektion und die Betreuung des Servers nach dieser Vorgabe.',
  'reason.ftp-login-failed.short': 'Anmeldung abgewiesen',
  'reason.ftp-login-failed.meaning':
    'Der Server hat den angegebenen Benutzernamen oder das Passwort abgewiesen. Der Steuerkanal klappt. Über die Datenverbindung sagt das nichts.',
  'reason.ftp-login-failed.next':
    'Prüfen Sie Benutzername und Passwort. Stimmen sie, fragen Sie die Betreuung des Servers.',
  'reason.ftp-login-withheld.short': 'Passwort zur Sicherheit nicht gesendet',
  'reason.ftp-login-withheld.meaning':
    'Die Verbindung war für das angegebene Konto nicht sicher. Das angebotene TLS wurde abgelehnt, oder das Zertifikat ist zu beanstanden. Vielleicht greift ein Gerät unterwegs ein. Das Passwort wurde darum nicht gesendet.',
  'reason.ftp-login-withheld.next':
    'Fragen Sie die Betreuung des Servers nach TLS und Zertifikat und die Betreuung der Firewall nach TLS-Inspektion. Prüfen Sie danach erneut.',
  'reason.ftp-login-needed.short': 'Anmeldung nötig',
  'reason.ftp-login-needed.meaning':
    'Der Server lässt keine anonyme Anmeldung zu. Ohne Anmeldung lässt sich keine Datenverbindung versuchen. Über Port 20 sagt das nichts.',
  'reason.ftp-login-needed.next':
    'Prüfen Sie erneut mit einem Benutzernamen für den Update-Server, an der Befehlszeile mit «--login».',
  'reason.ftp-data-untold.short': 'FTP antwortet; Daten ohne Anmeldung ungeprüft',
  'reason.ftp-data-untold.meaning':
    'Der Port ist offen, und FTP antwortet. Der Server verlangt eine Anmeldung, was üblich ist. Ob seine Datenverbindungen durchkommen, lässt sich ohne sie nicht sagen.',
  'reason.ftp-data-untold.next':
    'Prüfen Sie erneut mit einem Benutzernamen für den Update-Server: in der App unter «Anmeldung am Update-Server», an der Befehlszeile mit «--login».',
  'reason.ftp-no-control.short': 'kein FTP-Steuerkanal',
  'reason.ftp-no-control.meaning':
    'Ob der Server zurückrufen kann, lässt sich erst nach einer Anmeldung über seinen Steuerkanal (Port 21) messen. Dieser Kanal kam nicht zustande.',
  'reason.ftp-no-control.next':
    'Beheben Sie zuerst, was die Zeile des FTP-Steuerkanals meldet. Prüfen Sie danach erneut.',
  'reason.ftp-active-refused.short': 'Server bietet kein aktives FTP',
  'reason.ftp-active-refused.meaning':
    'Der Server lehnt aktive Datenverbindungen ab. Viele Server lassen nur passive zu. Über Port 20 lässt sich darum nichts sagen.',
  'reason.ftp-active-refused.next':
    'Klappt passives FTP, ist nichts zu tun. Sonst fragen Sie die Betreuung des Servers.',
  'reason.ftp-callback-blocked.short': 'Rückruf des Servers kam nicht an',
  'reason.ftp-callback-blocked.meaning':
    'Der Server hat den Auftrag angenommen, aber seine Datenverbindung kam hier nicht an. Meist sperrt eine Firewall den Rückruf, auch die dieses PCs. Passives FTP ist davon nicht betroffen.',
  'reason.ftp-callback-blocked.next':
    'Klappt passives FTP, ist nichts zu tun. Sonst bitten Sie die Betreuung der Firewall, aktives FTP zuzulassen.',
  'reason.ftp-call-empty.short': 'Rückruf kam an, die Daten nicht',
  'reason.ftp-call-empty.meaning':
    'Der Server hat diesen PC angerufen, aber über diese Verbindung kam keine Liste. Vielleicht hält ein Gerät unterwegs den Inhalt zurück. Passives FTP ist davon nicht betroffen.',
  'reason.ftp-call-empty.next':
    'Klappt passives FTP, ist nichts zu tun. Sonst fragen Sie die Betreuung der Firewall nach der Prüfung von FTP.',
  'reason.ftp-data-silent.short': 'FTP-Server schickt keine Daten',
  'reason.ftp-data-silent.meaning':
    'Die Datenverbindung kam zustande, und der Server kündigte die Liste an. Bis zum Ende der Zeit kam nichts an. Der Server ist sehr langsam, oder ein Gerät unterwegs hält die Daten zurück.',
  'reason.ftp-data-silent.next':
    'Prüfen Sie mit längerer Wartezeit erneut. Bleibt es dabei, fragen Sie die Betreuung des Servers, danach die der Firewall.',
  'reason.ftp-active-nat.short': 'NAT ohne Hilfe für aktives FTP',
  'reason.ftp-active-nat.meaning':
    'Der Server sieht diesen PC unter einer anderen Adresse (NAT). Kein Gerät hat die Adresse im FTP-Befehl angepasst. Darum erreicht der Rückruf des Servers diesen PC nicht.',
  'reason.ftp-active-nat.next':
    'Klappt passives FTP, ist nichts zu tun. Sonst bitten Sie die Betreuung der Firewall, deren FTP-Hilfe einzuschalten.',
};

/** What evidence, phases and options of FTP are called. */
export const ftpLabels = {
  'phase.login': 'Anmeldung',
  'phase.data': 'Datenkanal',
  'help.check.login': 'Benutzername für den Update-Server; Passwort aus {{variable}} oder auf Nachfrage',
  'check.password': 'Passwort (Eingabe bleibt unsichtbar): ',
  'error.user-name':
    'Der Benutzername für {{option}} ist leer, zu lang oder enthält Steuerzeichen. Bitte prüfen Sie die Eingabe.',
  'error.password':
    'Das Passwort ist leer, zu lang oder enthält Steuerzeichen, oder die Eingabe wurde abgebrochen. Nichts wurde gemessen.',
  'error.password-missing':
    'Zum Benutzernamen fehlt das Passwort. Setzen Sie die Umgebungsvariable {{variable}}, oder starten Sie den Befehl in einem Terminal.',
  'ftp.title': 'FTP-Sitzung',
  'ftp.tls': 'Verschlüsselung',
  'ftp.tls.in-use': 'TLS (AUTH TLS)',
  'ftp.tls.not-offered': 'vom Server nicht angeboten',
  'ftp.tls.refused': 'angeboten, aber abgelehnt',
  'ftp.tls.failed': 'angenommen, aber der TLS-Aufbau scheiterte',
  'ftp.tls.required': 'vom Server verlangt',
  'ftp.tls.not-asked': 'nicht verlangt, Klartext',
  'ftp.login': 'Anmeldung',
  'ftp.login.anonymous.accepted': 'anonym, angenommen',
  'ftp.login.anonymous.refused':
    'anonym, abgewiesen: Die Datenverbindung wurde nicht geprüft. Mit --login NAME lässt sich ein Konto angeben.',
  'ftp.login.anonymous.dropped':
    'anonym, Server legte auf: Die Datenverbindung wurde nicht geprüft. Mit --login NAME lässt sich ein Konto angeben.',
  'ftp.login.anonymous.not-tried': 'nicht versucht: Die Datenverbindung wurde nicht geprüft',
  'ftp.login.given.accepted': 'mit dem angegebenen Konto, angenommen',
  'ftp.login.given.refused': 'mit dem angegebenen Konto, abgewiesen: Die Datenverbindung wurde nicht geprüft',
  'ftp.login.given.dropped': 'mit dem angegebenen Konto, Server legte auf: Die Datenverbindung wurde nicht geprüft',
  'ftp.login.given.not-tried': 'nicht versucht: Die Datenverbindung wurde nicht geprüft',
  'ftp.clear-password': 'Das Passwort ging unverschlüsselt über die Leitung, weil der Server kein TLS bietet.',
  'ftp.channel.tls': '{{mode}} mit TLS',
  'ftp.channel.clear': '{{mode}} ohne TLS, zum Vergleich',
  'ftp.outcome.works': '{{bytes}} Bytes übertragen',
  'ftp.outcome.no-answer': 'keine Antwort auf dem Datenport',
  'ftp.outcome.refused': 'Datenport abgelehnt',
  'ftp.outcome.no-call': 'kein Rückruf des Servers',
  'ftp.outcome.no-data': 'verbunden, aber ohne Daten',
  'ftp.outcome.silent': 'verbunden, bis zum Ende der Zeit keine Daten',
  'ftp.outcome.tls-failed': 'TLS auf dem Datenkanal gescheitert',
  'ftp.outcome.reuse-required': 'abgewiesen: TLS-Sitzung muss fortgesetzt werden',
  'ftp.outcome.command-refused': 'vom Server abgelehnt',
  'ftp.outcome.unreadable': 'Antwort ohne lesbare Adresse',
  'ftp.outcome.unsafe-port': 'Port unter 1024 genannt, darum nicht verbunden',
  'ftp.outcome.control-lost': 'Steuerkanal verstummt',
  'ftp.named': 'genannt {{endpoint}}',
  'ftp.named.private': 'genannt {{endpoint}} (private Adresse, nicht angerufen)',
  'ftp.named.other': 'genannt {{endpoint}} (fremde Adresse, nicht angerufen)',
  'ftp.named.unspecified': 'genannt {{endpoint}} (keine Adresse)',
  'ftp.asked': 'erbeten an {{endpoint}}',
  'ftp.peer': 'verbunden mit {{endpoint}}',
  'ftp.peer.active': 'Rückruf von {{endpoint}}',
  'ftp.code': 'Antwort {{code}}',
  'ftp.reuse': 'TLS-Sitzung fortsetzen',
  'ftp.reuse.required': 'vom Server verlangt',
  'ftp.reuse.not-required': 'nicht verlangt',
  'ftp.reuse.unknown': 'nicht feststellbar',
  'ftp.seen-as': 'Adresse dieses PCs aus Sicht des Servers',
  'ftp.rewritten': 'Von einem Gerät umgeschrieben',
  'ftp.features': 'Funktionen (FEAT)',
};
