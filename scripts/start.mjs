// `npm start`: all set-up, then the app; with a .portampel file the app opens that. `npm start -- scenarios` and the like
// run a command of the command line instead.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureBuilt, ensureDependencies, root } from './set-up.mjs';

ensureDependencies();
const args = process.argv.slice(2);
const bundle = ensureBuilt();
const isForApp = args.every((arg) => arg.endsWith('.portampel'));
process.exitCode = isForApp ? await startApp(args) : await runCommand(args);

async function startApp(files) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return runInstead('There is no display here for the window of the app.', files);
  }
  // Imported only now: it needs what ensureDependencies has installed.
  const { findElectron } = await import('./electron-runtime.mjs');
  let electron;
  try {
    electron = await findElectron();
  } catch (error) {
    return runInstead(error.message, files);
  }
  if (electron.origin === 'development') {
    console.error(`Electron ${electron.version}, the development runtime: the released app has a newer one.`);
  }
  const code = await launch(electron.executable, [...switches(), root, ...files.map((file) => resolve(file))]);
  // The loader's exit code; it has named the library that is missing.
  if (code === 127) console.error('On Debian: apt-get install libgtk-3-0 libnss3 libgbm1 libasound2');
  return code;
}

/** What the terminal can do in the app's place: the same check, but no file can be shown there. */
function runInstead(reason, files) {
  if (files.length === 0) {
    console.error(`${reason} The check of the built-in simulator runs in the terminal instead:\n`);
    return runCommand(['check', '--demo']);
  }
  console.error(`${reason} A profile can be checked in the terminal: npm start -- check --profile ${files[0]}`);
  return 3;
}

function switches() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  console.error('As root the app runs without its sandbox (--no-sandbox), which Chromium refuses to set up for root.');
  return ['--no-sandbox'];
}

function runCommand(commandArgs) {
  return launch(process.execPath, [bundle, ...commandArgs]);
}

/** Runs a program with this terminal; the answer is its exit code. */
function launch(program, programArgs) {
  const child = spawn(program, programArgs, { stdio: 'inherit' });
  // Ctrl-C reaches the program as well, which ends with what it has; this script waits for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((settle, reject) => {
    child.on('error', reject);
    child.on('close', (code) => settle(code ?? 1));
  });
}
