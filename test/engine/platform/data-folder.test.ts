import { join } from 'node:path';
import { dataFolder } from '../../../engine/platform/data-folder.ts';

const home = join('/', 'home', 'anna');

test.each([
  ['win32', { APPDATA: 'C:\\Roaming' }, join('C:\\Roaming', 'PortAmpel')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'PortAmpel')],
  ['darwin', { XDG_CONFIG_HOME: '/else' }, join(home, 'Library', 'Application Support', 'PortAmpel')],
  ['linux', { XDG_CONFIG_HOME: '/else' }, join('/else', 'PortAmpel')],
  ['linux', { XDG_CONFIG_HOME: '' }, join(home, '.config', 'PortAmpel')],
])('on %s with %j the data lie where the app keeps its own', (platform, env, expected) => {
  expect(dataFolder(platform, env, home)).toBe(expected);
});
