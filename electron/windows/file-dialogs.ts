import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';

/** Asks for one file, as a sheet of the window where there is one. `null` where none was chosen. */
export async function askForFile(window: BrowserWindow | null, options: OpenDialogOptions): Promise<string | null> {
  const [first = null] = await askForPaths(window, { properties: ['openFile'], ...options });
  return first;
}

/** Asks for any number of files, or for folders, as `properties` say. Empty where none was chosen. */
export async function askForPaths(window: BrowserWindow | null, options: OpenDialogOptions): Promise<string[]> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? [] : filePaths;
}

/** Asks where to save. `null` where that was cancelled. */
export async function askWhereToSave(window: BrowserWindow | null, options: SaveDialogOptions): Promise<string | null> {
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
