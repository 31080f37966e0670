import type { udpLabels as germanLabels, udpWords as germanWords } from '../../de/probes/udp.ts';

export const udpWords: Record<keyof typeof germanWords, string> = {
  'state.open|filtered': 'aperta o filtrata',
  'state.open|filtered.meaning':
    'Non è arrivata alcuna risposta. Con UDP una porta aperta che tace non si distingue da una filtrata.',
};

export const udpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.listen': 'Ascolto',
};
