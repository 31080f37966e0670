import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCodeOf } from './net/error-code.ts';

/**
 * Makes a file that only this user may read, where there is none yet. Two programs may start at once: a link is made by
 * one of them only, and leads to a file that is complete.
 * @throws where it cannot be made
 */
export function makeSecretFile(file: string, content: () => string): void {
  if (existsSync(file)) return;
  const made = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(made, content(), { mode: 0o600 });
    linkSync(made, file);
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(made, { force: true });
  }
}
