import type { RunSnapshot } from '../../../shared/ipc-contract.ts';
import { useTexts } from '../../state/use-texts.ts';
import { progressOf } from './live.ts';

/** What the colours below are worth by now, and which rows nobody needs to wait for. */
export function RunCaption({ run, isCancelling }: { run: RunSnapshot; isCancelling: boolean }) {
  const t = useTexts();
  const { done, total } = progressOf(run);
  const skipped = run.checks.length - total;
  const words = () => {
    if (isCancelling) return t('running.cancelling.text');
    return t(done === total ? 'running.controls' : 'running.provisional');
  };
  return (
    <p className="running-caption">
      {words()} {skipped > 0 && t('running.skipped', { count: skipped })}
    </p>
  );
}
