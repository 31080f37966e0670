// `npm run bench [-- NAME…]`: the budgets, each measured beside a peer in the same run. Needs root on Linux for the lab,
// and nmap, iperf3 and prometheus-blackbox-exporter from Debian. Not a test: it judges nothing by its exit code.
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, root } from './set-up.mjs';

ensureDependencies();
ensureBuilt();
const { build, runnerImport } = await import('vite');
// The worker is measured as a process of its own, so it must start without Vite.
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'test', 'bench', 'endpoints-worker.ts'),
    outDir: 'out/bench',
    target: 'node20',
    rolldownOptions: {
      // ssh2 does without what was built for one system.
      external: ['cpu-features', 'net-ping', /\.node$/],
      output: { format: 'es', entryFileNames: 'endpoints-worker.mjs' },
    },
  },
});
const { module } = await runnerImport(join(root, 'test', 'bench', 'main.ts'));
const names = process.argv.slice(2);
if (names.length === 0 || names.includes('app')) {
  const { findElectron } = await import('./electron-runtime.mjs');
  process.env.PORTAMPEL_ELECTRON ??= (await findElectron()).executable;
}
const display = await runnerImport(join(root, 'test', 'e2e', 'display.ts'));
await display.module.default();
try {
  await module.runBenches(names);
} finally {
  await display.module.closeDisplay();
}
