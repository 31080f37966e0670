/** Texts of the app for measurements that take longer: how they are asked for, and how far they are. */
export const extras = {
  // the options of a check
  'extras.title': 'Weitere Messungen',
  'extras.lead': 'Jede nur auf Wunsch, denn sie dauert länger oder braucht mehr Angaben.',
  'extras.rehearsal.detail': 'Lädt eine Datei vom Update-Server herunter und bewahrt nichts davon auf.',
  'extras.rehearsal.protocol': 'Protokoll',
  'extras.rehearsal.size': 'Höchstens',
  'extras.rehearsal.path': 'Datei auf dem Server',
  'extras.rehearsal.path.listed': 'Leer: die grösste Datei im Verzeichnis der Anmeldung.',
  'extras.rehearsal.path.web': 'Nötig, zum Beispiel /update.zip: Das Web kennt keine Liste der Dateien.',
  'extras.rehearsal.path.fault': 'Nur die Datei, zum Beispiel /update.zip. Der Server steht oben.',
  'extras.rehearsal.sha256': 'Prüfsumme (SHA-256)',
  'extras.rehearsal.sha256.detail': 'Falls bekannt. Verglichen wird nur, wenn die ganze Datei geladen wird.',
  'extras.rehearsal.sha256.fault': 'Eine solche Prüfsumme besteht aus 64 Zeichen von 0 bis 9 und a bis f.',
  'extras.hold.detail': 'Hält eine Verbindung zum Server so lange ohne Verkehr und prüft, ob sie noch lebt.',
  'extras.hold.off': 'Aus',
  'extras.trace': 'Weg verfolgen',
  'extras.trace.detail': 'Zeigt die Stationen bis zu jedem Server. Das dauert einige Sekunden.',
  'extras.login': 'Anmeldung am Update-Server',
  'extras.login.detail':
    'Ohne Angaben als Gast. Name und Passwort bleiben im Arbeitsspeicher: Sie stehen in keiner Datei und sind vergessen, sobald PortAmpel endet.',
  'extras.login.user': 'Benutzername',
  'extras.login.password': 'Passwort',
  'extras.obstacle.checksum': 'Korrigieren Sie zuerst die Prüfsumme unter «Weitere Messungen».',
  'extras.obstacle.path':
    'Geben Sie unter «Weitere Messungen» zuerst die Datei auf dem Server an, ohne dessen Adresse.',
  'extras.obstacle.login': 'Geben Sie zum Passwort auch den Benutzernamen ein.',
  // while they run
  'running.later': 'beginnt nach den anderen Zeilen',
  'running.bytes': '{{done}} von {{total}}',
  'running.bytes.open': '{{done}} geladen',
  'running.held': '{{elapsed}} von {{total}} Minuten',
  'running.remaining': 'noch etwa {{time}}',
  'running.still': 'Es läuft noch: {{rows}}.',
  // from the result
  'result.rehearse.why':
    'Ob auch grosse Dateien vom Update-Server durchkommen, zeigt ein Probe-Download. Er bewahrt nichts auf.',
  'result.rehearse.again':
    'Der Probe-Download lässt sich allein wiederholen. Alle anderen Zeilen bleiben, wie sie sind.',
  // this PC and the way
  'surroundings.title': 'Dieser PC und der Weg',
  'surroundings.title.foreign': 'Der geprüfte PC und der Weg',
  'surroundings.search': 'Angaben durchsuchen',
  'surroundings.copy': 'Als Text kopieren',
  'surroundings.copied': 'Angaben kopiert.',
  'surroundings.none': 'Keine Angabe passt dazu.',
  // charts
  'chart.latency': 'Auf der Skala des Herstellers',
  'chart.transfer': 'Geladene Menge im Verlauf der Zeit',
  // the search for servers
  'search.button': 'Server suchen',
  'search.title': 'Server im eigenen Netz',
  'search.running': 'Sucht auf UDP {{port}} …',
  'search.close': 'Suche schliessen',
  'search.stop': 'Abbrechen',
  'search.again': 'Nochmals suchen',
  'search.choose': 'Wählen Sie den Server, um seine Adresse zu übernehmen.',
  'search.take': '{{address}} übernehmen',
  'search.uncertain': 'Unklar, ob das ein Server von timeSensor LEGAL ist.',
  'search.unusable': 'Hier liess sich nicht oder nicht überall suchen',
  'search.reach': 'Die Suche reicht bis zum Rand des eigenen Netzes, nicht durch VPN oder Internet.',
  'search.taken': 'Übernommen aus der Serversuche: {{name}}',
};
