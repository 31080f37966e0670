/** Texts of the app's running and reports views. */
export const progress = {
  // running
  'running.none.text':
    'Sobald Sie eine Prüfung starten, sehen Sie hier Zeile für Zeile, was gemessen und gefunden wird.',
  'running.ended.title': 'Diese Prüfung ist beendet',
  'running.ended.text': 'Das Ergebnis steht bereit.',
  'running.failed.title': 'Diese Prüfung kam nicht zustande',
  'running.show-result': 'Ergebnis zeigen',
  'running.skipped_one': '{{count}} weitere Zeile wird nicht gemessen; der Grund steht dabei.',
  'running.skipped_other': '{{count}} weitere Zeilen werden nicht gemessen; der Grund steht dabei.',
  'running.cancelling.text': 'Was schon gemessen ist, bleibt und steht nachher im Ergebnis.',
  // reports
  'reports.lead': 'Öffnen Sie einen Bericht, den Sie erhalten haben, oder eine frühere Prüfung.',
  'reports.open-file': 'Datei öffnen …',
  'reports.open': 'Öffnen',
  'reports.open-one': 'Bericht vom {{date}} öffnen',
  'reports.delete-one': 'Bericht vom {{date}} löschen',
  'reports.all': 'Alle auswählen',
  'reports.selected_one': '{{count}} ausgewählt',
  'reports.selected_other': '{{count}} ausgewählt',
};
