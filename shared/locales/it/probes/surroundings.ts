import type {
  surroundingsLabels as germanLabels,
  surroundingsWords as germanWords,
} from '../../de/probes/surroundings.ts';

export const surroundingsWords: Record<keyof typeof germanWords, string> = {};

export const surroundingsLabels: Record<keyof typeof germanLabels, string> = {};
