import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { defaultUserSettings } from '../../../shared/default-settings.ts';
import { Button } from '../../components/button.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Switch } from '../../components/switch.tsx';
import { changeSettings } from '../../state/actions.ts';
import { type Store, useAppState, useStore } from '../../state/store.ts';
import { useFormats, useTexts } from '../../state/use-texts.ts';
import { CaFile } from './ca-file.tsx';
import { Row, Section } from './section.tsx';

const msPerSecond = 1000;
/** The bounds of `attemptTimeoutMs`. */
const [shortest, longest, step] = [0.1, 60, 0.1];
const secondsFormat: Intl.NumberFormatOptions = { style: 'unit', unit: 'second', unitDisplay: 'short' };

export function CheckSettings() {
  const store = useStore();
  const t = useTexts();
  const { canary, attemptTimeoutMs, useLastServer } = useAppState((state) => state.settings);
  // timeSensor LEGAL, whose file it is, exists for the other two.
  const hasLastServer = useAppState(({ start }) => start.platform !== 'linux');
  return (
    <Section title={t('settings.checks')}>
      <Row>
        <Switch
          label={t('settings.canary')}
          detail={canary ? t('settings.canary.help') : `${t('settings.canary.help')} ${t('settings.canary.off')}`}
          isSelected={canary}
          onChange={(isOn) => void changeSettings(store, { canary: isOn })}
        />
      </Row>
      <Row>
        <NumberField
          label={t('settings.timeout')}
          detail={t('settings.timeout.help')}
          value={attemptTimeoutMs / msPerSecond}
          defaultValue={defaultUserSettings.attemptTimeoutMs / msPerSecond}
          minValue={shortest}
          maxValue={longest}
          step={step}
          formatOptions={secondsFormat}
          onChange={(seconds) => void changeSettings(store, { attemptTimeoutMs: Math.round(seconds * msPerSecond) })}
        />
      </Row>
      <Row>
        <CaFile />
      </Row>
      {hasLastServer && (
        <Row>
          <Switch
            label={t('settings.last-server')}
            detail={t('settings.last-server.help')}
            isSelected={useLastServer}
            onChange={(isOn) => void changeSettings(store, { useLastServer: isOn })}
          />
        </Row>
      )}
      <Row>
        <Reset />
      </Row>
    </Section>
  );
}

function Reset() {
  const store = useStore();
  const t = useTexts();
  const { number } = useFormats();
  const id = useId();
  const seconds = number(defaultUserSettings.attemptTimeoutMs / msPerSecond);
  return (
    <div className="settings-line">
      <div className="settings-line-words">
        <h3>{t('settings.reset.title')}</h3>
        <p className="settings-row-help" id={id}>
          {t('settings.reset.help', { seconds })}
        </p>
      </div>
      <Button icon={<RotateCcw aria-hidden="true" />} aria-describedby={id} onPress={() => void reset(store)}>
        {t('settings.reset')}
      </Button>
    </div>
  );
}

async function reset(store: Store): Promise<void> {
  const { canary, attemptTimeoutMs, caFile } = defaultUserSettings;
  store.dispatch({ type: 'notice', notice: null });
  await changeSettings(store, { canary, attemptTimeoutMs, caFile });
  // A failure has left its own notice.
  if (store.get().notice === null) {
    store.dispatch({ type: 'notice', notice: { tone: 'info', message: { key: 'settings.reset.done' } } });
  }
}
