import { closeSync, openSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { errorCodeOf } from '../engine/index.ts';
import { UserError } from '../shared/user-error.ts';

/**
 * Refuses an output file whose folder is missing or not writable, before any work is done for it.
 * @throws {UserError}
 */
export function assertWritable(file: string): void {
  const folder = dirname(file);
  assertFolder(folder);
  // A try tells more than the rights do: read-only file systems, quotas, Windows folders, root.
  const trial = join(folder, `.portampel-${process.pid}`);
  try {
    closeSync(openSync(trial, 'wx'));
    unlinkSync(trial);
  } catch (error) {
    throw new UserError({ key: 'error.output-not-writable', params: { folder, code: errorCodeOf(error) } });
  }
  // An atomic write replaces what stands there; a device or a pipe would be gone.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) {
    throw new UserError({ key: 'error.output-not-a-file', params: { file } });
  }
}

function assertFolder(folder: string): void {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch {
    // A missing folder and one that may not be looked into are alike to the user: nothing can be written there.
  }
  if (!isFolder) throw new UserError({ key: 'error.output-folder-missing', params: { folder } });
}

/**
 * Writes all or nothing: a reader never sees half a file, and an older one stays until the new one is complete.
 * @throws {UserError}
 */
export async function writeOutput(file: string, content: string): Promise<void> {
  try {
    await writeFileAtomic(file, content);
  } catch (error) {
    throw new UserError({ key: 'error.output-failed', params: { file, code: errorCodeOf(error) } });
  }
}
