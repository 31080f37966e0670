// `npm run build [-- TARGET…]`: the thread for proxy scripts, the command line and the three parts of the app, all or those that are named.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { noteBundledPackages, writeLicences } from './licences.mjs';
import { root } from './set-up.mjs';

// The targets' paths count from the repository's root.
process.chdir(root);
const targets = ['worker', 'cli', 'main', 'preload', 'renderer'];
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !targets.includes(name));
if (unknown !== undefined) {
  console.error(`Unknown target ${unknown}. There are: ${targets.join(', ')}.`);
  process.exit(3);
}
if (wanted.length === 0) rmSync(join(root, 'out', 'app'), { recursive: true, force: true });
// The command line and the app's main part carry the worker in themselves.
for (const mode of new Set(['worker', ...(wanted.length > 0 ? wanted : targets)])) {
  await build({
    mode,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [noteBundledPackages(mode)],
  });
}
writeLicences();
