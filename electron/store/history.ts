import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { errorCodeOf, readDocument } from '../../engine/index.ts';
import type { HistoryEntry } from '../../shared/ipc-contract.ts';
import { markCounts } from '../../shared/marks.ts';
import { type Report, reportSchema } from '../../shared/report.ts';
import { standInOf, standIns } from '../../shared/stand-in.ts';
import { trainingSchema } from '../../shared/training.ts';
import { UserError } from '../../shared/user-error.ts';
import { lights } from '../../shared/words.ts';
import type { Warn } from './json-store.ts';
import { tidy } from './recover-history.ts';

const entrySchema = z.object({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  durationMs: z.number(),
  ended: reportSchema.shape.ended,
  scenario: z.string(),
  profileName: z.string().optional(),
  isDemo: z.boolean(),
  standIn: z.enum(standIns).optional(),
  training: trainingSchema.optional(),
  light: z.enum(lights),
  counts: reportSchema.shape.counts,
});

const summaryEnd = '.summary.json';
const reportEnd = '.portampel';

/** Of all reports together, whatever their number. */
const usualMaxBytes = 500 * 1024 * 1024;

/**
 * This PC's own runs: a report and a small summary for each, so that the list opens without reading the reports, and no
 * shared index can break. Removed runs wait in a folder of their own until the next start.
 */
export class History {
  readonly #folder: string;
  readonly #removed: string;

  readonly #warn: Warn;
  readonly #maxBytes: number;

  constructor(folder: string, warn: Warn, maxBytes = usualMaxBytes) {
    this.#maxBytes = maxBytes;
    this.#warn = warn;
    this.#folder = folder;
    this.#removed = join(folder, 'removed');
  }

  /** Empties what was removed in an earlier session, and mends what a session left that was killed. */
  async open(): Promise<void> {
    try {
      await rm(this.#removed, { recursive: true, force: true });
      await mkdir(this.#removed, { recursive: true });
      const nameless = await tidy(this.#folder, { summary: summaryEnd, report: reportEnd }, this.#warn);
      for (const id of nameless) await this.#findAgain(id);
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
    const { id } = report;
    try {
      // The report first: a summary without its report would be a dead line.
      await writeFileAtomic(this.reportFile(id), `${JSON.stringify(report, null, 2)}\n`);
      await this.#writeSummary(report);
      if (replaces !== undefined) await this.#delete(replaces);
      for (const old of await this.#beyond(limit, id)) await this.#delete(old.id);
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

  /** A report without its summary is a run all the same; one that does not open waits with the removed ones. */
  async #findAgain(id: string): Promise<void> {
    try {
      const document = readDocument(this.reportFile(id));
      if (document.kind === 'report' && document.report.id === id) {
        await this.#writeSummary(document.report);
        return;
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
    this.#warn(`removes ${id}${reportEnd}, which cannot be read`);
    await move(id, [reportEnd], this.#folder, this.#removed);
  }

  async #writeSummary(report: Report): Promise<void> {
    await writeFileAtomic(join(this.#folder, `${report.id}${summaryEnd}`), `${JSON.stringify(entryOf(report))}\n`);
  }

  /**
   * The oldest runs, those above the number and those above the size. The last one stays, however large, and where the PC's
   * clock was ahead when the others were kept.
   */
  async #beyond(limit: number, last: string): Promise<HistoryEntry[]> {
    const entries = (await this.list()).toSorted((a, b) => Number(b.id === last) - Number(a.id === last));
    let bytes = 0;
    for (const [index, { id }] of entries.entries()) {
      bytes += (await stat(this.reportFile(id)).catch(() => ({ size: 0 }))).size;
      if (index >= limit || (index > 0 && bytes > this.#maxBytes)) return entries.slice(index);
    }
    return [];
  }

  async #delete(id: string): Promise<void> {
    // The report first: alone it would be found again.
    for (const end of [reportEnd, summaryEnd]) await rm(join(this.#folder, `${id}${end}`), { force: true });
  }

  async #readSummary(name: string): Promise<HistoryEntry | null> {
    try {
      const text = await readFile(join(this.#folder, name), 'utf8');
      const { profileName, training, standIn, ...entry } = entrySchema.parse(JSON.parse(text));
      return {
        ...entry,
        ...(profileName !== undefined && { profileName }),
        ...(standIn && { standIn }),
        ...(training && { training }),
      };
    } catch {
      this.#warn(`unreadable ${name}`);
      return null;
    }
  }
}

function entryOf(report: Report): HistoryEntry {
  const { id, createdAt, durationMs, ended, light, scenario, demo, training } = report;
  const { profileName } = scenario;
  const standIn = standInOf(report);
  const { off, ...counts } = markCounts(report);
  return {
    id,
    createdAt,
    durationMs,
    ended,
    scenario: scenario.id,
    ...(profileName !== undefined && { profileName }),
    isDemo: demo ?? false,
    ...(standIn && { standIn }),
    ...(training && { training }),
    light,
    counts,
  };
}

async function move(id: string, ends: readonly string[], from: string, to: string): Promise<void> {
  for (const end of ends) {
    const name = `${basename(id)}${end}`;
    await rename(join(from, name), join(to, name));
  }
}
