import { ArrowLeft, ArrowLeftRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ComparedPair } from '../../shared/comparison/compared.ts';
import type { Comparison } from '../../shared/comparison/comparison.ts';
import { comparisonOutline, sameRows } from '../../shared/comparison/comparison-outline.ts';
import { type ComparisonFormat, comparisonFormats } from '../../shared/comparison/formats.ts';
import type { Leaving, RedactionLevel } from '../../shared/redaction.ts';
import { api } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { CauseChanges } from '../features/compare/cause-changes.tsx';
import { ChangedRows } from '../features/compare/changed-rows.tsx';
import { Differences } from '../features/compare/differences.tsx';
import { SideCard } from '../features/compare/side-card.tsx';
import { useComparison } from '../features/compare/use-comparison.ts';
import { VerdictLine } from '../features/compare/verdict-line.tsx';
import { HandOn } from '../features/leaving/hand-on.tsx';
import { swapSides } from '../state/compare-actions.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useLanguage, useTexts } from '../state/use-texts.ts';
import './compare-view.css';

/** Two reports side by side: what changed, and what could explain it. */
export function CompareView() {
  const store = useStore();
  const t = useTexts();
  const sides = useAppState((state) => state.compared);
  const comparison = useComparison(sides);
  const { a, b } = sides;
  return (
    <div className="page compare">
      <header className="page-header compare-header">
        <div>
          <Button
            variant="quiet"
            icon={<ArrowLeft aria-hidden="true" />}
            onPress={() => store.dispatch({ type: 'show', view: 'reports' })}
          >
            {t('view.reports')}
          </Button>
          <h1>{t('compare.title')}</h1>
          <p className="page-lead">{t('compare-view.lead')}</p>
        </div>
        <div className="page-actions">
          <Button
            icon={<ArrowLeftRight aria-hidden="true" />}
            isDisabled={a === null && b === null}
            onPress={() => swapSides(store)}
          >
            {t('compare-view.swap')}
          </Button>
          {a !== null && b !== null && comparison !== null && <HandComparisonOn a={a.sideId} b={b.sideId} />}
        </div>
      </header>
      <div className="compare-sides">
        <SideCard name="a" report={a} />
        <SideCard name="b" report={b} />
      </div>
      {comparison !== null && <Compared comparison={comparison} />}
      {(a === null || b === null) && (
        <div className="card compare-empty">
          <EmptyState
            level={2}
            title={t(a === null && b === null ? 'compare-view.empty' : 'compare-view.one-missing')}
            text={t('compare-view.empty.text')}
          />
        </div>
      )}
    </div>
  );
}

function HandComparisonOn({ a, b }: ComparedPair) {
  const t = useTexts();
  const what = useMemo(
    () => ({
      id: `${a} ${b}`,
      formats: comparisonFormats,
      note: t('compare-view.leaving'),
      preview: (level: RedactionLevel) => api.comparison.preview({ a, b, level }),
      saveAs: (leaving: Leaving & { format: ComparisonFormat }) => api.comparison.saveAs({ a, b, ...leaving }),
    }),
    [t, a, b],
  );
  return <HandOn what={what} />;
}

function Compared({ comparison }: { comparison: Comparison }) {
  const t = useTexts();
  const language = useLanguage();
  const outline = useMemo(() => comparisonOutline(comparison, language, t), [comparison, language, t]);
  const { verdict, sentence, notes, rows, sameCount, causes, likely, others, untold } = outline;
  return (
    <>
      <VerdictLine verdict={verdict} sentence={sentence} notes={notes} />
      <section className="card" aria-labelledby="compare-rows">
        <h2 id="compare-rows">{t('compare.rows')}</h2>
        {rows.length > 0 && <ChangedRows rows={rows} label={t('compare.rows')} />}
        {sameCount !== undefined && <SameRows comparison={comparison} title={sameCount} />}
      </section>
      {likely !== undefined && (
        <section className="card" aria-labelledby="compare-likely">
          <h2 id="compare-likely">{t('compare.likely')}</h2>
          {likely.length === 0 ? <p>{t('compare.likely.none')}</p> : <Differences differences={likely} isRanked />}
        </section>
      )}
      {causes.length > 0 && (
        <section className="card" aria-labelledby="compare-causes">
          <h2 id="compare-causes">{t('compare.causes')}</h2>
          <CauseChanges causes={causes} />
        </section>
      )}
      {others.length > 0 && (
        <section className="card" aria-labelledby="compare-others">
          <h2 id="compare-others">{t('compare.others')}</h2>
          <Differences differences={others} isRanked={false} />
        </section>
      )}
      {untold !== undefined && (
        <p className="muted">
          <strong>{t('compare.untold')}</strong> {untold}
        </p>
      )}
    </>
  );
}

/** Folded: whoever compares looks for what differs. */
function SameRows({ comparison, title }: { comparison: Comparison; title: string }) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  const rows = useMemo(() => (isOpen ? sameRows(comparison, t) : []), [isOpen, comparison, t]);
  return (
    <Disclosure level={3} title={title} isExpanded={isOpen} onExpandedChange={setOpen}>
      <ChangedRows rows={rows} label={title} isSame />
    </Disclosure>
  );
}
