import { useTexts } from '../state/use-texts.ts';

export function SettingsView() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('view.settings')}</h1>
    </div>
  );
}
