import type { sshLabels as germanLabels, sshWords as germanWords } from '../../de/probes/ssh.ts';

export const sshWords: Record<keyof typeof germanWords, string> = {};

export const sshLabels: Record<keyof typeof germanLabels, string> = {};
