/** Die Gegenstelle im Terminal. */
export const stationTexts = {
  'help.counterpart': 'hört hier als Gegenstelle, damit ein anderer PC mit PortAmpel beide Enden prüfen kann',
  'help.counterpart.ports':
    'TCP-Ports, zum Beispiel 19812-19814,443 («none»: keine; 0: ein freier; sonst die des Szenarios)',
  'help.counterpart.udp-ports': 'UDP-Ports, ebenso',
  'help.counterpart.minutes': 'so viele Minuten lang, 1 bis 480',
  'help.counterpart.format': 'text oder json (eine Zeile JSON für jedes Ereignis)',
  'help.counterpart.exit-codes':
    'Rückgabewerte: 0 beendet (Zeit um, Ctrl-C, Ruhezustand), 3 an keinem Port gehört oder falsche Eingabe',
  'error.port-list':
    '{{option}} {{found}} ist keine Liste von Ports. Schreiben Sie zum Beispiel 19812-19814,443 oder none.',
  'error.ports-too-many': '{{found}} Ports sind zu viele. Möglich sind {{max}}, TCP und UDP zusammen.',
  'station.title': 'PortAmpel hört hier als Gegenstelle, bis {{time}}.',
  'station.code': 'Antwort bekommt nur, wer diesen Code eingibt:',
  'station.there': 'Am anderen Ende eingeben, mit einer Adresse dieses PCs:',
  'station.there.365-client': 'Für einen Arbeitsplatz:',
  'station.there.365-server': 'Zur Probe eines Servers, der dort erst installiert wird:',
  'station.own-ports':
    'Das sind nicht die üblichen Ports. Tragen Sie sie am anderen PC ein: in der App unter «Erweitert», im Profil unter options.ports (sql und application).',
  'station.addresses': 'Adressen dieses PCs',
  'station.no-address': 'Keine: Dieser PC hat keine Verbindung zu einem Netz.',
  'station.ports': 'Ports',
  'station.state.listening': 'hört ({{families}})',
  'station.state.taken': 'belegt ({{families}})',
  'station.state.taken-by': 'belegt ({{families}}) von {{holder}}',
  'station.state.shared': 'hört ({{families}}), aber auch {{holder}}',
  'station.state.denied': 'nicht erlaubt ({{families}})',
  'station.state.unavailable': 'nicht möglich ({{families}})',
  'station.taken':
    'Belegte Ports hat ein anderes Programm. Ist es der Server von timeSensor LEGAL, so läuft er also: Prüfen Sie gegen ihn selbst, ohne Gegenstelle.',
  'station.denied':
    'Ports unter 1024 darf auf diesem System nur ein Administrator öffnen. Starten Sie PortAmpel dafür als solcher.',
  'station.shared':
    'Verbindungen an eine einzelne Adresse können beim anderen Programm ankommen. Beenden Sie es, damit die Messung gilt.',
  'station.firewall':
    'Fragt die Firewall dieses PCs, ob PortAmpel Verbindungen annehmen darf, so erlauben Sie es für diese Messung.',
  'station.stop': 'Ctrl-C beendet.',
  'station.no-port':
    'An keinem Port kann gehört werden. Nächster Schritt: Beenden Sie das andere Programm oder wählen Sie andere Ports mit --ports.',
  'station.left-minutes': 'Noch {{time}}',
  'station.count.arrived': 'mit Code: {{count}}',
  'station.count.strangers': 'ohne Code: {{count}}',
  'station.line': '{{time}}  {{from}}  {{what}}',
  'station.want.session': 'hat den Code, über TCP {{port}}',
  'station.want.echo': 'prüft beide Richtungen über TCP {{port}}',
  'station.want.idle': 'hält eine stille Verbindung über TCP {{port}}',
  'station.want.download': 'misst den Durchsatz von hier, über TCP {{port}}',
  'station.want.upload': 'misst den Durchsatz hierher, über TCP {{port}}',
  'station.want.callBack': 'prüft Verbindungen von hier zu sich',
  'station.left': 'ist fertig',
  'station.stranger.silent': 'sagt nichts auf TCP {{port}}',
  'station.stranger.stranger': 'sagt etwas anderes auf TCP {{port}}',
  'station.stranger.wrong-code': 'hat einen falschen Code auf TCP {{port}}',
  'station.stranger.replayed': 'wiederholt, was jemand anderes gesagt hat, auf TCP {{port}}',
  'station.stranger.banned': 'wird nach falschen Codes nicht mehr gehört, auf TCP {{port}}',
  'station.stranger.crowd': 'hat zu viele Verbindungen offen, auf TCP {{port}}',
  'station.times': '{{what}} ({{count}}-mal)',
  'station.quiet': 'Weitere Unbekannte werden nur noch gezählt.',
  'station.end.over': 'Die Zeit ist um. PortAmpel hört nicht mehr.',
  'station.end.stopped': 'Beendet. PortAmpel hört nicht mehr.',
  'station.end.slept': 'Der PC war im Ruhezustand, oder seine Uhr wurde verstellt. PortAmpel hört nicht mehr.',
};
