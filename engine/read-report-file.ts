import type { Opened } from '../shared/comparison/compare.ts';
import { UserError } from '../shared/user-error.ts';
import { readDocument } from './document.ts';
import type { ReadReport } from './report.ts';

/**
 * A report that is to be laid beside others, row by row.
 * @throws {UserError} where the file is none, or has a row twice
 */
export function readReportFile(file: string): Opened {
  const document = readDocument(file);
  if (document.kind === 'profile') throw new UserError({ key: 'error.report-foreign', params: { file } });
  return comparable(document, file);
}

/** @throws {UserError} where it has a row twice: nobody can tell which of them counts */
export function comparable({ report, intact }: Omit<ReadReport, 'source'>, file: string): Opened {
  const seen = new Set<string>();
  for (const { id } of report.checks) {
    if (seen.has(id)) throw new UserError({ key: 'error.report-repeated-row', params: { file, row: id } });
    seen.add(id);
  }
  return { report, file, intact };
}
