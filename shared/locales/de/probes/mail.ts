/** Rows, reasons, states and faults of mail: the words of the domain. */
export const mailWords = {
  'reason.silent-after-greeting.short': 'verstummt nach der Begrüssung',
  'reason.silent-after-greeting.meaning':
    'Der Dienst hat sich gemeldet, den nächsten Befehl aber innert der Frist nicht beantwortet. Er kann überlastet sein. Auch ein Gerät, das den Verkehr prüft, kann die Antwort zurückhalten.',
  'reason.silent-after-greeting.next':
    'Prüfen Sie in einigen Minuten erneut. Bleibt es dabei, fragen Sie die Betreuung der Firewall nach einer Inhaltsprüfung und dann jene des Servers.',
  'reason.greeting-late.short': 'Begrüssung kommt spät',
  'reason.greeting-late.meaning':
    'Der richtige Dienst hat geantwortet, sich aber erst nach Sekunden gemeldet. Gesperrt ist nichts. Manche E-Mail-Server warten absichtlich, um Spam abzuwehren. Andere warten vergeblich auf die Namensauflösung der Adresse, von der dieser PC kommt.',
  'reason.greeting-late.next':
    'Dauert der Versand oder Empfang zu lange, fragen Sie Ihren E-Mail-Anbieter. Er kann sagen, ob sein Server diese Verbindungen absichtlich verzögert.',
  'reason.starttls-masked.short': 'STARTTLS unkenntlich gemacht',
  'reason.starttls-masked.meaning':
    'Begrüssung, Angebot oder Befehle sind mit X oder * überschrieben, und STARTTLS fehlt. So arbeitet eine E-Mail-Inspektion auf dem Weg, zum Beispiel jene der Firewalls von Cisco. Ein Anbieter ohne STARTTLS antwortet im Klartext.',
  'reason.starttls-masked.next':
    'Bitten Sie die Betreuung der Firewall, die E-Mail-Inspektion (ESMTP) für diesen Port auszuschalten oder STARTTLS darin zuzulassen.',
  'fault.starttls-masked': 'zeigt STARTTLS nur unkenntlich (XXXXXXXA)',
  'fault.greeting-late': 'grüsst erst nach 5 Sekunden',
};

/** What evidence, phases and options of mail are called. */
export const mailLabels = {
  'mail.title': 'E-Mail-Server',
  'mail.greeting': 'Begrüssung nach',
  'mail.masked': 'Überschrieben',
  'mail.masked.greeting': 'Begrüssung (***)',
  'mail.masked.capability': 'Angebot (XXX)',
  'mail.masked.command': 'Befehl (XXX)',
  'mail.clear': 'Angebot vor TLS',
  'mail.clear.auth': 'Anmeldung ohne TLS',
  'mail.tls.auth': 'Anmeldung mit TLS',
  'mail.none': 'nichts',
  'mail.size': 'Grösste Nachricht',
};
