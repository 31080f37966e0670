import type { TextKey, Translate } from '../../../shared/locales/texts.ts';
import type { MenuCommand } from '../../../shared/menu-commands.ts';

export interface Shortcut {
  label: string;
  keys: string[];
}

/** The accelerators of the native menu. `Mod` is the platform's own key for commands. */
const accelerators: readonly [name: MenuCommand | 'zoomIn' | 'zoomOut' | 'resetZoom' | 'quit', keys: string][] = [
  ['newCheck', 'Mod N'],
  ['open', 'Mod O'],
  ['save', 'Mod S'],
  ['runAgain', 'Mod R'],
  ['cancel', 'Mod .'],
  ['copySummary', 'Mod Shift C'],
  ['find', 'Mod F'],
  ['check', 'Mod 1'],
  ['reports', 'Mod 2'],
  ['compare', 'Mod 3'],
  ['summary', 'Mod 4'],
  ['counterpart', 'Mod 5'],
  ['zoomIn', 'Mod +'],
  ['zoomOut', 'Mod -'],
  ['resetZoom', 'Mod 0'],
  ['settings', 'Mod ,'],
  ['help', 'F1'],
  ['quit', 'Mod Q'],
];

export function shortcutsOf(platform: string, t: Translate): Shortcut[] {
  const mod = platform === 'darwin' ? 'Cmd' : 'Ctrl';
  return accelerators.map(([name, keys]) => {
    const key: TextKey = `menu.${name}`;
    return {
      // A menu's dots say that a dialog follows; here they would be noise.
      label: t(key).replace(/\s*…$/, ''),
      keys: keys.split(' ').map((each) => (each === 'Mod' ? mod : each)),
    };
  });
}
