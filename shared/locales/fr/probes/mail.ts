import type { mailLabels as germanLabels, mailWords as germanWords } from '../../de/probes/mail.ts';

export const mailWords: Record<keyof typeof germanWords, string> = {};

export const mailLabels: Record<keyof typeof germanLabels, string> = {};
