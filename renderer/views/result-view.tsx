import { useTexts } from '../state/use-texts.ts';

export function ResultView() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('view.result')}</h1>
    </div>
  );
}
