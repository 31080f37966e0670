import { Monitor, Moon, Sun } from 'lucide-react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import type { Settings } from '../../../shared/settings.ts';
import '../../components/field.css';
import { useTexts } from '../../state/use-texts.ts';
import './theme-choice.css';

type Theme = Settings['theme'];
const themes: readonly [Theme, typeof Sun][] = [
  ['system', Monitor],
  ['light', Sun],
  ['dark', Moon],
];

/** One of three, side by side. */
export function ThemeChoice({ value, onChange }: { value: Theme; onChange: (theme: Theme) => void }) {
  const t = useTexts();
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const found = themes.find(([theme]) => theme === chosen);
        if (found) onChange(found[0]);
      }}
    >
      <Label className="field-label">{t('settings.theme')}</Label>
      <div className="theme-choice">
        {themes.map(([theme, Icon]) => (
          <Radio key={theme} value={theme} className="theme-choice-entry">
            <Icon aria-hidden="true" />
            {t(`settings.theme.${theme}`)}
          </Radio>
        ))}
      </div>
      <Text slot="description" className="field-help">
        {t('settings.theme.help')}
      </Text>
    </RadioGroup>
  );
}
