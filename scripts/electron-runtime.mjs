// Finds the Electron runtime that the app is started and packed with. `node scripts/electron-runtime.mjs` prints the path
// of its executable. Where it is looked for and why: docs/decisions/0006-electron-runtime.md.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, fetchInto, withLock } from './cache.mjs';
import { developmentRuntime, developmentRuntimeExists } from './development-runtime.mjs';
import { root } from './set-up.mjs';

const electronPackage = join(root, 'node_modules', 'electron');
const wantedVersion = () => JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
/** How long a failed fetch is remembered where there is another runtime to go on with. */
const rememberMs = 24 * 60 * 60 * 1000;

/** Where the executable lies inside a runtime's folder. */
const executableName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/**
 * @returns {Promise<{ executable: string, dist: string, version: string, origin: 'override' | 'package' | 'development' }>}
 * @throws {Error} with cause and next step, where this machine has none and can get none
 */
export async function findElectron() {
  const given = overridden() ?? installed();
  if (given) return given;
  const failure = await fetchInstalled();
  const fetched = installed();
  if (fetched) return fetched;
  if (!developmentRuntimeExists) throw new Error(noneFound(failure));
  try {
    return await developmentRuntime();
  } catch (error) {
    throw new Error(`${noneFound(failure)} The development runtime could not be had either: ${error.message}.`, {
      cause: error,
    });
  }
}

function overridden() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return undefined;
  const executable = join(dist, executableName);
  if (existsSync(executable)) return { executable, dist, version: versionOf(dist), origin: 'override' };
  throw new Error(
    `ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no ${executableName} in it. ` +
      'Set it to the folder of an unpacked Electron, or unset it.',
  );
}

function installed() {
  const dist = join(electronPackage, 'dist');
  const executable = join(dist, executableName);
  // Electron's installer writes path.txt last: without it the folder may be half full.
  if (!existsSync(join(electronPackage, 'path.txt')) || !existsSync(executable)) return undefined;
  const version = versionOf(dist);
  return version === wantedVersion() ? { executable, dist, version, origin: 'package' } : undefined;
}

function versionOf(dist) {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
}

/** Has Electron's own installer fetch the runtime; the answer is why that was not possible, if it was not. */
async function fetchInstalled() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';
  const version = wantedVersion();
  const note = join(cacheFolder(), `electron-${version}.unreachable`);
  const noted = statSync(note, { throwIfNoEntry: false });
  if (developmentRuntimeExists && noted && Date.now() - noted.mtimeMs < rememberMs) return readFileSync(note, 'utf8');
  try {
    await withLock('electron', () => (installed() ? undefined : runInstaller(version)));
    await rm(note, { force: true });
    return undefined;
  } catch (error) {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(note, error.message);
    return error.message;
  }
}

async function runInstaller(version) {
  const temporary = await mkdtemp(join(cacheFolder(), 'electron.part-'));
  // It downloads into the temporary folder, whose growth shows whether anything arrives.
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' };
  try {
    const args = [join(electronPackage, 'install.js')];
    await fetchInto(temporary, `Fetching Electron ${version} (once)`, process.execPath, args, { env });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function noneFound(failure) {
  const version = wantedVersion();
  return (
    `Electron ${version}, which the app runs in, is not here and could not be fetched (${failure}). ` +
    'Let this computer reach github.com, or set ELECTRON_MIRROR to a mirror of its releases, and try again; ' +
    `or unpack Electron ${version} yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log((await findElectron()).executable);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
