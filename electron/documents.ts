import { randomUUID } from 'node:crypto';
import { pageStateOf, type ReadReport, readDocument, type TrustStore } from '../engine/index.ts';
import type { OpenedDocument, OpenedReport, ReportOrigin } from '../shared/ipc-contract.ts';
import { pack } from '../shared/packed.ts';
import type { Report } from '../shared/report.ts';

/** More are not on any screen: the result, and what was opened beside it. */
const kept = 4;

/** The reports that the window holds, by an id of ours: what a page names is never a path or a report it made up. */
export class Documents {
  readonly #reports = new Map<string, ReadReport>();
  readonly #trust: TrustStore;
  #ownRun = '';

  constructor(trust: TrustStore) {
    this.#trust = trust;
  }

  /** @param source the document that the report was read from, where there is one */
  add(report: Report, origin: ReportOrigin, source: object = report): OpenedReport {
    const intact = origin.kind === 'run' || origin.intact;
    const trust = this.#trust.trustOf({ report, intact });
    const documentId = randomUUID();
    this.#reports.set(documentId, { report, source, intact });
    if (origin.kind === 'run') this.#ownRun = documentId;
    for (const oldest of this.#reports.keys()) {
      if (this.#reports.size <= kept) break;
      // What was measured last can be saved, whatever was opened since.
      if (oldest !== this.#ownRun) this.#reports.delete(oldest);
    }
    return { kind: 'report', documentId, origin, trust, report: pack(report) };
  }

  /** @throws {UserError} where the file is neither a report nor a profile of ours */
  open(path: string): OpenedDocument {
    const document = readDocument(path);
    if (document.kind === 'profile') return { kind: 'profile', path, profile: document.profile };
    const { report, source, intact, page } = document;
    // Of a report that was altered no page is one to go by, as `verify` has it too; and to write it anew takes its time.
    const ofPage = page === undefined || !intact ? {} : { page: pageStateOf(page, document) };
    return this.add(report, { kind: 'file', path, intact, ...ofPage }, source);
  }

  get(documentId: string): ReadReport | undefined {
    return this.#reports.get(documentId);
  }
}
