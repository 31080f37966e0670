import { useTexts } from '../state/use-texts.ts';

export function SituationView() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('view.situation')}</h1>
    </div>
  );
}
