import type { ftpLabels as germanLabels, ftpWords as germanWords } from '../../de/probes/ftp.ts';

export const ftpWords: Record<keyof typeof germanWords, string> = {};

export const ftpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.login': 'Connexion au compte',
  'phase.data': 'Canal de données',
};
