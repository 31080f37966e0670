/** Rows, reasons, states and faults of SSH and SFTP: the words of the domain. */
export const sshWords = {
  'reason.ssh-handshake-failed.short': 'SSH bricht beim Schlüsseltausch ab',
  'reason.ssh-handshake-failed.meaning':
    'Der SSH-Server hat sich gemeldet, aber die verschlüsselte Verbindung kam nicht zustande. Manche Firewalls lassen nur die erste Zeile von SSH durch. Auch ein Netz, das grosse Pakete verliert, kann die Ursache sein.',
  'reason.ssh-handshake-failed.next':
    'Bitten Sie die Betreuung der Firewall, SSH auf diesem Port ohne Inhaltsprüfung zuzulassen. Hilft das nicht, lassen Sie die Betreuung des Netzes die Paketgrösse (MTU) prüfen.',
  'reason.ssh-no-common-algorithm.short': 'keine gemeinsame SSH-Verschlüsselung',
  'reason.ssh-no-common-algorithm.meaning':
    'Der SSH-Server antwortet, kennt aber kein Verfahren, das auch PortAmpel kennt. Meist ist er sehr alt oder streng eingestellt. Ob timeSensor LEGAL sich mit ihm versteht, bleibt ungeklärt.',
  'reason.ssh-no-common-algorithm.next':
    'Fragen Sie die Betreuung des Servers, welche SSH-Verfahren er zulässt. Am Netz liegt es nicht.',
  'reason.login-refused.short': 'Anmeldung abgewiesen',
  'reason.login-refused.meaning':
    'Der Server hat geantwortet, aber die Anmeldung nicht angenommen. Über das Netz sagt das nichts.',
  'reason.login-refused.next':
    'Prüfen Sie Benutzer und Passwort für den Update-Server, oder fragen Sie den Support des Herstellers danach.',
  'reason.sftp-refused.short': 'angemeldet, aber ohne SFTP',
  'reason.sftp-refused.meaning':
    'Die Anmeldung über SSH gelang, aber der Server öffnete danach kein SFTP oder zeigte den Ordner nicht. Das Netz lässt alles Nötige durch.',
  'reason.sftp-refused.next':
    'Fragen Sie die Betreuung des Servers, ob dieser Benutzer SFTP benutzen und seinen Ordner lesen darf.',
};

/** What evidence, phases and options of SSH and SFTP are called. */
export const sshLabels = {
  'ssh.title': 'SSH-Server',
  'ssh.software': 'Software',
  'ssh.algorithms': 'Vereinbart',
  'ssh.host-key': 'Schlüssel des Servers',
  'ssh.methods': 'Anmeldung möglich mit',
  'ssh.methods.none': 'keinem Verfahren',
  'ssh.login': 'Anmeldung',
  'ssh.login.accepted': 'angenommen',
  'ssh.login.refused': 'abgewiesen',
  'ssh.sftp': 'SFTP',
  'ssh.sftp.opened': 'geöffnet',
  'ssh.sftp.refused': 'abgewiesen',
  'ssh.folder': 'Einträge im Ordner (mindestens)',
};
