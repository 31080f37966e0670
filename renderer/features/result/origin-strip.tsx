import { FileText, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { pageText } from '../../../shared/page-state.ts';
import { printable } from '../../../shared/printable.ts';
import { Strip } from '../../components/strip.tsx';
import type { ReportDocument } from '../../state/app-state.ts';
import { useLanguage, useTexts } from '../../state/use-texts.ts';
import { ageOf } from './age.ts';
import { Signer } from './signer.tsx';
import './origin-strip.css';

/** Says of a report that is not of this moment where it comes from, how old it is, and whether it is as it was written. */
export function OriginStrip({ document: { origin, report, trust } }: { document: ReportDocument }) {
  const t = useTexts();
  const language = useLanguage();
  const [now] = useState(() => new Date());
  if (origin.kind === 'run') return null;
  const age = ageOf(report.createdAt, now, language);
  const page = origin.kind === 'file' && origin.page !== undefined ? pageText(origin.page, t) : undefined;
  const isPageAltered = origin.kind === 'file' && origin.page?.kind === 'altered';
  const source = (
    <>
      <strong>{t(origin.kind === 'file' ? 'result.from-file' : 'result.from-history')}</strong>
      {' · '}
      {age === null ? t('result.measured-now') : t('result.measured', { age })}
      {origin.intact && ` · ${t('result.intact')}`}
      {trust.kind !== 'altered' && trust.kind !== 'unsigned' && <Signer trust={trust} />}
      {page !== undefined && (
        <p>
          {page} {t('page.shown-here')}
        </p>
      )}
      {origin.kind === 'file' && <p className="origin-path mono foreign">{printable(origin.path, 1024)}</p>}
    </>
  );
  if (trust.kind === 'forged' || isPageAltered) {
    return (
      <Strip tone="warning" icon={<TriangleAlert aria-hidden="true" />}>
        <div className="origin-source">{source}</div>
      </Strip>
    );
  }
  if (origin.intact) {
    return (
      <Strip tone="plain" icon={<FileText aria-hidden="true" />}>
        {source}
      </Strip>
    );
  }
  return (
    <Strip tone="warning" icon={<TriangleAlert aria-hidden="true" />}>
      <p>
        <strong>{t('result.not-intact')}</strong> {t('result.not-intact.meaning')}
      </p>
      <div className="origin-source">{source}</div>
    </Strip>
  );
}
