// `npm test`: all set-up, then every suite; further arguments go to Jest. The lab needs root on Linux and real servers,
// the app an Electron runtime and a display or Xvfb; each reports itself skipped, by name and reason, where it lacks them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, root } from './set-up.mjs';

ensureDependencies();
ensureBuilt();
const env = { ...process.env, PORTAMPEL_ELECTRON: process.env.PORTAMPEL_ELECTRON ?? (await runtime()) };
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
// Jest loads ES modules through Node's vm modules, which are behind this flag.
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env },
);
process.exitCode = status ?? 1;

/** Empty where there is none: the app's suites then say so. */
async function runtime() {
  try {
    // Imported only now: it needs what ensureDependencies has installed.
    const { findElectron } = await import('./electron-runtime.mjs');
    return (await findElectron()).executable;
  } catch (error) {
    console.error(error.message);
    return '';
  }
}
