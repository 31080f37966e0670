/**
 * Texts of `portampel explain`: the kinds of words, and what each probe does. `{{…}}` are filled in. `explain.looked-for.*`
 * are words under which people look for a command, as many and of the same meaning in each language.
 */
export const explainTexts = {
  'explain.scenarios': 'Szenarien',
  'explain.roles': 'Gegenseiten',
  'explain.commands': 'Befehle',
  'explain.probes': 'Messungen',
  'explain.states': 'Zustände eines Ports',
  'explain.services': 'Was auf einem offenen Port antwortet',
  'explain.lights': 'Ampel',
  'explain.expectations': 'Erwartungen',
  'explain.faults': 'Störungen im Simulator',
  'explain.confidences': 'Wie sicher eine Ursache ist',
  'explain.steps': 'Was zu tun ist',
  'explain.param.host': 'Server',
  'explain.param.ports': 'Port',
  'explain.param.addresses': 'Adresse',
  'explain.param.product': 'Produkt',
  'explain.param.own': 'Adresse dieses PCs',
  'explain.param.seen': 'Adresse, die von aussen zu sehen ist',
  labelled: '{{label}}: {{text}}',
  'explain.looked-for.verify': 'Unterschrift, Signatur, Prüfsumme, Hash, Fingerabdruck',
  'explain.looked-for.lookup': 'Deckname, Pseudonym',
  'explain.probe': 'eine Messung',
  'explain.fault': 'eine Störung im Simulator, zum Üben',
  'explain.fault.does': 'Die Gegenseite {{what}}.',
  'explain.fault.try': 'Ausprobieren',
  'error.explain-phone-code':
    '«{{found}}» ist der Telefon-Code eines Berichts. Was er sagt, zeigt: portampel code {{found}}',
  'error.explain-pairing-code':
    '«{{found}}» ist der Code einer Gegenstelle. Mit ihm prüft der andere PC: portampel check --counterpart HOST --code {{found}}',
  'error.explain-similar':
    '«{{found}}» kennt PortAmpel nicht. Ähnlich sind: {{words}}. «portampel explain» zeigt alle Wörter.',
  'probe.tcp':
    'Baut eine Verbindung auf und beendet sie wieder. Das zeigt, dass der Port offen ist, aber nicht, wer dahinter ist.',
  'probe.http':
    'Ruft die Startseite ab. Erkennt Sperrseiten von Filtern, Anmeldeseiten von Gastnetzen und Umleitungen.',
  'probe.ftp': 'Meldet sich beim FTP-Server an und liest den Ordner über den passiven Datenkanal.',
  'probe.ssh': 'Handelt die Verschlüsselung bis zur Anmeldung aus. Mit --login wird auch der Ordner gelesen.',
  'probe.smtp':
    'Spricht mit dem Postausgangsserver bis vor die Anmeldung, vor TLS und darin. Keine E-Mail wird gesendet.',
  'probe.imap': 'Spricht mit dem Posteingangsserver über IMAP bis vor die Anmeldung.',
  'probe.pop3': 'Spricht mit dem Posteingangsserver über POP3 bis vor die Anmeldung.',
  'probe.four-d':
    'Prüft die Ports des Servers. Mit TLS kommt der TLS-Handschlag zustande. Im Klartext ist der Port offen, und niemand anderes spricht dort.',
  'probe.ftp-active': 'Lässt den FTP-Server zu diesem PC zurückrufen (aktiver Modus). So wird über Port 20 geurteilt.',
  'probe.transfer':
    'Lädt zur Probe eine Datei vom Update-Server und behält nichts davon. Nur auf Wunsch, mit --rehearse.',
  'probe.hold':
    'Lässt eine Verbindung zum Server einige Minuten ruhen und prüft, ob sie noch lebt. Nur auf Wunsch, mit --hold.',
  'probe.quic': 'Fragt über UDP, ob ein QUIC-Server antwortet. Nur mit --transport quic oder either.',
  'probe.discovery':
    'Sucht mit einem Rundruf über UDP Server im eigenen Netz. Allein geht das mit «portampel discover».',
  'probe.counterpart':
    'Spricht auf dem Port mit PortAmpel als Gegenstelle: kleine und volle Pakete, beide Richtungen, Ende einer Richtung, TLS. Nur mit --counterpart.',
  'probe.counterpart-datagrams':
    'Sendet der Gegenstelle Datagramme über UDP und zählt, was dort ankommt und was zurückkommt. Nur mit --counterpart.',
  'probe.counterpart-idle':
    'Lässt eine Verbindung zur Gegenstelle einige Minuten ruhen und prüft, ob sie noch lebt. Nur mit --counterpart und --hold.',
  'probe.inbound':
    'Lässt PortAmpel als Gegenstelle diesen PC von aussen zurückrufen. Nur mit --counterpart, sonst bleibt die Zeile grau.',
};
