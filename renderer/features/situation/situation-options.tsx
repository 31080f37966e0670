import type { Options } from '../../../shared/profile.ts';
import type { Scenario } from '../../../shared/scenario.ts';
import { Switch } from '../../components/switch.tsx';
import { useAppState } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { switchesOf } from '../addresses/draft-check.ts';
import './situation-options.css';

const switchable = ['mail', 'updates'] as const;

/** What is used besides the server: only what the scenario has rows for. */
export function SituationOptions({
  scenario,
  onChange,
}: {
  scenario: Scenario;
  onChange: (changes: Pick<Options, 'mail' | 'updates'>) => void;
}) {
  const t = useTexts();
  const switches = switchesOf(useAppState((state) => state.draft));
  return (
    <section className="situation-options" aria-labelledby="situation-options">
      <h2 id="situation-options">{t('situation.options')}</h2>
      <div className="situation-options-row">
        {switchable
          .filter((option) => scenario.rows.some((row) => row.option === option))
          .map((option) => (
            <Switch
              key={option}
              label={t(`situation.options.${option}`)}
              detail={t(`situation.options.${option}.detail`)}
              isSelected={switches[option]}
              onChange={(isOn) => onChange({ [option]: isOn })}
            />
          ))}
      </div>
    </section>
  );
}
