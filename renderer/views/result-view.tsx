import { FlaskConical, FolderOpen } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Strip } from '../components/strip.tsx';
import { AboutCheck } from '../features/result/about-check.tsx';
import { adviceOf } from '../features/result/advice.ts';
import { OriginStrip } from '../features/result/origin-strip.tsx';
import { PathPicture } from '../features/result/path-picture.tsx';
import { RehearseStrip } from '../features/result/rehearse-strip.tsx';
import { ResultActions } from '../features/result/result-actions.tsx';
import { ResultRows } from '../features/result/result-rows.tsx';
import { SurroundingsPanel } from '../features/result/surroundings-panel.tsx';
import { Verdict } from '../features/result/verdict.tsx';
import { WhatToDo } from '../features/result/what-to-do.tsx';
import { openFile } from '../state/actions.ts';
import { isIntact, type ReportDocument } from '../state/app-state.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';
import './result-view.css';

export function ResultView() {
  const document = useAppState((state) => state.document);
  return document === null ? <NoResult /> : <Result key={document.documentId} document={document} />;
}

function NoResult() {
  const store = useStore();
  const t = useTexts();
  return (
    <div className="page">
      <EmptyState level={1} title={t('result.empty.title')} text={t('result.empty.text')}>
        <Button variant="primary" onPress={() => store.dispatch({ type: 'show', view: 'situation' })}>
          {t('menu.newCheck')}
        </Button>
        <Button icon={<FolderOpen aria-hidden="true" />} onPress={() => void openFile(store)}>
          {t('menu.open')}
        </Button>
      </EmptyState>
    </div>
  );
}

function Result({ document }: { document: ReportDocument }) {
  const t = useTexts();
  const { report, origin } = document;
  const advice = useMemo(() => adviceOf(report), [report]);
  return (
    <div className="page result">
      <OriginStrip document={document} />
      {report.demo && (
        <Strip tone="demo" icon={<FlaskConical aria-hidden="true" />}>
          {t('check.demo')}
        </Strip>
      )}
      <Verdict
        report={report}
        isAllWell={report.light === 'green' && advice.length === 0}
        isIntact={isIntact(document)}
      />
      <ResultActions document={document} />
      <div className="result-middle" data-advice={advice.length > 0 || undefined}>
        <WhatToDo advice={advice} />
        <PathPicture report={report} isForeign={origin.kind === 'file'} />
      </div>
      <RehearseStrip document={document} />
      <ResultRows report={report} />
      <SurroundingsPanel document={document} />
      <AboutCheck report={report} />
    </div>
  );
}
