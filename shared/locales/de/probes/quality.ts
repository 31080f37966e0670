/** Rows, reasons, states and faults of round-trip times and idle connections: the words of the domain. */
export const qualityWords = {
  'row.server-hold.name': 'Ruhende Verbindung',
  'row.server-hold.purpose':
    'timeSensor LEGAL hält seine Verbindung zum Server auch dann, wenn niemand arbeitet. Manche Firewalls trennen ruhende Verbindungen nach einigen Minuten. Danach meldet das Programm Fehler, obwohl alle Ports offen sind.',
};

/** What evidence, phases and options of round-trip times and idle connections are called. */
export const qualityLabels = {
  'phase.hold': 'Halten',
  'phase.measure': 'Laufzeiten',
  'scenarios.option.hold': 'auf Wunsch',
};
