// The folder in which scripts keep what is large and can be fetched again, and how several processes share it.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';

const beatMs = 2_000;
/** A lock that nobody has touched for so long belongs to a process that was killed. */
const staleAfterMs = 20_000;
/** How much of what a failing command wrote is shown. */
const shownOutput = 2_000;

/** PORTAMPEL_CACHE, else the place where this system's users expect such things. */
export function cacheFolder() {
  const { PORTAMPEL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (PORTAMPEL_CACHE) return PORTAMPEL_CACHE;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'portampel', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'portampel');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'portampel');
}

/** Lets one process at a time do `work`. The lock spares double work; what is shared must be renamed into place as well. */
export async function withLock(name, work) {
  const lock = join(cacheFolder(), `${name}.lock`);
  mkdirSync(cacheFolder(), { recursive: true });
  for (let waited = 0; !acquire(lock); waited += 250) {
    if (waited === 1_000) console.error(`Waiting for another process that is preparing ${name} …`);
    await wait(250);
  }
  const beat = setInterval(() => touch(lock), beatMs);
  const release = () => rmSync(lock, { recursive: true, force: true });
  const interrupt = () => process.exit(130);
  process.once('exit', release).once('SIGINT', interrupt);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release).off('SIGINT', interrupt);
    release();
  }
}

function acquire(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const touchedAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (touchedAt !== undefined && Date.now() - touchedAt > staleAfterMs) rmSync(lock, { recursive: true, force: true });
  return false;
}

function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Somebody took it for stale, after this computer slept for instance.
  }
}

/**
 * Runs a command that fetches something into `folder`, and shows how much has arrived.
 * @throws where it fails, or where nothing has arrived for `stallMs`
 */
export function fetchInto(folder, what, command, args, { stallMs = 60_000, ...options } = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-shownOutput)));
  }
  return new Promise((resolve, reject) => {
    let stalled = false;
    const line = progressLine(what);
    let bytes = 0;
    let changedAt = Date.now();
    const timer = setInterval(() => {
      const now = folderSize(folder);
      if (now !== bytes) changedAt = Date.now();
      bytes = now;
      line.show(`${Math.round(bytes / 1e6)} MB`);
      stalled = Date.now() - changedAt > stallMs;
      if (stalled) child.kill('SIGKILL');
    }, 1_000);
    const end = (settle) => {
      clearInterval(timer);
      line.end();
      settle();
    };
    child.on('error', (error) => end(() => reject(error)));
    child.on('close', (code) => {
      if (code === 0) end(resolve);
      else if (stalled) end(() => reject(new Error(`nothing has arrived for ${stallMs / 1000} s`)));
      else end(() => reject(new Error(cause(output) || `${command} ended with ${code}`)));
    });
  });
}

/** The sentence of an error report that names the cause: neither the stack nor what npm says around it. */
function cause(output) {
  return output
    .split('\n')
    .filter(
      (line) => line.trim() !== '' && !/^\s+at |^npm (warn|notice)|^npm error (code|syscall|errno) /.test(line),
    )[0]
    ?.replace(/^npm error (\d+ )?/, '')
    .replace(/^\w*Error: /, '')
    .trim();
}

/** One line on standard error: rewritten in place on a terminal, written once elsewhere. */
export function progressLine(what) {
  const terminal = process.stderr.isTTY === true;
  let shown = false;
  return {
    show(state) {
      if (terminal) process.stderr.write(`\r\u001b[K${what} … ${state}`);
      else if (!shown) process.stderr.write(`${what} …\n`);
      shown = true;
    },
    end() {
      if (terminal && shown) process.stderr.write('\n');
    },
  };
}

function folderSize(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
