import { type Dirent, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { statsOf } from './read-bounded.ts';

/**
 * A folder stands for the reports that lie in it, a link to one of them included. What cannot be looked into is taken for a
 * file: whoever reads it then learns why it cannot be read.
 */
export function filesIn(path: string): string[] {
  if (!statsOf(path)?.isDirectory()) return [path];
  return (
    entriesOf(path)
      ?.filter((entry) => /\.(?:json|html?|portampel)$/i.test(entry.name) && !isFolder(path, entry))
      .map(({ name }) => join(path, name))
      .sort() ?? [path]
  );
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function isFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statsOf(join(folder, entry.name))?.isDirectory() ?? false;
}

/** The files without the folders that all of them are in: those alone tell them apart. */
export function namesBelow(files: readonly string[]): string[] {
  const [first = '', ...others] = files;
  let folder = first.slice(0, first.length - basename(first).length);
  for (const other of others) {
    while (!other.startsWith(folder)) folder = folder.slice(0, folder.length - basename(folder).length - 1);
  }
  return files.map((file) => file.slice(folder.length));
}
