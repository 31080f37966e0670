import { useTexts } from '../state/use-texts.ts';

export function AboutView() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('view.about')}</h1>
    </div>
  );
}
