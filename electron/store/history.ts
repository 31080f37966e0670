import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { errorCodeOf } from '../../engine/index.ts';
import type { HistoryEntry } from '../../shared/ipc-contract.ts';
import { type Report, reportSchema } from '../../shared/report.ts';
import { lights } from '../../shared/words.ts';
import type { Warn } from './json-store.ts';

const entrySchema = z.object({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  durationMs: z.number(),
  ended: reportSchema.shape.ended,
  scenario: z.string(),
  profileName: z.string().optional(),
  isDemo: z.boolean(),
  light: z.enum(lights),
  counts: reportSchema.shape.counts,
});

const summaryEnd = '.summary.json';
const reportEnd = '.portampel';

/**
 * This PC's own runs: a report and a small summary for each, so that the list opens without reading the reports, and no
 * shared index can break. Removed runs wait in a folder of their own until the next start.
 */
export class History {
  readonly #folder: string;
  readonly #removed: string;

  readonly #warn: Warn;

  constructor(folder: string, warn: Warn) {
    this.#warn = warn;
    this.#folder = folder;
    this.#removed = join(folder, 'removed');
  }

  /** Empties what was removed in an earlier session. */
  async open(): Promise<void> {
    try {
      await rm(this.#removed, { recursive: true, force: true });
      await mkdir(this.#removed, { recursive: true });
    } catch (error) {
      // Without a history the app still checks.
      this.#warn(`cannot open ${this.#folder}: ${errorCodeOf(error)}`);
    }
  }

  /** Newest first. A damaged summary costs its own line only. */
  async list(): Promise<HistoryEntry[]> {
    const names = (await readdir(this.#folder).catch(() => [])).filter((name) => name.endsWith(summaryEnd));
    const entries = await Promise.all(names.map((name) => this.#readSummary(name)));
    return entries
      .filter((entry) => entry !== null)
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
  }

  /** Keeps a run, in the place of another where that is named; the oldest ones above the limit go. Never rejects: a full disk must not cost the result on screen. */
  async add(report: Report, limit: number, replaces?: string): Promise<void> {
    const { id, createdAt, durationMs, ended, light, counts, scenario } = report;
    const { profileName } = scenario;
    const entry: HistoryEntry = {
      id,
      createdAt,
      durationMs,
      ended,
      scenario: scenario.id,
      ...(profileName !== undefined && { profileName }),
      isDemo: report.demo ?? false,
      light,
      counts,
    };
    try {
      // The report first: a summary without its report would be a dead line.
      await writeFileAtomic(this.reportFile(id), `${JSON.stringify(report, null, 2)}\n`);
      await writeFileAtomic(join(this.#folder, `${id}${summaryEnd}`), `${JSON.stringify(entry)}\n`);
      if (replaces !== undefined) await this.#delete(replaces);
      const tooOld = (await this.list()).slice(limit);
      await Promise.all(tooOld.map((old) => this.#delete(old.id)));
    } catch (error) {
      this.#warn(`cannot keep run ${id}: ${errorCodeOf(error)}`);
    }
  }

  reportFile(id: string): string {
    return join(this.#folder, `${basename(id)}${reportEnd}`);
  }

  /** @throws {Error} with the system's code where a file could not be moved; those before it are */
  async remove(ids: readonly string[]): Promise<void> {
    // The summary first: without it a report is no longer in the list.
    for (const id of ids) await move(id, [summaryEnd, reportEnd], this.#folder, this.#removed);
  }

  /** @throws {Error} as `remove` */
  async restore(ids: readonly string[]): Promise<void> {
    for (const id of ids) await move(id, [reportEnd, summaryEnd], this.#removed, this.#folder);
  }

  async #delete(id: string): Promise<void> {
    for (const end of [summaryEnd, reportEnd]) await rm(join(this.#folder, `${id}${end}`), { force: true });
  }

  async #readSummary(name: string): Promise<HistoryEntry | null> {
    try {
      const text = await readFile(join(this.#folder, name), 'utf8');
      const { profileName, ...entry } = entrySchema.parse(JSON.parse(text));
      return { ...entry, ...(profileName !== undefined && { profileName }) };
    } catch {
      this.#warn(`unreadable ${name}`);
      return null;
    }
  }
}

async function move(id: string, ends: readonly string[], from: string, to: string): Promise<void> {
  for (const end of ends) {
    const name = `${basename(id)}${end}`;
    await rename(join(from, name), join(to, name));
  }
}
