import type { transferLabels as germanLabels, transferWords as germanWords } from '../../de/probes/transfer.ts';

export const transferWords: Record<keyof typeof germanWords, string> = {
  'row.updates-transfer.name': 'Update rehearsal',
  'row.updates-transfer.purpose':
    'Updates of timeSensor LEGAL can be as large as 1 GB. This row downloads a file as a rehearsal and keeps nothing of it. It shows whether a firewall cuts off, holds back or replaces large files.',
};

export const transferLabels: Record<keyof typeof germanLabels, string> = {
  'phase.transfer': 'Transfer',
  'scenarios.option.rehearsal': 'on request',
};
