// `npm start`: all set-up, then the main job. Until the desktop app exists that is the check in the terminal against
// the built-in simulator; `npm start -- scenarios` and the like run any other command.
import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureDependencies } from './set-up.mjs';

// Ctrl-C is for the command, which ends with its partial report; this script waits for it.
process.on('SIGINT', () => undefined);
ensureDependencies();
const args = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [ensureBuilt(), ...(args.length > 0 ? args : ['check', '--demo'])], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
