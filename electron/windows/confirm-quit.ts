import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/locales/texts.ts';

interface UnderWay {
  check: boolean;
  counterpart: boolean;
}

/** Whether to leave although something is under way, which is named. */
export async function confirmQuit(window: BrowserWindow, underWay: UnderWay, t: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    ...questionOn(underWay, t),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

function questionOn({ check, counterpart }: UnderWay, t: Translate) {
  if (!counterpart) {
    const buttons = [t('shell.quit.stay'), t('shell.quit.leave')];
    return { message: t('shell.quit.title'), detail: t('shell.quit.detail'), buttons };
  }
  return {
    message: t(check ? 'station-view.quit.both' : 'station-view.quit.title'),
    detail: [t('station-view.quit.detail'), ...(check ? [t('shell.quit.detail')] : [])].join('\n\n'),
    buttons: [t('station-view.quit.stay'), t('station-view.quit.leave')],
  };
}
