import type { BrowserWindow } from 'electron';
import type { KeyStore, TrustStore } from '../engine/index.ts';
import type { AppStart, IpcNotify } from '../shared/ipc-contract.ts';
import type { Translate } from '../shared/locales/texts.ts';
import type { Settings } from '../shared/settings.ts';
import type { Documents } from './documents.ts';
import type { Runs } from './runs.ts';
import type { Station } from './station.ts';
import type { History } from './store/history.ts';
import type { JsonStore } from './store/json-store.ts';

/** What the handlers and the window share. */
export interface Services {
  settings: JsonStore<Settings>;
  history: History;
  documents: Documents;
  /** The key for pseudonyms and the one for signatures: neither leaves main. */
  pseudonyms: KeyStore;
  trust: TrustStore;
  runs: Runs;
  station: Station;
  /** What was saved in this session, so that it can be shown in its folder. */
  saved: Set<string>;
  notify: IpcNotify;
  /** The texts of the language that is set now. */
  t: () => Translate;
  window: () => BrowserWindow | null;
  folders: AppStart['folders'];
  /** Applies what changed to the window and the menu. */
  onSettings: (settings: Settings) => void;
  /** What the app was started with, given out once: to the first window that asks. */
  takePending: () => Pick<AppStart, 'document' | 'refused'>;
}
