/** Rows, reasons, states and faults of FTP: the words of the domain. */
export const ftpWords = {};

/** What evidence, phases and options of FTP are called. */
export const ftpLabels = {
  'phase.login': 'Anmeldung',
  'phase.data': 'Datenkanal',
};
