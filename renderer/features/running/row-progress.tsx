import { ProgressBar } from 'react-aria-components';
import type { Progress } from '../../../shared/progress.ts';
import { useTexts, useUnits } from '../../state/use-texts.ts';
import { shareOf } from './live.ts';
import { progressWords } from './progress-words.ts';
import './row-progress.css';

interface RowProgressProps {
  name: string;
  progress: Progress;
  /** In place of all that the progress tells. */
  words?: readonly string[];
}

/** How far a row is that takes long. Without a known end the bar only moves: it names no percentage that nobody knows. */
export function RowProgress({ name, progress, words: given }: RowProgressProps) {
  const t = useTexts();
  const units = useUnits();
  const share = shareOf(progress);
  const words = given ?? progressWords(progress, t, units);
  return (
    <ProgressBar
      className="row-progress"
      aria-label={name}
      isIndeterminate={share === null}
      value={(share ?? 0) * 100}
      valueLabel={words.join(', ')}
    >
      <span className="progress-track">
        <span className="progress-bar" {...(share !== null && { style: { width: `${share * 100}%` } })} />
      </span>
      <span className="row-progress-words">
        {words.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </span>
    </ProgressBar>
  );
}
