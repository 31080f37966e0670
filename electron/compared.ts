import { randomUUID } from 'node:crypto';
import { type Opened, sideOf } from '../shared/comparison/compare.ts';
import type { ComparedReport } from '../shared/comparison/compared.ts';
import { UserError } from '../shared/user-error.ts';

/** More are not on any screen: the two sides, and what comes in their places. */
const kept = 4;

/** The reports that wait to be compared, by an id of ours. Those that were not asked for the longest go first. */
export class Compared {
  readonly #reports = new Map<string, Opened>();

  add(opened: Opened): ComparedReport {
    const sideId = randomUUID();
    this.#reports.set(sideId, opened);
    for (const oldest of this.#reports.keys()) {
      if (this.#reports.size <= kept) break;
      this.#reports.delete(oldest);
    }
    return { sideId, side: sideOf(opened) };
  }

  /** @throws {UserError} where it has gone */
  get(sideId: string): Opened {
    const opened = this.#reports.get(sideId);
    if (opened === undefined) throw new UserError({ key: 'error.document-gone' });
    this.#reports.delete(sideId);
    this.#reports.set(sideId, opened);
    return opened;
  }
}
