import { useTexts } from '../state/use-texts.ts';

export function ReportsView() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('view.reports')}</h1>
    </div>
  );
}
