import { readCaFile } from '../../engine/index.ts';
import type { IpcHandlers } from '../../shared/ipc-contract.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Services } from '../services.ts';
import { askForFile } from '../windows/file-dialogs.ts';

export function settingsHandlers(services: Services): IpcHandlers['settings'] {
  const change = (changes: Partial<Settings>): Settings => {
    const settings = { ...services.settings.value, ...changes };
    void services.settings.set(settings);
    services.onSettings(settings);
    services.notify('settings', 'changed', settings);
    return settings;
  };
  return {
    change,
    chooseCaFile: async () => {
      const t = services.t();
      const file = await askForFile(services.window(), {
        title: t('shell.dialog.ca'),
        filters: [{ name: 'PEM', extensions: ['pem', 'crt', 'cer'] }],
      });
      if (file === null) return null;
      readCaFile(file);
      return change({ caFile: file });
    },
  };
}
