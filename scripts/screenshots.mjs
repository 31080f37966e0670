// `npm run screenshots [-- VIEW…]`: every view of the real app, or those named, light and dark, in German and French, in two
// sizes, to out/screenshots. `-- --readme` makes the README's pictures instead.
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, root } from './set-up.mjs';

ensureDependencies();
ensureBuilt();
// Imported only now: they need what ensureDependencies has installed.
const { findElectron } = await import('./electron-runtime.mjs');
const { runnerImport } = await import('vite');
process.env.PORTAMPEL_ELECTRON ??= (await findElectron()).executable;
const display = (await runnerImport(join(root, 'test', 'e2e', 'display.ts'))).module;
await display.default();
try {
  const { module } = await runnerImport(join(root, 'test', 'e2e', 'screenshots.ts'));
  await module.takeScreenshots(process.argv.slice(2));
} finally {
  await display.closeDisplay();
}
