import { CircleStop, FlaskConical } from 'lucide-react';
import { useState } from 'react';
import type { RunSnapshot } from '../../shared/ipc-contract.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Strip } from '../components/strip.tsx';
import { LiveRows } from '../features/running/live-rows.tsx';
import { RunProgress } from '../features/running/run-progress.tsx';
import { cancelRun } from '../state/actions.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';
import './running-view.css';

export function RunningView() {
  const store = useStore();
  const t = useTexts();
  const run = useAppState((state) => state.run);
  if (run !== null) return <Running key={run.runId} run={run} />;
  return (
    <div className="page">
      <EmptyState level={1} title={t('running.none.title')}>
        <Button variant="primary" onPress={() => store.dispatch({ type: 'show', view: 'situation' })}>
          {t('menu.newCheck')}
        </Button>
      </EmptyState>
    </div>
  );
}

function Running({ run }: { run: RunSnapshot }) {
  const store = useStore();
  const t = useTexts();
  const [isCancelling, setCancelling] = useState(false);
  const cancel = () => {
    setCancelling(true);
    void cancelRun(store);
  };
  return (
    <div className="page running">
      <div className="running-head">
        <header className="page-header running-header">
          <div>
            <h1>{t('view.running')}</h1>
            <p className="page-lead">
              {t(`scenario.${run.scenario}.name`)}
              {run.profileName !== undefined && <bdi className="foreign"> · {run.profileName}</bdi>}
            </p>
          </div>
          <Button
            icon={<CircleStop aria-hidden="true" />}
            isDisabled={isCancelling || run.result !== null}
            onPress={cancel}
          >
            {t(isCancelling ? 'running.cancelling' : 'menu.cancel')}
          </Button>
        </header>
        {run.isDemo && (
          <Strip tone="demo" icon={<FlaskConical aria-hidden="true" />}>
            {t('check.demo')}
          </Strip>
        )}
        <RunProgress run={run} />
      </div>
      <LiveRows run={run} />
    </div>
  );
}
