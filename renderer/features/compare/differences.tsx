import type { OutlineDifference } from '../../../shared/comparison/comparison-outline.ts';
import { printable } from '../../../shared/printable.ts';
import { useTexts } from '../../state/use-texts.ts';
import './differences.css';

/** Of a report with thousands of rows nobody reads them all here. */
const longestRows = 600;

interface DifferencesProps {
  differences: readonly OutlineDifference[];
  /** Whether the first explains more than the next. */
  isRanked: boolean;
}

/** How the two PCs and profiles differ, and which of the changed rows that could explain. */
export function Differences({ differences, isRanked }: DifferencesProps) {
  const t = useTexts();
  const List = isRanked ? 'ol' : 'ul';
  return (
    <List className="differences" data-ranked={isRanked || undefined}>
      {differences.map(({ label, a, b, rows }) => (
        <li key={label} className="difference">
          <h3 className="foreign">{label}</h3>
          <dl className="difference-sides">
            <dt>A</dt>
            <dd className="foreign">{a}</dd>
            <dt>B</dt>
            <dd className="foreign">{b}</dd>
          </dl>
          {rows !== '' && (
            <p className="difference-rows foreign">
              <strong>{t('compare.explains')}</strong> {printable(rows, longestRows)}
            </p>
          )}
        </li>
      ))}
    </List>
  );
}
