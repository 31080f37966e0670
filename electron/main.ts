import { app } from 'electron';
import { commandLineArguments } from './command-line.ts';
import { runHeadless } from './headless.ts';

// Packaged, the arguments follow the executable; in development the app's folder stands before them, among switches.
const appFolder = app.isPackaged ? 0 : process.argv.findIndex((arg, index) => index > 0 && !arg.startsWith('-'));
const args = process.argv.slice(appFolder + 1);
const command = commandLineArguments(args);

if (command !== null) {
  runHeadless(command);
} else {
  // A look-up takes a thread of libuv's pool, which has four: one name that hangs must not keep the others waiting.
  process.env['UV_THREADPOOL_SIZE'] ??= '16';
  void import('./desktop-app.ts').then(({ startDesktopApp }) => startDesktopApp(args));
}
