import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/locales/texts.ts';

/** Whether to leave although a run is under way. */
export async function confirmQuit(window: BrowserWindow, t: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('shell.quit.title'),
    detail: t('shell.quit.detail'),
    buttons: [t('shell.quit.stay'), t('shell.quit.leave')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
