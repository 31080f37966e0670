/** See the German file, which leads. */
export const results = {
  'reports.removed_one': '{{count}} rapporto eliminato.',
  'reports.removed_other': '{{count}} rapporti eliminati.',
  'result.summary-copied': 'Riepilogo copiato.',
};
