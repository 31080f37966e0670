import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';

const commands = ['check', 'scenarios', 'simulate', 'explain', 'help', '--help', '-h', '--version', '-V'];
/** Chromium's own back end for machines without a display. */
const headlessSwitch = 'ozone-platform';

/** Chromium's log levels: 0 info to 3 fatal. */
const fatalOnly = '3';

/** The command line's arguments where the app was started as `PortAmpel check …`; `null` where a window is wanted. */
export function commandLineArguments(args: readonly string[]): string[] | null {
  // Chromium's own switches may stand before ours.
  const own = args.filter((arg) => !/^--(ozone-platform=headless|log-level=\d|no-sandbox)$/.test(arg));
  const [first] = own;
  return first !== undefined && commands.includes(first) ? own : null;
}

/** Runs the bundled command line in this process, without a window: same output, same exit codes. */
export function runHeadless(args: readonly string[]): void {
  if (lacksDisplay()) return startWithoutDisplay(args);
  // Chromium's own remarks do not belong among the command's.
  app.commandLine.appendSwitch('log-level', fatalOnly);
  app.disableHardwareAcceleration();
  app.dock?.hide();
  const bundle = join(app.getAppPath(), 'out', 'cli', 'portampel.cjs');
  process.argv = [process.execPath, bundle, ...args];
  createRequire(bundle)(bundle);
}

function lacksDisplay(): boolean {
  if (process.platform !== 'linux' || app.commandLine.hasSwitch(headlessSwitch)) return false;
  return !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/** Chromium has chosen its display back end by now and is about to give up; a process of its own chooses better. */
function startWithoutDisplay(args: readonly string[]): never {
  // Ctrl-C is for the command, which ends with its partial report; this process waits for it.
  process.on('SIGINT', () => undefined);
  const sandbox = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : [];
  const switches = [`--${headlessSwitch}=headless`, `--log-level=${fatalOnly}`, ...sandbox];
  const { status } = spawnSync(process.execPath, [...args, ...switches], { stdio: 'inherit' });
  process.exit(status ?? 3);
}
