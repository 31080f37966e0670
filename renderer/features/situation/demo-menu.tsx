import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { type DemoFault, demoFaults, demoVariants } from '../../../shared/demo.ts';
import { Button } from '../../components/button.tsx';
import { startRun } from '../../state/actions.ts';
import { isBusy } from '../../state/app-state.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { soundOptions } from '../addresses/draft-check.ts';
import { TrainingDialog } from '../training/training-dialog.tsx';
import '../../components/popup.css';

/** A first look: the same check against the simulator, where nothing about the user's network is needed or said. */
export function DemoMenu() {
  const store = useStore();
  const t = useTexts();
  const { scenario: chosen, options } = useAppState((state) => state.draft);
  const isRunning = useAppState(isBusy);
  const [isPractising, setPractising] = useState(false);
  const scenarios = useAppState((state) => state.start.scenarios);
  const scenario = scenarios.find(({ id }) => id === (chosen ?? '365-client'));
  if (scenario === undefined) return null;
  const start = (faults: DemoFault[]) =>
    startRun(store, { kind: 'demo', scenario: scenario.id, options: soundOptions(options), faults });
  return (
    <>
      <MenuTrigger>
        <Button variant="quiet" icon={<FlaskConical aria-hidden="true" />} isDisabled={isRunning}>
          {t('situation.demo')}
        </Button>
        <Popover className="popup" placement="top start">
          <p className="popup-note">{t('situation.demo.hint')}</p>
          <Menu className="popup-list" aria-label={t('situation.demo')}>
            {demoVariants.map((variant) => {
              const faults = demoFaults(variant, scenario, options);
              if (faults === null) return null;
              return (
                <MenuItem
                  key={variant}
                  className="popup-item"
                  id={variant}
                  textValue={t(`demo.${variant}`)}
                  onAction={() => void start(faults)}
                >
                  <span className="popup-item-label">{t(`demo.${variant}`)}</span>
                  <span className="popup-item-detail">{t(`demo.${variant}.detail`)}</span>
                </MenuItem>
              );
            })}
            <Separator className="popup-separator" />
            <MenuItem
              className="popup-item"
              id="training"
              textValue={t('training.choose')}
              onAction={() => setPractising(true)}
            >
              <span className="popup-item-label">{t('training.choose')}</span>
              <span className="popup-item-detail">{t('training.choose.detail')}</span>
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <TrainingDialog isOpen={isPractising} onClose={() => setPractising(false)} />
    </>
  );
}
