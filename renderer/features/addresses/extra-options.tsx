import type { Options } from '../../../shared/profile.ts';
import { rowsInUse } from '../../../shared/rows-in-use.ts';
import type { Scenario } from '../../../shared/scenario.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Switch } from '../../components/switch.tsx';
import type { Draft } from '../../state/app-state.ts';
import { useTexts, useUnits } from '../../state/use-texts.ts';
import { hasLogin, switchesOf } from './draft-check.ts';
import './extra-options.css';
import { LoginFields } from './login-fields.tsx';
import { defaultRehearsal, holdMinutes } from './rehearsal.ts';
import { RehearsalFields } from './rehearsal-fields.tsx';

export interface ExtraOptionsProps {
  scenario: Scenario;
  draft: Draft;
  onChange: (options: Options) => void;
}

/** Measurements that take minutes or a login: each on request. */
export function ExtraOptions({ scenario, draft, onChange }: ExtraOptionsProps) {
  const t = useTexts();
  const { options } = draft;
  const possible = rowsInUse(scenario, { ...switchesOf(draft), rehearsal: defaultRehearsal, hold: holdMinutes[0] });
  const has = (option: 'rehearsal' | 'hold'): boolean => possible.some((row) => row.option === option);
  const chosen = [
    ...(has('rehearsal') && options.rehearsal ? [t('row.updates-transfer.name')] : []),
    ...(has('hold') && options.hold ? [t('row.server-hold.name')] : []),
    ...(options.trace ? [t('extras.trace')] : []),
  ];
  return (
    <Disclosure
      title={
        <span>
          {t('extras.title')}
          {chosen.length > 0 && <span className="extra-options-chosen"> · {chosen.join(', ')}</span>}
        </span>
      }
    >
      <p className="extra-options-lead">{t('extras.lead')}</p>
      <div className="extra-options">
        {has('rehearsal') && <RehearsalOption options={options} onChange={onChange} />}
        {has('hold') && <HoldOption options={options} onChange={onChange} />}
        <div className="extra-option">
          <Switch
            label={t('extras.trace')}
            detail={t('extras.trace.detail')}
            isSelected={options.trace ?? false}
            onChange={(trace) => onChange({ ...options, trace })}
          />
        </div>
        {hasLogin(scenario, draft) && (
          <div className="extra-option">
            <LoginFields />
          </div>
        )}
      </div>
    </Disclosure>
  );
}

type OptionProps = Pick<ExtraOptionsProps, 'onChange'> & { options: Options };

function RehearsalOption({ options: { rehearsal, ...others }, onChange }: OptionProps) {
  const t = useTexts();
  return (
    <div className="extra-option">
      <Switch
        label={t('row.updates-transfer.name')}
        detail={t('extras.rehearsal.detail')}
        isSelected={rehearsal !== undefined}
        onChange={(isOn) => onChange(isOn ? { ...others, rehearsal: defaultRehearsal } : others)}
      />
      {rehearsal && (
        <RehearsalFields rehearsal={rehearsal} onChange={(changed) => onChange({ ...others, rehearsal: changed })} />
      )}
    </div>
  );
}

function HoldOption({ options: { hold, ...others }, onChange }: OptionProps) {
  const t = useTexts();
  const { minutes } = useUnits();
  const choose = (value: string): void => {
    const chosen = holdMinutes.find((count) => String(count) === value);
    onChange(chosen === undefined ? others : { ...others, hold: chosen });
  };
  return (
    <div className="extra-option">
      <Segmented
        label={t('row.server-hold.name')}
        detail={t('extras.hold.detail')}
        options={[
          { value: 'off', label: t('extras.hold.off') },
          ...holdMinutes.map((count) => ({ value: String(count), label: minutes(count) })),
        ]}
        value={String(hold ?? 'off')}
        onChange={choose}
      />
    </div>
  );
}
