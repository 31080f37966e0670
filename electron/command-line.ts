import { isFile } from './open-file.ts';

const commandSwitches = ['--help', '-h', '--version', '-V', '--lang'];

/**
 * The command line's arguments where the app was started as `PortAmpel check …`; `null` where a window is wanted: with a
 * file, or with nothing but switches of Chromium's or the system's. A misspelt command is the command line's to refuse.
 */
export function commandLineArguments(args: readonly string[]): string[] | null {
  // Chromium's own switch, which root on Linux cannot do without.
  const own = args.filter((arg) => arg !== '--no-sandbox');
  const isForWindow = own.every((arg) => isFile(arg) || (arg.startsWith('-') && !commandSwitches.includes(arg)));
  return isForWindow ? null : own;
}
