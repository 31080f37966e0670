import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/locales/texts.ts';
import { log } from '../log.ts';

type Topic = 'shell.crash' | 'shell.hang';

/** A page that crashed or hangs can be started anew; the run and its results are main's and go on meanwhile. */
export function offerRecovery(window: BrowserWindow, t: () => Translate): void {
  // A page that is ended because it hangs is gone too, and may say so again: one question at a time.
  let isAsking = false;
  const askOnce = async (topic: Topic): Promise<boolean> => {
    if (isAsking) return false;
    isAsking = true;
    return ask(window, t(), topic);
  };
  window.webContents.on('did-finish-load', () => {
    isAsking = false;
  });
  window.on('responsive', () => {
    isAsking = false;
  });
  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error(`renderer gone: ${reason} (${exitCode})`);
    void askOnce('shell.crash').then((restart) => restart && restartPage(window));
  });
  window.on('unresponsive', () => {
    log.error('renderer unresponsive');
    void askOnce('shell.hang').then((restart) => {
      if (!restart || window.isDestroyed()) return;
      // A page that hangs does not obey a reload: its process ends first.
      window.webContents.forcefullyCrashRenderer();
      restartPage(window);
    });
  });
}

function restartPage(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.webContents.reload();
}

async function ask(window: BrowserWindow, t: Translate, topic: Topic): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t(`${topic}.title`),
    detail: t(`${topic}.detail`),
    buttons: [t('shell.restart'), t(topic === 'shell.crash' ? 'shell.close' : 'shell.wait')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
