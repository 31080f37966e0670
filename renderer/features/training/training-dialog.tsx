import { Search, X } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Collection,
  Dialog,
  Header,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { Button as ActionButton } from '../../components/button.tsx';
import { changeSettings, startRun } from '../../state/actions.ts';
import { useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { type Choice, situationGroups } from './situations.ts';
import '../../components/popup.css';
import './training-dialog.css';

interface TrainingDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Every cause that the diagnosis knows, to be practised: found by a word, chosen by a key. */
export function TrainingDialog({ isOpen, onClose }: TrainingDialogProps) {
  const t = useTexts();
  return (
    <ModalOverlay
      className="training-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="training-modal">
        <Dialog className="training-dialog">
          <div className="training-head">
            <div>
              <Heading slot="title" level={2}>
                {t('training.title')}
              </Heading>
              <p className="training-lead">{t('training.lead')}</p>
            </div>
            <ActionButton
              variant="quiet"
              icon={<X aria-hidden="true" />}
              aria-label={t('shell.close')}
              onPress={onClose}
            />
          </div>
          <SituationChoice onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SituationChoice({ onClose }: Pick<TrainingDialogProps, 'onClose'>) {
  const store = useStore();
  const t = useTexts();
  const [query, setQuery] = useState('');
  const entries = useAppState(({ start }) => start.situations);
  const last = useAppState(({ settings }) => settings.situation);
  const groups = situationGroups(entries, { query, last, t });
  const choices = groups.flatMap((group) => group.choices);
  const practise = ({ id }: Choice) => {
    onClose();
    void changeSettings(store, { situation: id });
    void startRun(store, { kind: 'training', situation: id });
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className="training-search" aria-label={t('training.search')} autoFocus>
        <Search aria-hidden="true" />
        <Input className="training-search-input" placeholder={t('training.search')} maxLength={200} />
        <Button className="training-search-clear" aria-label={t('rows.search.clear')}>
          <X aria-hidden="true" />
        </Button>
      </SearchField>
      {/* Reached by Tab as well: whoever only reads on scrolls it by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="training-list" aria-label={t('training.results')} tabIndex={0}>
        <ListBox
          className="training-options"
          aria-label={t('training.results')}
          selectionMode="none"
          items={groups}
          renderEmptyState={() => <p className="training-none">{t('training.none')}</p>}
          onAction={(key) => {
            const choice = choices.find((each) => each.key === key);
            if (choice) practise(choice);
          }}
        >
          {(group) => (
            <ListBoxSection id={`group ${group.id}`}>
              <Header className="training-family">{group.title}</Header>
              <Collection items={group.choices.map((choice) => ({ ...choice, id: choice.key, name: choice.id }))}>
                {(choice) => (
                  <ListBoxItem className="popup-item training-item" textValue={choice.title}>
                    <span className="popup-item-label">{choice.title}</span>
                    <span className="training-kind">
                      {t(choice.playedBack ? 'training.played-back' : 'training.staged')}
                    </span>
                    <span className="popup-item-detail">{t(`scenario.${choice.scenario}.name`)}</span>
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </section>
      <p className="visually-hidden" role="status">
        {t('training.matches', { shown: choices.length, total: entries.length })}
      </p>
    </Autocomplete>
  );
}
