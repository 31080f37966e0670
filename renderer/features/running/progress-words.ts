import type { Translate } from '../../../shared/locales/texts.ts';
import type { Progress } from '../../../shared/progress.ts';
import { rateText, sizeText } from '../../../shared/sizes.ts';
import type { Units } from '../../state/units.ts';
import { remainingOf } from './live.ts';

/** How far a row is, in words: what is done of what, how fast, and how long it will take where that is known. */
export function progressWords(progress: Progress, t: Translate, units: Units): string[] {
  const { doneBytes, totalBytes, bytesPerSecond, elapsedMs, totalMs } = progress;
  const done = doneBytes !== undefined && sizeText(doneBytes, t);
  const words: string[] = [];
  if (done !== false) {
    words.push(
      totalBytes === undefined
        ? t('running.bytes.open', { done })
        : t('running.bytes', { done, total: sizeText(totalBytes, t) }),
    );
  } else if (totalMs !== undefined) {
    words.push(t('running.held', { elapsed: units.clock(elapsedMs), total: units.clock(totalMs) }));
  }
  if (bytesPerSecond !== undefined) words.push(rateText(bytesPerSecond, t));
  return [...words, ...remainingWords(progress, t, units)];
}

export function remainingWords(progress: Progress, t: Translate, { timeLeft }: Units): string[] {
  const remainingMs = remainingOf(progress);
  return remainingMs === null || remainingMs <= 0 ? [] : [t('running.remaining', { time: timeLeft(remainingMs) })];
}
