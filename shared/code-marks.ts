import type { Translate } from './locales/texts.ts';
import type { CodedReport } from './phone-code.ts';
import { standInSentence } from './stand-in.ts';

/** What keeps the report of a code from being taken for a whole check of timeSensor LEGAL on a real network. */
export function codeMarks({ isTraining, isDemo, standIn, isPartial }: CodedReport, t: Translate): string[] {
  return [
    ...(isTraining ? [t('code.training')] : []),
    ...(isDemo && !isTraining ? [t('check.demo')] : []),
    ...(standIn ? [standInSentence(standIn, t)] : []),
    ...(isPartial ? [t('code.partial')] : []),
  ];
}
