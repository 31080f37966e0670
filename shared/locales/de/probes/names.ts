/** How names resolve: what the evidence is called. «Namensserver» is a DNS server that this PC is configured with. */
export const namesLabels = {
  'names.title': 'Namensauflösung',
  'names.system': 'das System',
  'names.note': 'Hinweis',
  'names.by-system': '{{name}}, vom System',
  'names.by-hosts-file': '{{name}}, in der Hosts-Datei',
  'names.by-server': '{{name}}, von {{server}}',
  'names.timed': '{{text}} ({{ms}} ms)',
  'names.outcome.no-data': 'Name vorhanden, ohne solche Adresse',
  'names.outcome.no-such-name': 'Name unbekannt (NXDOMAIN)',
  'names.outcome.refused': 'Antwort verweigert (REFUSED)',
  'names.outcome.server-failure': 'Fehler des Namensservers (SERVFAIL)',
  'names.outcome.silent': 'keine Antwort',
  'names.outcome.not-awaited': 'nicht abgewartet',
  'names.outcome.unreachable': 'nicht erreichbar',
  'names.outcome.failed': 'nicht auswertbar',
  'names.note.server-silent': 'Der Namensserver {{server}} antwortet nicht. Das kann jede Verbindung verzögern.',
  'names.note.server-unreachable': 'Der Namensserver {{server}} ist nicht erreichbar.',
  'names.note.server-refused': 'Der Namensserver {{server}} verweigert diesem PC die Antwort.',
  'names.note.server-failed': 'Der Namensserver {{server}} kann die Namen nicht auflösen.',
  'names.note.hosts-file':
    'Für {{name}} gilt auf diesem PC die Hosts-Datei ({{addresses}}), was auch immer die Namensserver sagen.',
  'names.note.split':
    '{{name}} hat zweierlei Adressen: private von {{privately}}, öffentliche von {{publicly}}. Welche gilt, hängt vom Netz ab.',
  'names.note.disagreement':
    'Die Namensserver sind sich nicht einig: {{knowing}} kennt {{name}}, {{denying}} hat keine Adresse dafür.',
  'names.note.system-alone':
    'Das System findet {{name}}, die Namensserver nicht. Dahinter kann ein Suchdomain-Zusatz stehen oder ein anderer Dienst als DNS.',
  'names.note.dns-alone': 'Das System findet {{name}} nicht, obwohl {{servers}} den Namen kennt.',
  'names.left-out': 'Nicht gefragt: {{names}} weitere Namen, {{servers}} weitere Namensserver.',
  'names.hosts-file-unread': 'Die Hosts-Datei liess sich nicht lesen ({{code}}).',
};
