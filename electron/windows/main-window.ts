import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { startPage } from '../app-scheme.ts';
import type { JsonStore } from '../store/json-store.ts';
import type { WindowPlace } from './place-within.ts';
import { rememberPlace, visiblePlace } from './window-place.ts';

/** The renderer's page background in both themes, so that the window does not flash before its first frame. */
const backgrounds = { light: '#f4f6f9', dark: '#14181f' };

export function createMainWindow(store: JsonStore<WindowPlace>): BrowserWindow {
  const window = new BrowserWindow({
    ...visiblePlace(store.value),
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'PortAmpel',
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    icon: join(app.getAppPath(), 'assets', 'icon', 'icon-256.png'),
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'app', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (store.value.maximized) window.maximize();
  rememberPlace(window, store);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(startPage);
  return window;
}
