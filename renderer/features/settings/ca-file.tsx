import { FileKey2, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { api, valueOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { changeSettings, tell } from '../../state/actions.ts';
import { type Store, useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import './ca-file.css';

/** The firm's own root certificates: which file, and the ways to change that. */
export function CaFile() {
  const store = useStore();
  const t = useTexts();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const path = useAppState(({ settings }) => settings.caFile);
  const remove = async () => {
    await changeSettings(store, { caFile: null });
    // The pressed button is gone.
    place.current?.querySelector('button')?.focus();
    if (store.get().settings.caFile === null) {
      store.dispatch({ type: 'notice', notice: { tone: 'info', message: { key: 'settings.ca.removed' } } });
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, and here are none.
    <div role="group" className="ca-file-group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`}>
      <span className="ca-file-label" id={`${id}-label`}>
        {t('settings.ca')}
      </span>
      <p className="settings-row-help" id={`${id}-help`}>
        {t('settings.ca.help')}
      </p>
      <div className="ca-file" ref={place}>
        <div className="ca-file-chosen">
          <FileKey2 aria-hidden="true" />
          {path === null ? (
            <span className="muted">{t('settings.ca.none')}</span>
          ) : (
            <span className="ca-file-words">
              <bdi className="ca-file-name">{path.split(/[\\/]/).at(-1)}</bdi>
              <bdi className="ca-file-path mono foreign">{path}</bdi>
            </span>
          )}
        </div>
        <Button onPress={() => void choose(store)}>
          {t(path === null ? 'settings.ca.choose' : 'settings.ca.replace')}
        </Button>
        {path !== null && (
          <Button
            variant="quiet"
            icon={<X aria-hidden="true" />}
            aria-label={t('settings.ca.remove.label')}
            onPress={() => void remove()}
          >
            {t('settings.ca.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

async function choose(store: Store): Promise<void> {
  try {
    const settings = await valueOf(api.settings.chooseCaFile());
    if (settings !== null) store.dispatch({ type: 'settings', settings });
  } catch (error) {
    tell(store, error);
  }
}
