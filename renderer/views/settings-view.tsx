import { Locale } from '../components/locale.tsx';
import { AppearanceSettings } from '../features/settings/appearance-settings.tsx';
import { CheckSettings } from '../features/settings/check-settings.tsx';
import { DataSettings } from '../features/settings/data-settings.tsx';
import '../features/settings/settings.css';
import { useTexts } from '../state/use-texts.ts';

export function SettingsView() {
  const t = useTexts();
  return (
    <Locale>
      <div className="page settings-view">
        <div className="page-header">
          <div>
            <h1>{t('view.settings')}</h1>
            <p className="page-lead">{t('settings.lead')}</p>
          </div>
        </div>
        <AppearanceSettings />
        <CheckSettings />
        <DataSettings />
      </div>
    </Locale>
  );
}
