import type { udpLabels as germanLabels, udpWords as germanWords } from '../../de/probes/udp.ts';

export const udpWords: Record<keyof typeof germanWords, string> = {
  'state.open|filtered': 'ouvert ou filtré',
  'state.open|filtered.meaning':
    'Aucune réponse n’est arrivée. En UDP, un port ouvert qui se tait ne se distingue pas d’un port filtré.',
};

export const udpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.listen': 'Écoute',
};
