/** See the German file, which leads. */
export const results = {
  'reports.removed_one': '{{count}} report deleted.',
  'reports.removed_other': '{{count}} reports deleted.',
  'result.summary-copied': 'Summary copied.',
};
