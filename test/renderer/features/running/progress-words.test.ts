import { progressWords } from '../../../../renderer/features/running/progress-words.ts';
import { unitsOf } from '../../../../renderer/state/units.ts';
import { translator } from '../../../../shared/locales/index.ts';
import type { Progress } from '../../../../shared/progress.ts';

const t = translator('en');
const words = (progress: Progress) => progressWords(progress, t, unitsOf('en-GB'));

describe('how far a row is, in words', () => {
  it.each<[string, Progress, string[]]>([
    [
      'a download',
      { elapsedMs: 7000, doneBytes: 8.2e6, totalBytes: 20e6, bytesPerSecond: 1.2e6, remainingMs: 9800 },
      ['8.2 MB of 20 MB', '1.2 MB/s', 'about 10 seconds left'],
    ],
    ['a download of unknown length', { elapsedMs: 7000, doneBytes: 8.2e6 }, ['8.2 MB downloaded']],
    ['a download that has just begun', { elapsedMs: 10, doneBytes: 0, totalBytes: 20e6 }, ['0 bytes of 20 MB']],
    ['a wait', { elapsedMs: 80_000, totalMs: 300_000 }, ['1:20 of 5:00 minutes', 'about 4 minutes left']],
    ['a wait that is over', { elapsedMs: 60_000, totalMs: 60_000 }, ['1:00 of 1:00 minutes']],
    ['nothing but time', { elapsedMs: 80_000 }, []],
  ])('%s', (_name, progress, expected) => expect(words(progress)).toEqual(expected));
});
