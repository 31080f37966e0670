import type { Scenario } from '../../../shared/scenario.ts';
import { Switch } from '../../components/switch.tsx';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import './counterpart-fields.css';
import { asksCounterpart } from './draft-check.ts';
import { PairingCodeField } from './pairing-code-field.tsx';

/** Whether PortAmpel answers in the server's place, and the code that it shows there. */
export function CounterpartFields({ scenario }: { scenario: Scenario }) {
  const store = useStore();
  const t = useTexts();
  const draft = useAppState((state) => state.draft);
  const isAsked = asksCounterpart(scenario, draft);
  const { counterpart: _, ...others } = draft.options;
  return (
    <div className="counterpart-fields">
      <Switch
        label={t('asking.switch')}
        detail={t('asking.switch.detail')}
        isSelected={isAsked}
        onChange={(isOn) =>
          store.dispatch({ type: 'draft', changes: { options: isOn ? { ...others, counterpart: true } : others } })
        }
      />
      {isAsked && (
        <>
          <PairingCodeField />
          <div className="counterpart-throughput">
            <Switch
              label={t('asking.throughput')}
              detail={t('asking.throughput.detail')}
              isSelected={draft.options.throughput ?? true}
              onChange={(throughput) =>
                store.dispatch({ type: 'draft', changes: { options: { ...draft.options, throughput } } })
              }
            />
          </div>
        </>
      )}
    </div>
  );
}
