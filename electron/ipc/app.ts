import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import { listSituations, loadScenario } from '../../engine/index.ts';
import type { AppStart, IpcHandlers } from '../../shared/ipc-contract.ts';
import { toolVersion } from '../../shared/version.ts';
import { scenarioIds } from '../../shared/words.ts';
import { systemLanguage } from '../language.ts';
import { openLink } from '../security.ts';
import type { Services } from '../services.ts';

export function appHandlers(services: Services): IpcHandlers['app'] {
  return {
    start: () => describeStart(services),
    copyText: ({ text }) => clipboard.writeText(text),
    openLink: ({ link }) => openLink(link),
    showFolder: async ({ folder }) => {
      await shell.openPath(services.folders[folder]);
    },
    licences: async () => ({ text: await readFile(join(app.getAppPath(), 'out', 'app', 'LICENSES.txt'), 'utf8') }),
  };
}

function describeStart({ settings, runs, station, folders, takePending }: Services): AppStart {
  const { electron, chrome, node } = process.versions;
  return {
    version: toolVersion,
    runtime: { electron, chromium: chrome, node },
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    systemLanguage: systemLanguage(),
    scenarios: scenarioIds.map(loadScenario),
    situations: listSituations(),
    settings: settings.value,
    notes: settings.wasUnreadable ? [{ key: 'shell.settings-unreadable' }] : [],
    folders,
    run: runs.snapshot(),
    station: station.snapshot(),
    ...takePending(),
  };
}
