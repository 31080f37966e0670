import { ArrowUpDown, CircleHelp, Equal, type LucideIcon, TrendingDown, TrendingUp } from 'lucide-react';
import type { Verdict } from '../../../shared/comparison/comparison.ts';
import './verdict-line.css';

/** A shape for each, so that nobody needs the colour. */
const signs: Record<Verdict, LucideIcon> = {
  same: Equal,
  better: TrendingUp,
  worse: TrendingDown,
  mixed: ArrowUpDown,
  untold: CircleHelp,
};

interface VerdictLineProps {
  verdict: Verdict;
  sentence: string;
  /** What has to be known before it is believed. */
  notes: readonly string[];
}

/** Better, worse, the same, or not to be told: in a sign and a sentence. */
export function VerdictLine({ verdict, sentence, notes }: VerdictLineProps) {
  const Sign = signs[verdict];
  return (
    <section className={`verdict-line verdict-line-${verdict}`}>
      <span className="verdict-line-sign">
        <Sign aria-hidden="true" />
      </span>
      <div className="verdict-line-words">
        <p className="verdict-line-sentence" role="status">
          {sentence}
        </p>
        {notes.length > 0 && (
          <ul className="verdict-line-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
