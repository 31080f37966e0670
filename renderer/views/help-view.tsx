import { useTexts } from '../state/use-texts.ts';

export function HelpView() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('view.help')}</h1>
    </div>
  );
}
