import { app, BrowserWindow, dialog } from 'electron';
import { translator } from '../shared/locales/index.ts';
import { declareScheme } from './app-scheme.ts';
import { FileInbox } from './file-inbox.ts';
import { systemLanguage } from './language.ts';
import { log } from './log.ts';
import { fileArgument } from './open-file.ts';
import { lockDown } from './security.ts';
import { openSession } from './session.ts';

/** What must be said before Electron is ready; then the session with its window. */
export function startDesktopApp(args: readonly string[]): void {
  const file = fileArgument(args, process.cwd());
  // A second instance hands its file to the first one and ends.
  if (!app.requestSingleInstanceLock({ file })) {
    app.quit();
    return;
  }
  declareScheme();
  lockDown();
  // With this switch, which root on Linux cannot do without, asking for the sandbox would end every child process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  process.on('uncaughtException', (error) => log.error(error));
  process.on('unhandledRejection', (error) => log.error(error));
  const inbox = new FileInbox();
  if (file !== null) inbox.offer(file);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    inbox.offer(path);
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const path = (data as { file?: unknown } | null)?.file;
    if (typeof path === 'string') inbox.offer(path);
    focusWindow();
  });
  void app.whenReady().then(() => openSession(inbox).catch(giveUp));
}

/** Without a window nobody would know, and the next start would be handed to this one. */
function giveUp(error: unknown): void {
  log.error(error);
  const t = translator(systemLanguage());
  const message = error instanceof Error ? error.message : String(error);
  const detail = t('shell.start-failed.detail', { folder: app.getPath('userData'), message });
  dialog.showErrorBox(t('shell.start-failed.title'), detail);
  app.exit(1);
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
