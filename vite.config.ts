import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** The command line as one CommonJS file that needs nothing beside it. */
export default defineConfig({
  define: { __PORTAMPEL_VERSION__: JSON.stringify(version) },
  ssr: { noExternal: true },
  build: {
    ssr: 'cli/main.ts',
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      output: { format: 'cjs', entryFileNames: 'portampel.cjs', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
});
