// `npm test`: all set-up, then every suite; further arguments go to Jest. The lab needs root on Linux and real servers
// and reports itself skipped, by name and reason, where they are missing.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, root } from './set-up.mjs';

ensureDependencies();
ensureBuilt();
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
// Jest loads ES modules through Node's vm modules, which are behind this flag.
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
