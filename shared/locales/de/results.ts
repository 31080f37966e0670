/** Texts of the app's running, result and reports views. */
export const results = {
  'reports.removed_one': '{{count}} Bericht gelöscht.',
  'reports.removed_other': '{{count}} Berichte gelöscht.',
  'result.summary-copied': 'Zusammenfassung kopiert.',
};
