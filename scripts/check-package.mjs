// `npm run package:check [-- FOLDER]`: whether what `npm run package:dir` (or a release) has left in dist/ is what we
// mean to ship. Prints everything that is wrong; exit code 1 then.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import config from '../electron-builder.config.mjs';
import { checkPackedApp, layoutOf } from './packed-app.mjs';
import { root } from './set-up.mjs';

const folders = process.argv.length > 2 ? process.argv.slice(2) : packedFolders();
const problems = [...(await checkConfiguration()), ...checkIcons()];
if (folders.length === 0) problems.push('dist/ holds no packed app: run "npm run package:dir" first');
for (const folder of folders)
  problems.push(...(await checkPackedApp(folder)).map((each) => `${shown(folder)}: ${each}`));

for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length === 0) console.log(`✓ configuration, icons, ${folders.map(shown).join(', ')}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** electron-builder's own schema, for all systems at once; a build looks at no more than its own. */
async function checkConfiguration() {
  // Its library is its dependency, not ours.
  const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js');
  try {
    await validateConfiguration(config, { isEnabled: false });
    return [];
  } catch (error) {
    // What follows is general advice, and the same for every fault.
    return [`electron-builder.config.mjs: ${error.message.split(/\n *How to fix/)[0]}`];
  }
}

function checkIcons() {
  const wanted = {
    'build/icon.ico': 'ico',
    'build/document.ico': 'ico',
    'build/icon.icns': 'icns',
    'build/document.icns': 'icns',
  };
  const containers = Object.entries(wanted).filter(([file, kind]) => !isIcon(join(root, file), kind));
  const pictures = [16, 24, 32, 48, 64, 128, 256, 512]
    .map((size) => [`build/icons/${size}x${size}.png`, size])
    .filter(([file, size]) => !isPng(join(root, file), size));
  return [...containers, ...pictures].map(([file]) => `${file} is missing or not an icon: run "npm run icons"`);
}

function isIcon(file, kind) {
  if (!existsSync(file)) return false;
  const content = readFileSync(file);
  if (kind === 'icns') return content.toString('latin1', 0, 4) === 'icns' && content.readUInt32BE(4) === content.length;
  // A width of 0 stands for 256 pixels, without which Windows' tools refuse the file.
  const count = content.readUInt16LE(4);
  return (
    content.readUInt32LE(0) === 0x10000 && Array.from({ length: count }, (_, n) => content[6 + 16 * n]).includes(0)
  );
}

function isPng(file, size) {
  if (!existsSync(file)) return false;
  const content = readFileSync(file);
  return (
    content.toString('latin1', 1, 4) === 'PNG' && content.readUInt32BE(16) === size && content.readUInt32BE(20) === size
  );
}

function packedFolders() {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) return [];
  const names = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => join(dist, name)).filter((folder) => layoutOf(folder) !== undefined);
}

function shown(folder) {
  return relative(root, folder) || folder;
}
