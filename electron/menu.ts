import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { TextKey, Translate } from '../shared/locales/texts.ts';
import type { MenuCommand } from '../shared/menu-commands.ts';

export interface MenuContext {
  t: Translate;
  send: (command: MenuCommand) => void;
  running: boolean;
  logFolder: string;
}

type Item = MenuItemConstructorOptions;

/** The native menu, in the chosen language; on macOS with the app's own menu first. */
export function applyMenu(context: MenuContext): void {
  const isMac = process.platform === 'darwin';
  const template = [
    ...(isMac ? [appMenu(context)] : []),
    fileMenu(context, isMac),
    editMenu(context),
    viewMenu(context),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template, helpMenu(context, isMac)]));
}

function entry({ t, send }: MenuContext, command: MenuCommand, accelerator?: string, enabled = true): Item {
  const key: TextKey = `menu.${command}`;
  return { id: command, label: t(key), enabled, click: () => send(command), ...(accelerator && { accelerator }) };
}

function appMenu(context: MenuContext): Item {
  return {
    label: app.getName(),
    submenu: [
      entry(context, 'about'),
      { type: 'separator' },
      entry(context, 'settings', 'Cmd+,'),
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit', label: context.t('menu.quit') },
    ],
  };
}

function fileMenu(context: MenuContext, isMac: boolean): Item {
  const { t, running } = context;
  return {
    label: t('menu.file'),
    submenu: [
      entry(context, 'newCheck', 'CmdOrCtrl+N', !running),
      entry(context, 'open', 'CmdOrCtrl+O'),
      entry(context, 'save', 'CmdOrCtrl+S'),
      entry(context, 'saveAs', 'CmdOrCtrl+Shift+S'),
      entry(context, 'email', 'CmdOrCtrl+E'),
      { type: 'separator' },
      entry(context, 'runAgain', 'CmdOrCtrl+R', !running),
      entry(context, 'cancel', 'CmdOrCtrl+.', running),
      { type: 'separator' },
      ...(isMac ? [] : [entry(context, 'settings', 'CmdOrCtrl+,')]),
      isMac
        ? { role: 'close', label: t('menu.close') }
        : { role: 'quit', label: t('menu.quit'), accelerator: 'CmdOrCtrl+Q' },
    ],
  };
}

function editMenu(context: MenuContext): Item {
  const { t } = context;
  return {
    label: t('menu.edit'),
    submenu: [
      { role: 'undo', label: t('menu.undo') },
      { role: 'redo', label: t('menu.redo') },
      { type: 'separator' },
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'selectAll', label: t('menu.selectAll') },
      { type: 'separator' },
      entry(context, 'copySummary', 'CmdOrCtrl+Shift+C'),
      entry(context, 'find', 'CmdOrCtrl+F'),
    ],
  };
}

function viewMenu(context: MenuContext): Item {
  const { t } = context;
  return {
    label: t('menu.view'),
    submenu: [
      entry(context, 'check', 'CmdOrCtrl+1'),
      entry(context, 'reports', 'CmdOrCtrl+2'),
      entry(context, 'compare', 'CmdOrCtrl+3'),
      entry(context, 'summary', 'CmdOrCtrl+4'),
      entry(context, 'counterpart', 'CmdOrCtrl+5'),
      { type: 'separator' },
      { role: 'resetZoom', label: t('menu.resetZoom') },
      { role: 'zoomIn', label: t('menu.zoomIn') },
      { role: 'zoomOut', label: t('menu.zoomOut') },
      { type: 'separator' },
      { role: 'togglefullscreen', label: t('menu.fullscreen') },
    ],
  };
}

function helpMenu(context: MenuContext, isMac: boolean): Item {
  const { t, logFolder } = context;
  return {
    label: t('menu.helpMenu'),
    role: 'help',
    submenu: [
      entry(context, 'help', 'F1'),
      { label: t('menu.logs'), click: () => void shell.openPath(logFolder) },
      ...(isMac ? [] : [{ type: 'separator' } as const, entry(context, 'about')]),
    ],
  };
}
