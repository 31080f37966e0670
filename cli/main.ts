import { toolVersion } from '../shared/version.ts';
import { exitCodes } from './exit-code.ts';

// Asked for by scripts and inventories on every start: answered before anything else is loaded.
if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  process.stdout.write(`${toolVersion}\n`);
} else {
  void import('./program.ts')
    .then(({ runProgram }) => runProgram(process.argv.slice(2)))
    .then(
      (code) => {
        process.exitCode = code;
      },
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exitCode = exitCodes.grey;
      },
    );
}
