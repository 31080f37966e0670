import type { matrixTexts as german } from '../de/matrix.ts';

export const matrixTexts: Record<keyof typeof german, string> = {
  'summary.title_one': '{{count}} report',
  'summary.title_other': '{{count}} reports',
  'summary.counts': '{{red}} red, {{yellow}} yellow, {{grey}} grey, {{green}} green',
  'summary.common_one': 'Most common cause, at {{count}} seat: {{cause}}. Who acts: {{owner}}.',
  'summary.common_other': 'Most common cause, at {{count}} seats: {{cause}}. Who acts: {{owner}}.',
  'summary.seats_one': '{{count}} seat',
  'summary.seats_other': '{{count}} seats',
  'summary.unread_one': '{{count}} file could not be read',
  'summary.unread_other': '{{count}} files could not be read',
  'summary.seat': 'Seat',
  'summary.time': 'Time',
  'summary.written': 'Summary written: {{file}}',
  'help.summary': 'sums up many reports: which seats have what, and the most common cause',
  'help.summary.files': 'reports, or folders of reports',
  'help.summary.output': 'writes the summary to this file',
  'help.summary.exit-codes':
    'Exit codes: as the worst light (0 green, 1 yellow, 2 red, 3 grey); 3 also where nothing could be read',
};
