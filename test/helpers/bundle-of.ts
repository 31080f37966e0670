import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A program for a process of its own, which can be killed at any point as Jest's could not. It lies beside the libraries,
 * which it loads, as long as the tests of the file run. To be called while a file is loaded.
 */
export function bundleOf(entry: string): string {
  mkdirSync('out', { recursive: true });
  const outDir = mkdtempSync(join('out', 'program-'));
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));
  const output = { entryFileNames: 'program.mjs' };
  const settings = {
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir, rolldownOptions: { output } },
  };
  const script = `import('vite').then(({ build }) => build(${JSON.stringify(settings)}))`;
  execFileSync(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(outDir, 'program.mjs');
}
