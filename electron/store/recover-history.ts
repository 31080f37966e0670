import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Warn } from './json-store.ts';

export interface Ends {
  summary: string;
  report: string;
}

/** What a write leaves that was cut off: write-file-atomic puts a number behind the name. */
const unfinished = /\.\d+$/;

/**
 * Puts a folder of runs in order after a start, whatever the last session was killed in: unfinished files go, as do
 * summaries whose report is gone.
 * @returns the ids of reports that have no summary
 */
export async function tidy(folder: string, { summary, report }: Ends, warn: Warn): Promise<string[]> {
  const names = await readdir(folder);
  const present = new Set(names);
  const idsOf = (end: string): string[] =>
    names.filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length));
  const stray = [
    ...names.filter((name) => isUnfinished(name, [summary, report])),
    ...idsOf(summary).flatMap((id) => (present.has(id + report) ? [] : [id + summary])),
  ];
  for (const name of stray) {
    warn(`removes ${name}, which was not finished`);
    await rm(join(folder, name), { force: true });
  }
  return idsOf(report).filter((id) => !present.has(id + summary));
}

function isUnfinished(name: string, ends: readonly string[]): boolean {
  return unfinished.test(name) && ends.some((end) => name.replace(unfinished, '').endsWith(end));
}
