import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A folder stands for the reports that lie in it; what a shell left as it was is told as a file that is missing. */
export function filesIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ name }) => name)
    .filter((name) => /\.(?:json|html?|portampel)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
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
