// What a packed app must hold, must not hold, and must refuse to do.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { extractFile, getRawHeader } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import config, { fuses } from '../electron-builder.config.mjs';
import { root } from './set-up.mjs';

/** What app.asar must hold, and what it may hold beside that. */
const required = [
  'package.json',
  'out/app/main.cjs',
  'out/app/preload.cjs',
  'out/app/LICENSES.txt',
  'out/app/renderer/index.html',
  'out/cli/portampel.cjs',
  'assets/icon/icon-256.png',
];
const allowed = [/^out\/app\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2)$/];
const megabyte = 1e6;
// Window and command line are bundled each for itself, with the fonts of the PDF in both.
const asarLimit = 14 * megabyte;
const folderLimit = 400 * megabyte;
/** How a fuse reads in the executable, where it is not one that this Electron no longer has. */
const fuseStates = { 48: false, 49: true };

/** Where things lie in the unpacked app of whichever system; nothing where there is none in the folder. */
export function layoutOf(folder) {
  const bundle = join(folder, 'PortAmpel.app');
  if (existsSync(bundle)) {
    const resources = join(bundle, 'Contents', 'Resources');
    return { executable: bundle, resources, licences: resources };
  }
  const executable = ['portampel', 'PortAmpel.exe'].map((name) => join(folder, name)).find((file) => existsSync(file));
  if (executable === undefined) return undefined;
  return { executable, resources: join(folder, 'resources'), licences: folder, locales: join(folder, 'locales') };
}

/** Everything that is wrong with the app in this folder. */
export async function checkPackedApp(folder) {
  const layout = layoutOf(folder);
  if (layout === undefined) return ['there is no packed app'];
  const size = sizeOf(folder);
  return [
    ...checkAsar(join(layout.resources, 'app.asar')),
    ...(await checkFuses(layout.executable)),
    ...checkSurroundings(layout),
    ...(size > folderLimit ? [`${Math.round(size / megabyte)} MB are more than ${folderLimit / megabyte}`] : []),
  ];
}

function checkAsar(asar) {
  if (!existsSync(asar)) return ['there is no app.asar'];
  const files = list(getRawHeader(asar).header.files);
  const surplus = files.filter((file) => !required.includes(file) && !allowed.some((pattern) => pattern.test(file)));
  const read = (file) => extractFile(asar, file.split('/').join(sep)).toString();
  const { size } = statSync(asar);
  return [
    ...required.filter((file) => !files.includes(file)).map((file) => `app.asar lacks ${file}`),
    ...surplus.map((file) => `app.asar must not hold ${file}`),
    ...files
      .filter((file) => /\.(c?js|css)$/.test(file) && /[#@] sourceMappingURL=/.test(read(file)))
      .map((file) => `${file} names or holds a source map`),
    ...(files.includes('package.json') ? checkDescription(JSON.parse(read('package.json'))) : []),
    ...(size > asarLimit ? [`app.asar has ${(size / megabyte).toFixed(1)} MB, more than ${asarLimit / megabyte}`] : []),
  ];
}

/** The paths in an asar's directory. */
function list(entries, prefix = '') {
  return Object.entries(entries).flatMap(([name, { files }]) =>
    files === undefined ? [prefix + name] : list(files, `${prefix}${name}/`),
  );
}

function checkDescription(packed) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // What is optional is built for one system and done without in the package; electron-builder leaves its names in.
  const surplus = ['scripts', 'dependencies', 'devDependencies'].filter((key) => key in packed);
  return [
    ...(packed.version === version ? [] : [`the packed version is ${packed.version}, package.json says ${version}`]),
    ...surplus.map((key) => `the packed package.json must not hold "${key}"`),
  ];
}

async function checkFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  return Object.entries(fuses).flatMap(([name, wanted]) => {
    const state = fuseStates[wire[FuseV1Options[name[0].toUpperCase() + name.slice(1)]]];
    return state === undefined || state === wanted ? [] : [`the fuse ${name} is ${state}, not ${wanted}`];
  });
}

function checkSurroundings({ resources, licences, locales }) {
  const wanted = [
    join(resources, 'LICENSES.txt'),
    join(licences, 'LICENSE.electron.txt'),
    join(licences, 'LICENSES.chromium.html'),
  ];
  const unwanted = ['default_app.asar', 'app', 'app.asar.unpacked'].map((name) => join(resources, name));
  const languages =
    locales === undefined ? config.electronLanguages : readdirSync(locales).map((file) => file.split('.')[0]);
  const missing = config.electronLanguages.filter((language) => !languages.includes(language));
  const surplus = languages.filter((language) => !config.electronLanguages.includes(language));
  return [
    ...wanted.filter((file) => !existsSync(file) || statSync(file).size === 0).map((file) => `${file} is missing`),
    ...unwanted.filter((file) => existsSync(file)).map((file) => `${file} must not be there`),
    ...missing.map((language) => `Chromium's texts in ${language} are missing`),
    ...surplus.map((language) => `Chromium's texts in ${language} are not wanted`),
  ];
}

function sizeOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
