/** Die Formate, in denen ein Bericht geschrieben wird, und die Befehle dazu. */
export const fileTexts = {
  'handover.group': 'Bereich',
  'handover.address': 'IP-Adresse',
  'handover.transport': 'Transport',
  'handover.state': 'Zustand',
  'handover.tries': 'Versuche',
  'handover.time-ms': 'Antwortzeit (ms)',
  'handover.created': 'Geprüft am (UTC)',
  'handover.scenario': 'Situation',
  'handover.left-out_one': '{{count}} weitere Zeile steht nur im vollständigen Bericht.',
  'handover.left-out_other': '{{count}} weitere Zeilen stehen nur im vollständigen Bericht.',
  'handover.page': 'Seite {{page}} von {{pages}}',
  'help.convert': 'Schreibt einen Bericht in einem anderen Format oder einer anderen Sprache',
  'help.convert.report': 'Bericht: .portampel, JSON oder HTML',
  'help.file-format': 'Format: {{allowed}}; sonst nach der Endung der Datei, oder text',
  'error.binary-output': '{{format}} ist nicht für das Terminal: Mit --output DATEI wird es in eine Datei geschrieben.',
  'error.convert-profile':
    '{{file}} ist ein Profil und kein Bericht: Zu schreiben gibt es erst nach einer Prüfung etwas.',
};
