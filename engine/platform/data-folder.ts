import { homedir } from 'node:os';
import { join } from 'node:path';

const folderName = 'PortAmpel';

/** Where this user's own files of the program lie: the same folder as the app's, so that both know the same names. */
export function dataFolder(
  platform: string = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), folderName);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', folderName);
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), folderName);
}
