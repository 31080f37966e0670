import { ArrowLeft, Play } from 'lucide-react';
import type { SubmitEvent } from 'react';
import type { Options } from '../../shared/profile.ts';
import type { Scenario } from '../../shared/scenario.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { Button } from '../components/button.tsx';
import { Locale } from '../components/locale.tsx';
import { AddressFields } from '../features/addresses/address-fields.tsx';
import { AdvancedOptions } from '../features/addresses/advanced-options.tsx';
import { ExtraOptions } from '../features/addresses/extra-options.tsx';
import { ProfileBanner } from '../features/addresses/profile-banner.tsx';
import { startCheck } from '../features/addresses/start-check.ts';
import { useObstacle } from '../features/addresses/use-obstacle.ts';
import '../features/addresses/addresses.css';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';

/** The second step: whom this PC shall reach. */
export function AddressesView() {
  const scenario = useAppState(({ start, draft }) => start.scenarios.find(({ id }) => id === draft.scenario));
  return <Locale>{scenario ? <AddressesForm scenario={scenario} /> : <WithoutScenario />}</Locale>;
}

function AddressesForm({ scenario }: { scenario: Scenario }) {
  const store = useStore();
  const t = useTexts();
  const draft = useAppState((state) => state.draft);
  const obstacle = useObstacle(scenario);
  const changeOptions = (options: Options) => store.dispatch({ type: 'draft', changes: { options } });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (obstacle === null) void startCheck(store, scenario);
  };
  return (
    <form className="screen" noValidate onSubmit={submit}>
      <div className="page addresses">
        <header className="addresses-header">
          <p className="addresses-scenario">{t(`scenario.${scenario.id}.name`)}</p>
          <h1>{t('addresses.title')}</h1>
          <p className="page-lead">{t('addresses.lead')}</p>
        </header>
        <ProfileBanner />
        <section className="card" aria-label={t('view.addresses')}>
          <AddressFields scenario={scenario} />
        </section>
        <ExtraOptions scenario={scenario} draft={draft} onChange={changeOptions} />
        <AdvancedOptions scenario={scenario} options={draft.options} onChange={changeOptions} />
      </div>
      <ActionBar
        hint={obstacle}
        hintId="addresses-hint"
        primary={
          <Button
            variant="primary"
            type="submit"
            icon={<Play aria-hidden="true" />}
            isDisabled={obstacle !== null}
            aria-describedby="addresses-hint"
          >
            {t('addresses.start')}
          </Button>
        }
      >
        <BackButton />
      </ActionBar>
    </form>
  );
}

/** Only where a first look failed before any situation was chosen. */
function WithoutScenario() {
  const t = useTexts();
  return (
    <div className="page">
      <h1>{t('addresses.title')}</h1>
      <p className="page-lead">{t('addresses.no-scenario')}</p>
      <BackButton />
    </div>
  );
}

function BackButton() {
  const store = useStore();
  const t = useTexts();
  return (
    <Button icon={<ArrowLeft aria-hidden="true" />} onPress={() => store.dispatch({ type: 'show', view: 'situation' })}>
      {t('addresses.back')}
    </Button>
  );
}
