import type { Opened } from '../shared/comparison/compare.ts';
import { UserError } from '../shared/user-error.ts';
import { readDocument } from './document.ts';

/**
 * A report that is to be laid beside others.
 * @throws {UserError} where the file is none
 */
export function readReportFile(file: string): Opened {
  const document = readDocument(file);
  if (document.kind === 'profile') throw new UserError({ key: 'error.report-foreign', params: { file } });
  const { report, intact } = document;
  return { report, file, intact };
}
