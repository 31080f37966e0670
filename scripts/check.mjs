// `npm run check`: format, types, lint, import zones and dead code, as many at once as there are processors.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from './set-up.mjs';

/** The longest first, so that none of them is left alone at the end. */
const parts = [
  ['lint', 'eslint .'],
  ['types', 'npm run -s typecheck'],
  ['import zones', 'npm run -s lint:zones'],
  ['dead code', 'npm run -s deadcode'],
  ['format', 'npm run -s format:check'],
];
const env = { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH };

async function work() {
  for (let part = parts.shift(); part; part = parts.shift()) {
    const [name, command] = part;
    const startMs = performance.now();
    const { code, said } = await run(command);
    const seconds = ((performance.now() - startMs) / 1000).toFixed(0);
    console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
    if (code === 0) continue;
    console.log(said);
    process.exitCode = 1;
  }
}

function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ code, said }));
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
