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
  'error.output-ending':
    '{{file}}: Mit der Endung «{{ending}}» wird nichts geschrieben. Möglich sind: {{allowed}}. Sonst sagt --format, was in die Datei kommt.',
  'error.output-dash':
    '--output braucht den Namen einer Datei; «-» ist keiner. Ohne --output geht alles an die Standardausgabe.',
  'error.convert-profile':
    '{{file}} ist ein Profil und kein Bericht: Zu schreiben gibt es erst nach einer Prüfung etwas.',
  'menu.saveAs': 'Bericht speichern unter …',
  'menu.email': 'Bericht per E-Mail …',
  'result.hand-over': 'Weitergeben …',
  'file-format.html': 'HTML, vier Sprachen',
  'file-format.pdf': 'PDF',
  'file-format.json': 'PortAmpel-Bericht',
  'file-format.csv': 'Tabelle (CSV)',
  'file-format.markdown': 'Markdown für ein Ticket',
  'file-format.ticket': 'Text für ein Ticket',
  'email.attached':
    'Der ganze Bericht liegt bei: {{file}}. Er lässt sich in jedem Browser lesen und mit PortAmpel öffnen.',
  'email.paste': 'Bitte den Text hier einfügen: Er liegt in der Zwischenablage.',
  'email.ready': '{{file}} ist zum Anhängen bereit; der Text der E-Mail liegt in der Zwischenablage.',
};
