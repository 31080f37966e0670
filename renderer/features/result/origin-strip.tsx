import { FileText, TriangleAlert } from 'lucide-react';
import type { OpenedReport } from '../../../shared/ipc-contract.ts';
import { printable } from '../../../shared/printable.ts';
import { Strip } from '../../components/strip.tsx';
import { useLanguage, useTexts } from '../../state/use-texts.ts';
import { ageOf } from './age.ts';
import './origin-strip.css';

/** Says of a report that is not of this moment where it comes from, how old it is, and whether it is as it was written. */
export function OriginStrip({ document: { origin, report } }: { document: OpenedReport }) {
  const t = useTexts();
  const language = useLanguage();
  if (origin.kind === 'run') return null;
  const { value, unit } = ageOf(report.createdAt, Date.now());
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(value, unit);
  const source = (
    <>
      <strong>{t(origin.kind === 'file' ? 'result.from-file' : 'result.from-history')}</strong>
      {' · '}
      {t('result.measured', { age })}
      {origin.intact && ` · ${t('result.intact')}`}
      {origin.kind === 'file' && <p className="origin-path mono foreign">{printable(origin.path, 1024)}</p>}
    </>
  );
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
