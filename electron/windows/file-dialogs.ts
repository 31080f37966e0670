import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';

/** Asks for one file, as a sheet of the window where there is one. `null` where none was chosen. */
export async function askForFile(window: BrowserWindow | null, options: OpenDialogOptions): Promise<string | null> {
  const all: OpenDialogOptions = { properties: ['openFile'], ...options };
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, all) : dialog.showOpenDialog(all));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to save. `null` where that was cancelled. */
export async function askWhereToSave(window: BrowserWindow | null, options: SaveDialogOptions): Promise<string | null> {
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
