import { ArrowLeft, Files, FolderOpen, GraduationCap, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { sharedCauses } from '../../shared/matrix/common-causes.ts';
import { summaryFormats } from '../../shared/matrix/formats.ts';
import { matrixOutline } from '../../shared/matrix/matrix-outline.ts';
import type { RedactionLevel } from '../../shared/redaction.ts';
import { api } from '../api.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { LightShape } from '../components/light-mark.tsx';
import { Strip } from '../components/strip.tsx';
import { HandOn } from '../features/leaving/hand-on.tsx';
import { CommonCauses, namedCauses } from '../features/summary/common-causes.tsx';
import { FileList } from '../features/summary/file-list.tsx';
import { Reading } from '../features/summary/reading.tsx';
import { SeatsFilter } from '../features/summary/seats-filter.tsx';
import { SeatsTable } from '../features/summary/seats-table.tsx';
import type { SummaryState } from '../state/app-state.ts';
import { everySeat, filterSeats, sortSeats } from '../state/seats.ts';
import { useAppState, useStore } from '../state/store.ts';
import { chooseReports, openSeat } from '../state/summary-actions.ts';
import { useFormats, useLanguage, useTexts } from '../state/use-texts.ts';
import './summary-view.css';

type Found = NonNullable<SummaryState['found']>;

/** Many reports at once: seats by rows, and what they have in common. */
export function SummaryView() {
  const store = useStore();
  const t = useTexts();
  const { found, reading } = useAppState((state) => state.summary);
  const choose = (what: 'files' | 'folder') => void chooseReports(store, what);
  const buttons = (
    <>
      <Button icon={<Files aria-hidden="true" />} isDisabled={reading !== null} onPress={() => choose('files')}>
        {t('summary-view.files')}
      </Button>
      <Button icon={<FolderOpen aria-hidden="true" />} isDisabled={reading !== null} onPress={() => choose('folder')}>
        {t('summary-view.folder')}
      </Button>
    </>
  );
  return (
    <div className="page summary">
      <header className="page-header summary-header">
        <div>
          <Button
            variant="quiet"
            icon={<ArrowLeft aria-hidden="true" />}
            onPress={() => store.dispatch({ type: 'show', view: 'reports' })}
          >
            {t('view.reports')}
          </Button>
          <h1>{t('view.summary')}</h1>
        </div>
        {found !== null && (
          <div className="page-actions">
            {buttons}
            <HandSummaryOn found={found} isDisabled={reading !== null} />
          </div>
        )}
      </header>
      {reading !== null && <Reading {...reading} />}
      {found !== null && <Summary found={found} />}
      {found === null && reading === null && (
        <div className="card summary-empty">
          <EmptyState level={2} title={t('summary-view.empty')} text={t('summary-view.empty.text')}>
            {buttons}
          </EmptyState>
        </div>
      )}
    </div>
  );
}

function HandSummaryOn({ found, isDisabled }: { found: Found; isDisabled: boolean }) {
  const t = useTexts();
  const what = useMemo(
    () => ({
      id: `${found.done} ${found.total}`,
      formats: summaryFormats,
      note: t('summary-view.leaving'),
      preview: (level: RedactionLevel) => api.summary.preview({ level }),
      saveAs: api.summary.saveAs,
      onClose: () => void api.summary.stop(),
    }),
    [t, found],
  );
  return <HandOn what={what} isDisabled={isDisabled} />;
}

function Summary({ found: { matrix, done, total } }: { found: Found }) {
  const store = useStore();
  const t = useTexts();
  const { number } = useFormats();
  const language = useLanguage();
  const { filter, order } = useAppState((state) => state.summary);
  const sought = useDeferredValue(filter);
  const outline = useMemo(() => matrixOutline(matrix, language, t), [matrix, language, t]);
  const causes = useMemo(() => namedCauses(sharedCauses(matrix.causes), outline.causes, t), [matrix, outline, t]);
  const seats = useMemo(
    () => sortSeats(filterSeats(matrix.seats, sought, matrix.causes, t), order),
    [matrix, sought, order, t],
  );
  const change = (changes: Partial<SummaryState>) => store.dispatch({ type: 'summary', changes });
  return (
    <>
      {done < total && (
        <Strip tone="warning" icon={<TriangleAlert aria-hidden="true" />}>
          {t('summary-view.stopped', { done: number(done), total: number(total) })}
        </Strip>
      )}
      <section className={`summary-light summary-light-${matrix.light}`}>
        <LightShape light={matrix.light} size={40} />
        <div>
          <p className="summary-sentence" role="status">
            {matrix.seats.length === 0 && matrix.uncounted.length === 0
              ? t('summary-view.none-read')
              : outline.sentence}
          </p>
          {outline.notes.length > 0 && (
            <ul className="summary-notes">
              {outline.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </div>
      </section>
      <CommonCauses
        causes={causes}
        chosen={filter.cause}
        onChoose={(cause) => change({ filter: { ...everySeat, cause } })}
      />
      <FileList
        icon={<GraduationCap aria-hidden="true" />}
        title={t('summary.uncounted.title')}
        lines={outline.uncounted}
      />
      <FileList
        icon={<TriangleAlert aria-hidden="true" />}
        title={t('summary.unread', { count: outline.unread.length })}
        lines={outline.unread}
      />
      {matrix.seats.length > 0 && (
        <section className="summary-seats" aria-labelledby="summary-seats">
          <h2 id="summary-seats">{t('summary.matrix')}</h2>
          <SeatsFilter
            filter={filter}
            onChange={(next) => change({ filter: next })}
            matrix={matrix}
            columns={outline.columns}
            causes={causes}
            shown={seats.length}
          />
          <SeatsTable
            seats={seats}
            columns={outline.columns}
            order={order}
            onOrder={(next) => change({ order: next })}
            onOpen={({ file }) => {
              if (file !== undefined) void openSeat(store, file);
            }}
          />
        </section>
      )}
    </>
  );
}
