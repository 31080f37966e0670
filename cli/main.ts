import { toolVersion } from '../shared/version.ts';
import { exitCodes } from './exit-code.ts';

/** What is still open after the last word (a FIN on its way, a look-up that nobody waits for) gets this long. */
const graceMs = 150;

// Node's own exit code for a crash is 1, which monitoring would read as yellow.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exit(exitCodes.grey);
});

// Asked for by scripts and inventories on every start: answered before anything else is loaded.
if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  process.stdout.write(`${toolVersion}\n`, () => process.exit(0));
} else {
  // One name that hangs must not keep the others waiting: a look-up takes a thread of libuv's pool, which has four.
  process.env['UV_THREADPOOL_SIZE'] ??= '16';
  void import('./program.ts')
    .then(({ runProgram }) => runProgram(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
      // After all that was written before, pipes included. The code by name: inside Electron `exit` forgets exitCode.
      process.stdout.write('', () => setTimeout(() => process.exit(code), graceMs).unref());
    });
}
