import { ProgressBar } from 'react-aria-components';
import type { RunSnapshot } from '../../../shared/ipc-contract.ts';
import { useTexts } from '../../state/use-texts.ts';
import { Elapsed } from './elapsed.tsx';
import { coarse, progressOf } from './live.ts';
import './run-progress.css';

/** How far the run is, in rows that are measured and in time. Stays in sight while the rows scroll. */
export function RunProgress({ run }: { run: RunSnapshot }) {
  const t = useTexts();
  const progress = progressOf(run);
  const { done, total, share } = progress;
  const words = t('running.progress', { done, count: total });
  const percent = coarse(share);
  return (
    <div className="run-progress">
      <ProgressBar aria-label={t('running.progress.label')} value={share * 100} valueLabel={words}>
        <div className="run-progress-words">
          <span>{words}</span>
          <Elapsed key={run.runId} elapsedMs={run.elapsedMs} />
        </div>
        <div className="progress-track">
          <div className="progress-bar" style={{ width: `${share * 100}%` }} />
        </div>
      </ProgressBar>
      <div className="visually-hidden" aria-live="polite">
        {percent > 0 && t('running.announce', { percent })}
      </div>
    </div>
  );
}
