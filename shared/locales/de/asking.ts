/** Die App am Ende, das prüft: mit einer Gegenstelle statt des Servers. */
export const askingTexts = {
  'asking.switch': 'Dort antwortet PortAmpel statt des Servers',
  'asking.switch.detail':
    'Vor der Installation oder um den Weg von beiden Enden zu messen. PortAmpel läuft dazu auch auf dem anderen PC, als Gegenstelle.',
  'asking.host': 'Adresse der Gegenstelle',
  'asking.host.help':
    'Starten Sie PortAmpel auf dem anderen PC als Gegenstelle. Es zeigt dort seine Adressen, seine Ports und den Code. In der Befehlszeile heisst das «portampel counterpart».',
  'asking.code': 'Code, den die Gegenstelle zeigt',
  'asking.code.detail':
    'Zwölf Zeichen in drei Gruppen. Der Code bleibt im Arbeitsspeicher: Er steht in keiner Datei und ist vergessen, sobald PortAmpel endet.',
  'asking.throughput': 'Durchsatz messen',
  'asking.throughput.detail':
    'Füllt die Leitung zur Gegenstelle je Richtung fünf Sekunden lang. Andere im Haus können das merken.',
  'asking.code.complete': 'Der Code ist vollständig und hat keinen Tippfehler.',
  'asking.obstacle.host': 'Geben Sie die Adresse der Gegenstelle ein.',
  'asking.obstacle.code': 'Geben Sie den Code ein, den die Gegenstelle zeigt.',
  'asking.obstacle.code-fault': 'Korrigieren Sie zuerst den Code der Gegenstelle.',
  'situation.place.365-rehearsal': 'Probe vor der Installation',
  'situation.place.365-rehearsal.detail':
    'Hier soll der Server laufen. Geprüft werden beide Richtungen: von hier hinaus und von aussen herein.',
  'running.flows': 'Durchsatz zur Gegenstelle',
  'running.flows.next': 'folgt gleich',
  'size.mbits-per-second': '{{mbits}} Mbit/s',
  'summary.mark.answered': 'Gegenstelle',
  'summary.mark.unreached': 'Gegenstelle nicht erreicht',
  'reports.answered': 'Gegenstelle',
  'reports.unreached': 'Gegenstelle nicht erreicht',
  'summary.note.answered_one':
    '{{count}} Bericht ist gegen eine Gegenstelle gemessen: Geantwortet hat PortAmpel, nicht timeSensor LEGAL.',
  'summary.note.answered_other':
    '{{count}} Berichte sind gegen eine Gegenstelle gemessen: Geantwortet hat PortAmpel, nicht timeSensor LEGAL.',
  'summary.note.unreached_one':
    '{{count}} Bericht ist eine Probe, deren Gegenstelle nicht erreicht wurde: timeSensor LEGAL wurde nicht geprüft.',
  'summary.note.unreached_other':
    '{{count}} Berichte sind Proben, deren Gegenstelle nicht erreicht wurde: timeSensor LEGAL wurde nicht geprüft.',
};
