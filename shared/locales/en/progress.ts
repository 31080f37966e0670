/** See the German file, which leads. */
export const progress = {
  'running.none.text': 'As soon as you start a check, you see here row by row what is measured and found.',
  'running.ended.title': 'This check has ended',
  'running.ended.text': 'The result is ready.',
  'running.failed.title': 'This check could not be carried out',
  'running.show-result': 'Show the result',
  'running.skipped_one': '{{count}} more row is not measured; the reason stands beside it.',
  'running.skipped_other': '{{count}} more rows are not measured; the reason stands beside them.',
  'running.cancelling.text': 'What has been measured is kept and will be in the result.',
  'reports.lead': 'Open a report that you were sent, or an earlier check.',
  'reports.open-file': 'Open a file…',
  'reports.open': 'Open',
  'reports.open-one': 'Open the report of {{date}}',
  'reports.delete-one': 'Delete the report of {{date}}',
  'reports.all': 'Select all',
  'reports.selected_one': '{{count}} selected',
  'reports.selected_other': '{{count}} selected',
};
