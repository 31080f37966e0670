import type { Check } from '../../../shared/check.ts';
import { flowDirections } from '../../../shared/facts/counterpart.ts';
import type { RunSnapshot } from '../../../shared/ipc-contract.ts';
import { printable } from '../../../shared/printable.ts';
import type { Progress } from '../../../shared/progress.ts';
import { rowName } from '../../../shared/row-texts.ts';
import { useTexts, useUnits } from '../../state/use-texts.ts';
import { flowNames } from './flow-lines.tsx';
import { progressOf } from './live.ts';
import { remainingWords } from './progress-words.ts';

/** What the colours below are worth by now, and which rows nobody needs to wait for. */
export function RunCaption({ run, isCancelling }: { run: RunSnapshot; isCancelling: boolean }) {
  const t = useTexts();
  const units = useUnits();
  const { done, total, long } = progressOf(run);
  const flowing = flowDirections.findLast((direction) => run.flows[direction] !== undefined);
  const skipped = run.checks.length - total;
  const words = () => {
    if (isCancelling) return t('running.cancelling.text');
    if (long.length > 0 && done + long.length === total) return stillRunning(long);
    if (flowing !== undefined && done === total) return t('running.still', { rows: t(flowNames[flowing]) });
    return t(done === total ? 'running.controls' : 'running.provisional');
  };
  /** Nobody should wonder what is being waited for once all short rows are done. */
  const stillRunning = (rows: typeof long) => {
    const name = (check: Check, progress?: Progress) =>
      [printable(rowName(check, t)), ...(progress ? remainingWords(progress, t, units) : [])].join(', ');
    const begun = rows.filter(({ progress }) => progress !== undefined);
    return t('running.still', {
      rows: (begun.length > 0 ? begun : rows).map(({ check, progress }) => name(check, progress)).join('; '),
    });
  };
  return (
    <p className="running-caption">
      {words()} {skipped > 0 && t('running.skipped', { count: skipped })}
    </p>
  );
}
