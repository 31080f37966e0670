import type { handoverTexts as german } from '../de/handover.ts';

export const handoverTexts: Record<keyof typeof german, string> = {
  'handover.language': 'Language',
  'handover.rows': 'All rows',
  'handover.changes': 'Course of the repair',
  'handover.light': 'Light',
  'handover.port': 'Port',
  'handover.row': 'Row',
  'handover.host': 'Host',
  'handover.time': 'Response time',
  'handover.evidence': 'What was measured',
  'code.title': 'Phone code',
  'error.html-without-report':
    '{{file}} holds no report of PortAmpel: it is some other HTML file, or the report has been removed from it. Please have it sent again.',
  'error.html-cut':
    '{{file}} ends too early: the file was probably cut off on its way. Please have it sent again, best as an attachment.',
  'error.html-several-reports':
    '{{file}} holds several reports; it is unclear which of them counts. Please have the right one sent again.',
};
