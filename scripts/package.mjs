// `npm run package [-- --win|--mac|--linux …]`: the app as it is released, with the released Electron.
// `npm run package:dir`: unpacked into dist/, for this computer and with the runtime that is found here, to be tested.
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, root, run } from './set-up.mjs';

ensureDependencies();
ensureBuilt();
const { signing } = await import('../electron-builder.config.mjs');
const args = process.argv.slice(2);
const builder = [join(root, 'node_modules', 'electron-builder', 'cli.js'), '--config', 'electron-builder.config.mjs'];

if (args.includes('--dir')) await packFolder();
else packReleases();

async function packFolder() {
  const { findElectron } = await import('./electron-runtime.mjs');
  const { dist, version, origin } = await findElectron();
  if (origin === 'development')
    console.error('Packing with the development runtime: for tests only, never to be shipped.');
  const runtime = [`-c.electronDist=${dist}`, ...(version === 'unknown' ? [] : [`-c.electronVersion=${version}`])];
  // The released runtime electron-builder takes out of the same download cache, and whole: of a folder on macOS it would
  // leave the licences behind.
  run(process.execPath, [...builder, ...args, ...(origin === 'package' ? [] : runtime)]);
}

function packReleases() {
  const wanted = (flag, platform) => args.includes(flag) || (process.platform === platform && !args.some(namesSystem));
  if (wanted('--win', 'win32') && !signing.win) {
    console.error(
      'No certificate in the environment: the Windows files will not be signed, and SmartScreen will warn.',
    );
  }
  if (wanted('--mac', 'darwin') && !signing.notarised) {
    console.error(
      signing.mac
        ? 'No Apple account in the environment: the app will not be notarised, and Gatekeeper will refuse it elsewhere.'
        : 'No certificate in the environment: the app will be signed ad hoc, and Gatekeeper will refuse it elsewhere.',
    );
  }
  run(process.execPath, [...builder, ...args]);
}

function namesSystem(arg) {
  return ['--win', '--mac', '--linux'].includes(arg);
}
