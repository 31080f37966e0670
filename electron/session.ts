import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, type BrowserWindow, nativeTheme, powerMonitor } from 'electron';
import { KeyStore, TrustStore } from '../engine/index.ts';
import { defaultUserSettings } from '../shared/default-settings.ts';
import { type AppStart, channelOf, type IpcNotify } from '../shared/ipc-contract.ts';
import { translator } from '../shared/locales/index.ts';
import { type Settings, settingsSchema } from '../shared/settings.ts';
import { serveScheme } from './app-scheme.ts';
import { Documents } from './documents.ts';
import type { FileInbox } from './file-inbox.ts';
import { appHandlers } from './ipc/app.ts';
import { ipcArguments } from './ipc/arguments.ts';
import { comparisonHandlers } from './ipc/comparison.ts';
import { counterpartHandlers } from './ipc/counterpart.ts';
import { documentHandlers } from './ipc/document.ts';
import { historyHandlers } from './ipc/history.ts';
import { hostHandlers } from './ipc/host.ts';
import { registerHandlers, toIpcError } from './ipc/register.ts';
import { runHandlers } from './ipc/run.ts';
import { settingsHandlers } from './ipc/settings.ts';
import { summaryHandlers } from './ipc/summary.ts';
import { languageOf } from './language.ts';
import { log } from './log.ts';
import { applyMenu } from './menu.ts';
import { Runs } from './runs.ts';
import { denyPermissions } from './security.ts';
import type { Services } from './services.ts';
import { Station } from './station.ts';
import { History } from './store/history.ts';
import { JsonStore } from './store/json-store.ts';
import { confirmQuit } from './windows/confirm-quit.ts';
import { createMainWindow } from './windows/main-window.ts';
import { defaultPlace, placeSchema } from './windows/place-within.ts';
import { offerRecovery } from './windows/recovery.ts';
import { signalChanges } from './windows/watch-signal.ts';

/** Puts the parts together once Electron is ready, and opens the window. */
export async function openSession(inbox: FileInbox): Promise<void> {
  denyPermissions();
  serveScheme(join(app.getAppPath(), 'out', 'app', 'renderer'));
  const folders = { data: app.getPath('userData'), logs: app.getPath('logs') };
  const warn = (text: string): void => log.warn(text);
  const settings = new JsonStore(join(folders.data, 'settings.json'), settingsSchema, defaultUserSettings, warn);
  const history = new History(join(folders.data, 'history'), warn);
  await history.open();
  const pseudonyms = new KeyStore(folders.data);
  const trust = new TrustStore(folders.data);
  const documents = new Documents(trust);
  const place = new JsonStore(join(folders.data, 'window.json'), placeSchema, defaultPlace, warn);
  let keeping: Promise<void> = Promise.resolve();
  let window: BrowserWindow | null = null;
  const notify: IpcNotify = (group, name, event) => {
    if (window && !window.isDestroyed()) window.webContents.send(channelOf(group, name), event);
  };
  const t = () => translator(languageOf(settings.value));
  const drawMenu = (): void =>
    applyMenu({
      t: t(),
      send: (command) => notify('app', 'menuCommand', command),
      running: runs.active,
      logFolder: folders.logs,
    });
  const runs = new Runs({
    settings: () => settings.value,
    notify: (update) => notify('run', 'event', update),
    keep: (report, runId, replaces) => {
      keeping = keeping
        .then(() => history.add(report, settings.value.historyLimit, replaces))
        .then(() => notify('history', 'changed', null));
      return { ok: true, document: documents.add(report, { kind: 'run', runId }) };
    },
    onWatched: (report, before) => {
      if (settings.value.watchSignal) signalChanges(report, before, window, t());
    },
    toFailure: (error) => ({ ok: false, error: toIpcError(error) }),
    onBug: warn,
    onActiveChange: (active) => {
      drawMenu();
      window?.setProgressBar(active ? 2 : -1);
    },
  });
  const station = new Station({ notify: (snapshot) => notify('counterpart', 'changed', snapshot), warn });
  powerMonitor.on('suspend', () => void station.sleep());
  const applySettings = (now: Settings): void => {
    nativeTheme.themeSource = now.theme;
    drawMenu();
  };
  const open = (path: string): Pick<AppStart, 'document' | 'refused'> => {
    try {
      return { document: documents.open(path), refused: null };
    } catch (error) {
      return { document: null, refused: toIpcError(error).message };
    }
  };
  const deliver = (path: string): void => {
    const { document, refused } = open(path);
    if (document !== null) notify('document', 'opened', document);
    if (refused !== null) notify('document', 'refused', refused);
  };
  const services: Services = {
    settings,
    history,
    documents,
    pseudonyms,
    trust,
    runs,
    station,
    saved: new Set(),
    notify,
    t,
    folders,
    window: () => window,
    onSettings: applySettings,
    takePending: () => {
      const path = inbox.open(deliver);
      return path === null ? { document: null, refused: null } : open(path);
    },
  };
  registerHandlers(
    {
      app: appHandlers(services),
      settings: settingsHandlers(services),
      host: hostHandlers(),
      run: runHandlers(services),
      document: documentHandlers(services),
      history: historyHandlers(services),
      comparison: comparisonHandlers(services),
      summary: summaryHandlers(services),
      counterpart: counterpartHandlers(services),
    },
    ipcArguments,
  );
  applySettings(settings.value);
  const show = (): void => {
    window = createMainWindow(place);
    // Files wait while there is no page to show them; one that only tried to leave is still there.
    window.webContents.on('did-navigate', () => inbox.close());
    window.webContents.on('render-process-gone', () => inbox.close());
    offerRecovery(window, t);
    askBeforeClosing(window, services);
    window.on('closed', () => {
      window = null;
      void station.stop();
    });
  };
  show();
  app.on('window-all-closed', () => app.quit());
  endOrderly(async () => {
    await Promise.all([runs.close(), station.stop()]);
    await Promise.all([keeping, settings.flushed(), place.flushed()]);
  });
  log.info(`started ${app.getVersion()}`);
}

/** No disk and no socket keeps an app alive that has no window any more. */
const putAwayMs = 5000;

/** Holds the app's end back until what is under way has been put away. */
function endOrderly(putAway: () => Promise<void>): void {
  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    const tooLong = pause(putAwayMs, undefined, { ref: false });
    void Promise.race([putAway(), tooLong]).finally(() => {
      isDone = true;
      // In a turn of its own: a quit from within this event is passed over, and the app would stay without a window.
      setImmediate(() => app.quit());
    });
  });
}

/** What is under way ends with the window, so its end is asked for. */
function askBeforeClosing(window: BrowserWindow, { runs, station, t }: Services): void {
  let confirmed = false;
  window.on('close', (event) => {
    const underWay = { check: runs.active, counterpart: station.active };
    if (confirmed || !(underWay.check || underWay.counterpart)) return;
    event.preventDefault();
    void confirmQuit(window, underWay, t()).then((leave) => {
      if (!leave || window.isDestroyed()) return;
      confirmed = true;
      window.close();
    });
  });
}
