import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../engine/platform/command.ts';

const folder = join(process.cwd(), 'test', 'fixtures');

/** A program's output as the program wrote it, read as the engine reads it. */
export function fixture(path: string): string {
  return decode(readFileSync(join(folder, path)));
}

/** The fixtures of a folder whose name matches. */
export function fixtures(place: string, name: RegExp): string[] {
  const found = readdirSync(join(folder, place)).filter((file) => name.test(file));
  if (found.length === 0) throw new Error(`no fixture ${place}/${String(name)}`);
  return found.map((file) => `${place}/${file}`);
}
