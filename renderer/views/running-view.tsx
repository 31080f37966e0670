import { CircleStop, FlaskConical, Gauge, Plus } from 'lucide-react';
import { useState } from 'react';
import { demoMarks } from '../../shared/demo-mark.ts';
import type { RunSnapshot } from '../../shared/ipc-contract.ts';
import { renderMessage } from '../../shared/locales/texts.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Strip } from '../components/strip.tsx';
import { FlowLines } from '../features/running/flow-lines.tsx';
import { LiveRows } from '../features/running/live-rows.tsx';
import { RunCaption } from '../features/running/run-caption.tsx';
import { RunProgress } from '../features/running/run-progress.tsx';
import { cancelRun } from '../state/actions.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';
import './running-view.css';

export function RunningView() {
  const run = useAppState((state) => state.run);
  return run?.result === null ? <Running key={run.runId} run={run} /> : <NothingRuns run={run} />;
}

function Running({ run }: { run: RunSnapshot }) {
  const store = useStore();
  const t = useTexts();
  const [isCancelling, setCancelling] = useState(false);
  const cancel = async () => {
    const before = store.get().notice;
    setCancelling(true);
    await cancelRun(store);
    // A refusal was told: it can be tried again.
    if (store.get().notice !== before) setCancelling(false);
  };
  return (
    <div className="page">
      <header className="page-header running-header">
        <div>
          <h1>{t('view.running')}</h1>
          <p className="page-lead">
            {t(`scenario.${run.scenario}.name`)}
            {run.profileName !== undefined && <bdi className="foreign"> · {run.profileName}</bdi>}
          </p>
        </div>
        <Button icon={<CircleStop aria-hidden="true" />} isDisabled={isCancelling} onPress={() => void cancel()}>
          {t(isCancelling ? 'running.cancelling' : 'menu.cancel')}
        </Button>
      </header>
      {demoMarks({ ...run, demo: run.isDemo }, t).map((mark) => (
        <Strip key={mark} tone="demo" icon={<FlaskConical aria-hidden="true" />}>
          {mark}
        </Strip>
      ))}
      <RunProgress run={run} />
      <RunCaption run={run} isCancelling={isCancelling} />
      <FlowLines flows={run.flows} />
      <LiveRows run={run} />
    </div>
  );
}

/** Before the first run, or after it: the way on. */
function NothingRuns({ run }: { run: RunSnapshot | null }) {
  const store = useStore();
  const t = useTexts();
  const hasResult = useAppState((state) => state.document !== null);
  const result = run?.result ?? null;
  const [title, text] =
    result === null
      ? [t('running.none.title'), t('running.none.text')]
      : result.ok
        ? [t('running.ended.title'), t('running.ended.text')]
        : [t('running.failed.title'), renderMessage(t, result.error.message)];
  return (
    <div className="page">
      <EmptyState level={1} title={title} text={text}>
        {hasResult && (
          <Button
            variant="primary"
            icon={<Gauge aria-hidden="true" />}
            onPress={() => store.dispatch({ type: 'show', view: 'result' })}
          >
            {t('running.show-result')}
          </Button>
        )}
        <Button
          variant={hasResult ? 'secondary' : 'primary'}
          icon={<Plus aria-hidden="true" />}
          onPress={() => store.dispatch({ type: 'show', view: 'situation' })}
        >
          {t('menu.newCheck')}
        </Button>
      </EmptyState>
    </div>
  );
}
