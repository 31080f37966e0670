import { languages } from '../../../shared/words.ts';
import { Segmented } from '../../components/segmented.tsx';
import { Select, type SelectChoice } from '../../components/select.tsx';
import { changeSettings } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { Row, Section } from './section.tsx';

const themes = ['system', 'light', 'dark'] as const;

export function AppearanceSettings() {
  const store = useStore();
  const t = useTexts();
  const { language, theme } = useAppState((state) => state.settings);
  const systemLanguage = useAppState(({ start }) => start.systemLanguage);
  const choices: SelectChoice<typeof language>[] = [
    { value: 'system', label: t('settings.language.system', { language: t(`language.${systemLanguage}`) }) },
    ...languages.map((value) => ({ value, label: t(`language.${value}`) })),
  ];
  return (
    <Section title={t('settings.appearance')}>
      <Row>
        <div className="settings-select">
          <Select
            label={t('settings.language')}
            description={t('settings.language.help')}
            choices={choices}
            value={language}
            onChange={(value) => void changeSettings(store, { language: value })}
          />
        </div>
      </Row>
      <Row>
        <Segmented
          label={t('settings.theme')}
          detail={t('settings.theme.help')}
          options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          value={theme}
          onChange={(value) => void changeSettings(store, { theme: value })}
        />
      </Row>
    </Section>
  );
}
