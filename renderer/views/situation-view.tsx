import { ArrowRight, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Options } from '../../shared/profile.ts';
import { isMeasured, rowsInUse } from '../../shared/rows-in-use.ts';
import type { ScenarioId } from '../../shared/words.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { Button } from '../components/button.tsx';
import { ChoiceCards } from '../components/choice-cards.tsx';
import { soundOptions, switchesOf } from '../features/addresses/draft-check.ts';
import {
  draftAt,
  type Installation,
  installationOf,
  installations,
  type Place,
  placeOf,
  placesOf,
} from '../features/situation/choices.ts';
import { DemoMenu } from '../features/situation/demo-menu.tsx';
import { NetworkPicture } from '../features/situation/network-picture.tsx';
import { SituationOptions } from '../features/situation/situation-options.tsx';
import '../features/situation/situation.css';
import { changeSettings, openFile } from '../state/actions.ts';
import { useAppState, useStore } from '../state/store.ts';
import { useTexts } from '../state/use-texts.ts';

/** The first step: two plain questions instead of a list of scenarios. */
export function SituationView() {
  const store = useStore();
  const t = useTexts();
  const draft = useAppState((state) => state.draft);
  const scenario = useAppState(({ start }) => start.scenarios.find(({ id }) => id === draft.scenario));
  const [answered, setAnswered] = useState<Installation | null>(null);
  const installation = installationOf(draft.scenario) ?? answered;

  const choose = (chosen: ScenarioId | null, options: Options = draft.options) => {
    store.dispatch({ type: 'draft', changes: { scenario: chosen, options } });
    void changeSettings(store, { scenario: chosen, options: soundOptions(options) });
  };
  const choosePlace = (place: Place) => {
    const at = draftAt(place, draft.options);
    choose(at.scenario, at.options);
  };
  const chooseInstallation = (chosen: Installation) => {
    setAnswered(chosen);
    if (chosen !== installation) choose(null);
  };

  return (
    <div className="screen">
      <div className="page situation">
        <header>
          <h1>{t('situation.title')}</h1>
          <p className="page-lead">{t('situation.lead')}</p>
        </header>
        <ChoiceCards
          label={t('situation.installation')}
          value={installation}
          onChange={chooseInstallation}
          choices={installations.map((value) => ({
            value,
            title: t(`situation.installation.${value}`),
            detail: t(`situation.installation.${value}.detail`),
            picture: <NetworkPicture of={value} />,
          }))}
        />
        {installation === null ? (
          <section>
            <h2 className="situation-waiting-label">{t('situation.place')}</h2>
            <p className="situation-waiting">{t('situation.place.waiting')}</p>
          </section>
        ) : (
          <ChoiceCards
            key={installation}
            label={t('situation.place')}
            value={placeOf(draft)}
            onChange={choosePlace}
            choices={placesOf[installation].map((value) => ({
              value,
              title: t(`situation.place.${value}`),
              detail: t(`situation.place.${value}.detail`),
              picture: <NetworkPicture of={value} />,
            }))}
          />
        )}
        {scenario && (
          <SituationOptions
            scenario={scenario}
            onChange={(changes) => choose(scenario.id, { ...draft.options, ...changes })}
          />
        )}
      </div>
      <SituationActions />
    </div>
  );
}

function SituationActions() {
  const store = useStore();
  const t = useTexts();
  const hint = useHint();
  const isReady = useAppState((state) => state.draft.scenario !== null);
  return (
    <ActionBar
      hint={hint}
      hintId="situation-hint"
      primary={
        <Button
          variant="primary"
          isDisabled={!isReady}
          aria-describedby="situation-hint"
          onPress={() => store.dispatch({ type: 'show', view: 'addresses' })}
        >
          {t('situation.next')}
          <ArrowRight aria-hidden="true" />
        </Button>
      }
    >
      <Button variant="quiet" icon={<FolderOpen aria-hidden="true" />} onPress={() => void openFile(store)}>
        {t('situation.open')}
      </Button>
      <DemoMenu />
    </ActionBar>
  );
}

/** How much the next steps will check, or what is still to be answered. */
function useHint(): string {
  const t = useTexts();
  const draft = useAppState((state) => state.draft);
  const scenario = useAppState(({ start }) => start.scenarios.find(({ id }) => id === draft.scenario));
  if (scenario === undefined) return t('situation.next.missing');
  const switches = switchesOf(draft);
  const rows = rowsInUse(scenario, switches).filter((row) => isMeasured(row, switches));
  return t('situation.checked', { count: rows.length });
}
