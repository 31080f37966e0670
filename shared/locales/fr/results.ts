/** See the German file, which leads. */
export const results = {
  'reports.removed_one': '{{count}} rapport supprimé.',
  'reports.removed_other': '{{count}} rapports supprimés.',
  'result.summary-copied': 'Résumé copié.',
};
