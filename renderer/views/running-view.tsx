import { useTexts } from '../state/use-texts.ts';

export function RunningView() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('view.running')}</h1>
    </div>
  );
}
