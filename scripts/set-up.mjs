// What a fresh clone needs before anything else can run. Only Node's own modules here: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'out', 'cli', 'portampel.cjs');
const built = [
  'out/cli/portampel.cjs',
  'out/app/main.cjs',
  'out/app/preload.cjs',
  'out/app/renderer/index.html',
  'out/app/LICENSES.txt',
];
const sources = ['shared', 'engine', 'cli', 'electron', 'renderer', 'assets', 'package.json', 'vite.config.ts'];

/** Runs a command with this terminal; ends the script with the command's own exit code where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs what package-lock.json says, unless that is what lies in node_modules, whoever has put it there. */
export function ensureDependencies() {
  if (isInstalled(lockAt('package-lock.json'), lockAt('node_modules/.package-lock.json'))) return;
  console.error('Installing dependencies (once; most of a minute) …');
  // npm tells its scripts where it lies itself, which spares looking for npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm) run(process.execPath, [npm, ...args], { stdio: ['ignore', 2, 2] });
  else run('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}

/**
 * Whether all packages of the lock file are installed. npm notes what it has installed, once it is done with it
 * (https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#hidden-lockfiles).
 * @param {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> } | undefined} wanted
 * @param {typeof wanted} installed
 */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([folder, { version, integrity, optional }]) => {
    const there = installed.packages[folder];
    // The repository itself is no package of its own; what is optional may be for another system.
    if (folder === '' || (there === undefined && optional)) return true;
    return there?.version === version && there?.integrity === integrity;
  });
}

function lockAt(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Builds the command line and the app, unless they are newer than all their sources. */
export function ensureBuilt() {
  const builtAt = Math.min(...built.map((file) => modifiedAt(join(root, file))));
  if (sources.every((source) => newest(join(root, source)) < builtAt)) return bundle;
  console.error('Building …');
  run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
  return bundle;
}

function modifiedAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
