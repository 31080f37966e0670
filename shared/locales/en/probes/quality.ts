import type { qualityLabels as germanLabels, qualityWords as germanWords } from '../../de/probes/quality.ts';

export const qualityWords: Record<keyof typeof germanWords, string> = {
  'row.server-hold.name': 'Idle connection',
  'row.server-hold.purpose':
    'timeSensor LEGAL keeps its connection to the server even while nobody is working. Some firewalls cut idle connections after a few minutes. The program then reports errors although all ports are open.',
};

export const qualityLabels: Record<keyof typeof germanLabels, string> = {
  'phase.hold': 'Holding',
  'phase.measure': 'Round trips',
  'scenarios.option.hold': 'on request',
};
