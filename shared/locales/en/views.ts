import type { viewTexts as german } from '../de/views.ts';

export const viewTexts: Record<keyof typeof german, string> = {
  'view.compare': 'Comparison',
  'menu.compare': 'Compare reports',
  'reports.compare': 'Compare',
  'reports.compare-two': 'Compare two',
  'compare-view.lead': 'Before and after, or a PC that works and one that does not.',
  'compare-view.side.a': 'A: before, or the PC that works',
  'compare-view.side.b': 'B: after, or the PC that does not work',
  'compare-view.drop': 'Choose a report, or drag its file here.',
  'compare-view.choose': 'Choose report',
  'compare-view.replace': 'Other report',
  'compare-view.on-screen': 'The report that is open now',
  'compare-view.swap': 'Swap A and B',
  'compare-view.save': 'Save comparison',
  'compare-view.empty': 'Two reports are still missing',
  'compare-view.one-missing': 'One report is still missing',
  'compare-view.empty.text':
    'Drag two files onto this window, or choose above. Then this page shows which rows changed, and which differences of the PCs could explain that.',
  'compare-view.leaving': 'The preview shows the texts of both reports. The comparison holds only what differs.',
};
