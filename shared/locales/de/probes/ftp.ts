/** Rows, reasons, states and faults of FTP: the words of the domain. */
export const ftpWords = {
  'fault.data-blocked': 'lehnt die Datenverbindungen ab',
  'fault.passive-address': 'nennt für den Datenkanal eine private Adresse',
  'fault.login-refused': 'weist die Anmeldung ab',
};

/** What evidence, phases and options of FTP are called. */
export const ftpLabels = {
  'phase.login': 'Anmeldung',
  'phase.data': 'Datenkanal',
  'help.check.login': 'Benutzername für den Updateserver; Passwort aus {{variable}} oder auf Nachfrage',
  'check.password': 'Passwort (Eingabe bleibt unsichtbar): ',
  'error.user-name':
    'Der Benutzername für {{option}} ist leer, zu lang oder enthält Steuerzeichen. Bitte prüfen Sie die Eingabe.',
  'error.password':
    'Das Passwort ist leer, zu lang oder enthält Steuerzeichen, oder die Eingabe wurde abgebrochen. Nichts wurde gemessen.',
  'error.password-missing':
    'Zum Benutzernamen fehlt das Passwort. Setzen Sie die Umgebungsvariable {{variable}}, oder starten Sie den Befehl in einem Terminal.',
};
