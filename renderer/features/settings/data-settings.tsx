import { FolderOpen } from 'lucide-react';
import { defaultUserSettings } from '../../../shared/default-settings.ts';
import { type FolderId, folderIds } from '../../../shared/ipc-contract.ts';
import { api, valueOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { changeSettings, tell } from '../../state/actions.ts';
import { type Store, useAppState, useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { Row, Section } from './section.tsx';

/** The bound of `historyLimit`. */
const mostReports = 1000;

export function DataSettings() {
  const store = useStore();
  const t = useTexts();
  const { historyLimit } = useAppState((state) => state.settings);
  const folders = useAppState(({ start }) => start.folders);
  return (
    <Section title={t('settings.data')} lead={t('settings.data.lead')}>
      <Row>
        <NumberField
          label={t('settings.history')}
          detail={t('settings.history.help')}
          value={historyLimit}
          defaultValue={defaultUserSettings.historyLimit}
          minValue={1}
          maxValue={mostReports}
          formatOptions={{ useGrouping: false }}
          onChange={(limit) => void changeSettings(store, { historyLimit: limit })}
        />
      </Row>
      {folderIds.map((folder) => {
        const name = t(`settings.folder.${folder}`);
        return (
          <Row key={folder}>
            <div className="settings-line">
              <div className="settings-line-words">
                <h3>{name}</h3>
                <bdi className="settings-path mono foreign">{folders[folder]}</bdi>
              </div>
              <Button
                icon={<FolderOpen aria-hidden="true" />}
                aria-label={t('settings.folder.open.label', { folder: name })}
                onPress={() => void show(store, folder)}
              >
                {t('settings.folder.open')}
              </Button>
            </div>
          </Row>
        );
      })}
    </Section>
  );
}

async function show(store: Store, folder: FolderId): Promise<void> {
  try {
    await valueOf(api.app.showFolder({ folder }));
  } catch (error) {
    tell(store, error);
  }
}
