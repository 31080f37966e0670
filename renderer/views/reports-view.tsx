import { Plus, RotateCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Spinner } from '../components/spinner.tsx';
import { CodeCard } from '../features/code/code-card.tsx';
import { HistoryList } from '../features/reports/history-list.tsx';
import { OpenFileCard } from '../features/reports/open-file-card.tsx';
import { type History, useHistory } from '../features/reports/use-history.ts';
import { useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';
import './reports-view.css';

export function ReportsView() {
  const t = useTexts();
  const { history, reload } = useHistory();
  const count = history.state === 'ready' ? history.entries.length : 0;
  const part = useFocusWhereEmptied(count);
  return (
    <div className="page">
      <header className="page-header">
        <div>
          <h1>{t('view.reports')}</h1>
          <p className="page-lead">{t('reports.lead')}</p>
        </div>
      </header>
      <OpenFileCard />
      <CodeCard />
      <section ref={part} className="reports-history" tabIndex={-1} aria-labelledby="reports-history">
        <div className="reports-history-head">
          <h2 id="reports-history">{t('reports.history')}</h2>
          {count > 0 && <span className="muted">{t('reports.count', { count })}</span>}
          {count > 0 && <span className="reports-history-keys">{t('reports.keys')}</span>}
        </div>
        <HistoryPart history={history} reload={reload} />
      </section>
    </div>
  );
}

/** With its last row the list takes the focus along; the part around it is the next best place. */
function useFocusWhereEmptied(count: number) {
  const part = useRef<HTMLElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (before.current > 0 && count === 0 && document.activeElement === document.body) part.current?.focus();
    before.current = count;
  }, [count]);
  return part;
}

function HistoryPart({ history, reload }: { history: History; reload: () => void }) {
  const store = useStore();
  const t = useTexts();
  if (history.state === 'loading') {
    return (
      <div className="card reports-loading" role="status">
        <Spinner />
        {t('reports.loading')}
      </div>
    );
  }
  if (history.state === 'failed') {
    return (
      <div className="card reports-empty">
        <EmptyState level={2} title={t('reports.failed')}>
          <Button icon={<RotateCw aria-hidden="true" />} onPress={reload}>
            {t('reports.retry')}
          </Button>
        </EmptyState>
      </div>
    );
  }
  if (history.entries.length > 0) return <HistoryList entries={history.entries} />;
  return (
    <div className="card reports-empty">
      <EmptyState level={2} title={t('reports.empty.title')} text={t('reports.empty.text')}>
        <Button
          variant="primary"
          icon={<Plus aria-hidden="true" />}
          onPress={() => store.dispatch({ type: 'show', view: 'situation' })}
        >
          {t('reports.start')}
        </Button>
      </EmptyState>
    </div>
  );
}
