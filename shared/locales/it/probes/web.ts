import type { webLabels as germanLabels, webWords as germanWords } from '../../de/probes/web.ts';

export const webWords: Record<keyof typeof germanWords, string> = {};

export const webLabels: Record<keyof typeof germanLabels, string> = {};
