import { createRequire } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';

/** Chromium's log levels: 0 info to 3 fatal. */
const fatalOnly = '3';

/** Runs the bundled command line in this process, without a window: same output, same exit codes. */
export function runHeadless(args: readonly string[]): void {
  // Chromium's own remarks do not belong among the command's.
  app.commandLine.appendSwitch('log-level', fatalOnly);
  app.disableHardwareAcceleration();
  // Without it Chromium ends where there is no display to draw on.
  if (lacksDisplay()) app.commandLine.appendSwitch('headless');
  app.dock?.hide();
  const bundle = join(app.getAppPath(), 'out', 'cli', 'portampel.cjs');
  process.argv = [process.execPath, bundle, ...args];
  createRequire(bundle)(bundle);
}

function lacksDisplay(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}
