import { ArrowLeft, FlaskConical, FolderOpen, Handshake } from 'lucide-react';
import { useMemo, useState } from 'react';
import { demoMarks } from '../../shared/demo-mark.ts';
import { isPartlyUntold } from '../../shared/row-texts.ts';
import { standInMarks } from '../../shared/stand-in.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Strip } from '../components/strip.tsx';
import { PermitDialog } from '../features/permits/permit-dialog.tsx';
import { AboutCheck } from '../features/result/about-check.tsx';
import { Findings } from '../features/result/findings.tsx';
import { OriginStrip } from '../features/result/origin-strip.tsx';
import { PathPicture } from '../features/result/path-picture.tsx';
import { RedactionStrip } from '../features/result/redaction-strip.tsx';
import { RehearseStrip } from '../features/result/rehearse-strip.tsx';
import { ResultActions } from '../features/result/result-actions.tsx';
import { ResultRows } from '../features/result/result-rows.tsx';
import { SurroundingsPanel } from '../features/result/surroundings-panel.tsx';
import { Verdict } from '../features/result/verdict.tsx';
import { WatchStrip } from '../features/result/watch-strip.tsx';
import { openFile } from '../state/actions.ts';
import { isIntact, type ReportDocument } from '../state/app-state.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';
import './result-view.css';

export function ResultView() {
  const document = useAppState((state) => state.document);
  const pageId = useAppState((state) => state.pageId);
  if (document === null) return <NoResult />;
  // While a watch goes on, one report follows the other on the same page.
  return <Result key={pageId} document={document} />;
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
  const store = useStore();
  const t = useTexts();
  const cameFrom = useAppState((state) => state.cameFrom);
  const { report, origin } = document;
  const { findings } = report;
  const [selected, setSelected] = useState<string | null>(null);
  /** What a change is asked for: a cause, or the whole report. */
  const [request, setRequest] = useState<{ findingId: string | null } | null>(null);
  const lit = useMemo(() => new Set(findings.find(({ id }) => id === selected)?.checkIds), [findings, selected]);
  return (
    <div className="page result">
      {cameFrom !== null && (
        <Button
          variant="quiet"
          icon={<ArrowLeft aria-hidden="true" />}
          onPress={() => store.dispatch({ type: 'show', view: cameFrom })}
        >
          {t('summary-view.back')}
        </Button>
      )}
      <OriginStrip document={document} />
      {report.redaction && <RedactionStrip redaction={report.redaction} />}
      {demoMarks(report, t).map((mark) => (
        <Strip key={mark} tone="demo" icon={<FlaskConical aria-hidden="true" />}>
          {mark}
        </Strip>
      ))}
      {standInMarks(report, t).map((mark) => (
        <Strip key={mark} tone="demo" icon={<Handshake aria-hidden="true" />}>
          {mark}
        </Strip>
      ))}
      <Verdict
        report={report}
        isAllWell={report.light === 'green' && findings.length === 0 && !report.checks.some(isPartlyUntold)}
        isIntact={isIntact(document)}
      />
      <ResultActions document={document} onRequest={() => setRequest({ findingId: null })} />
      <WatchStrip document={document} />
      <div className="result-middle" data-findings={findings.length > 0 || undefined}>
        <Findings
          report={report}
          selected={selected}
          onSelect={setSelected}
          onRequest={({ id }) => setRequest({ findingId: id })}
        />
        <PathPicture report={report} isForeign={origin.kind === 'file'} lit={lit} />
      </div>
      <RehearseStrip document={document} />
      <ResultRows report={report} lit={lit} />
      <SurroundingsPanel document={document} />
      <AboutCheck report={report} />
      <PermitDialog
        report={report}
        findingId={request?.findingId ?? null}
        isOpen={request !== null}
        onClose={() => setRequest(null)}
      />
    </div>
  );
}
