import { ArrowDown, ArrowUp, CircleHelp, Equal, type LucideIcon, Shuffle } from 'lucide-react';
import { useState } from 'react';
import type { RowChange } from '../../../shared/comparison/comparison.ts';
import type { OutlineChange, OutlineFound } from '../../../shared/comparison/comparison-outline.ts';
import { Button } from '../../components/button.tsx';
import { LightMark } from '../../components/light-mark.tsx';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import './changed-rows.css';

const signs: Record<RowChange, LucideIcon> = {
  worse: ArrowDown,
  better: ArrowUp,
  'no-longer-told': CircleHelp,
  'newly-told': CircleHelp,
  other: Shuffle,
  'only-a': CircleHelp,
  'only-b': CircleHelp,
  same: Equal,
};

/** Ours are a few dozen; more are drawn when they are asked for. */
const step = 200;

interface ChangedRowsProps {
  rows: readonly OutlineChange[];
  label: string;
  /** Both reports have the same of each: it is said once. */
  isSame?: boolean;
}

/** Each row, and what both reports have of it. */
export function ChangedRows({ rows, label, isSame = false }: ChangedRowsProps) {
  const t = useTexts();
  const { number } = useFormats();
  const [limit, setLimit] = useState(step);
  const left = rows.length - limit;
  const heads = isSame ? ['A = B'] : [t('compare.change'), 'A', 'B'];
  return (
    <>
      <table className="changed-rows" data-same={isSame || undefined} aria-label={label}>
        <thead>
          <tr>
            {[t('handover.row'), ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <ChangedRow key={row.id} row={row} isSame={isSame} />
          ))}
        </tbody>
      </table>
      {left > 0 && <Button onPress={() => setLimit(limit + step)}>{t('leaving.more', { count: number(left) })}</Button>}
    </>
  );
}

function ChangedRow({ row, isSame }: { row: OutlineChange; isSame: boolean }) {
  const { change, changeWord, port, name, a, b } = row;
  const Sign = signs[change];
  return (
    <tr>
      <th scope="row" className="changed-row-name foreign">
        {name} <span className="changed-row-port mono">{port}</span>
      </th>
      {!isSame && (
        <td>
          <span className={`changed-row-change changed-row-${change}`}>
            <Sign aria-hidden="true" />
            {changeWord}
          </span>
        </td>
      )}
      {!isSame && <Found found={a} />}
      <Found found={b} />
    </tr>
  );
}

function Found({ found }: { found: OutlineFound | undefined }) {
  return (
    <td>
      {found === undefined ? (
        '–'
      ) : (
        <span className="changed-row-found">
          <LightMark light={found.light} />
          <span>{found.found}</span>
        </span>
      )}
    </td>
  );
}
