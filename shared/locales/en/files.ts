import type { fileTexts as german } from '../de/files.ts';

export const fileTexts: Record<keyof typeof german, string> = {
  'handover.group': 'Area',
  'handover.address': 'IP address',
  'handover.transport': 'Transport',
  'handover.state': 'State',
  'handover.tries': 'Tries',
  'handover.time-ms': 'Response time (ms)',
  'handover.created': 'Checked at (UTC)',
  'handover.scenario': 'Situation',
  'handover.left-out_one': '{{count}} more row stands in the full report only.',
  'handover.left-out_other': '{{count}} more rows stand in the full report only.',
  'handover.page': 'Page {{page}} of {{pages}}',
  'help.convert': 'Writes a report in another format or language',
  'help.convert.report': 'report: .portampel, JSON or HTML',
  'help.file-format': 'format: {{allowed}}; else by the file’s ending, or text',
  'error.binary-output': '{{format}} is nothing for a terminal: --output FILE writes it into a file.',
  'error.convert-profile': '{{file}} is a profile, not a report: there is nothing to write before a check has run.',
};
