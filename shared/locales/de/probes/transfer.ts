/** Rows, reasons, states and faults of the update rehearsal: the words of the domain. */
export const transferWords = {
  'row.updates-transfer.name': 'Probe-Download',
  'row.updates-transfer.purpose':
    'Updates von timeSensor LEGAL können bis zu 1 GB gross sein. Diese Zeile lädt zur Probe eine Datei herunter und bewahrt nichts davon auf. So zeigt sich, ob eine Firewall grosse Dateien abbricht, zurückhält oder ersetzt.',
};

/** What evidence, phases and options of the update rehearsal are called. */
export const transferLabels = {
  'phase.transfer': 'Übertragung',
  'scenarios.option.rehearsal': 'auf Wunsch',
};
