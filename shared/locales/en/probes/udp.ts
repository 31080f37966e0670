import type { udpLabels as germanLabels, udpWords as germanWords } from '../../de/probes/udp.ts';

export const udpWords: Record<keyof typeof germanWords, string> = {
  'state.open|filtered': 'open or filtered',
  'state.open|filtered.meaning':
    'No answer came. Over UDP, an open port that stays silent cannot be told from a filtered one.',
};

export const udpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.listen': 'Listening',
};
