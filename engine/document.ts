import { maxProfileBytes, type Profile } from '../shared/profile.ts';
import { UserError } from '../shared/user-error.ts';
import { embeddedIn } from './handover/embedded-report.ts';
import { placeAfter } from './json-place.ts';
import { checkProfile, parseProfileJson } from './profile.ts';
import { readBounded, statsOf } from './read-bounded.ts';
import { checkReport, parseReportJson, type ReadReport, readReport } from './report.ts';

/** The largest report that is opened: 10,000 rows with all their evidence take about half of it. */
export const maxReportBytes = 32 * 1024 * 1024;

const profileKind = 'portampel-profile/';

interface ReportDocument extends ReadReport {
  kind: 'report';
  /** The HTML file that it was read from inside, where it was: people read that one. */
  page?: string;
}

export type PortAmpelDocument = { kind: 'profile'; profile: Profile } | ReportDocument;

/**
 * Reads a `.portampel` file, whichever of the two it is, or the report within an HTML file.
 * @throws {UserError} where it cannot be read, is too large, or is neither a profile nor a report
 */
export function readDocument(file: string): PortAmpelDocument {
  // A pipe or a device could keep the reader waiting for ever.
  if (statsOf(file)?.isFile() === false) {
    throw new UserError({ key: 'error.not-a-file', params: { file } });
  }
  const text = readBounded(file, maxReportBytes);
  // A browser that saves a page may put a comment before all else.
  if (/^\s*<(?:!doctype html|html|!--)/i.test(text)) return { kind: 'report', ...readHtml(text, file), page: text };
  // Profiles are written by hand: their author wants to know where. A report was damaged on its way.
  const parse = text.includes(profileKind) && text.length <= maxProfileBytes ? parseProfileJson : parseReportJson;
  const document = parse(text, file);
  const format = (document as { format?: unknown } | null)?.format;
  if (typeof format !== 'string' || !format.startsWith(profileKind)) {
    return { kind: 'report', ...checkReport(document, file) };
  }
  if (text.length > maxProfileBytes) {
    throw new UserError({ key: 'error.file-too-large', params: { file, limitKb: maxProfileBytes / 1024 } });
  }
  return { kind: 'profile', profile: checkProfile(document, file) };
}

function readHtml(text: string, file: string): ReadReport {
  const embedded = embeddedIn(text);
  switch (embedded.kind) {
    case 'none':
      throw new UserError({ key: 'error.html-without-report', params: { file } });
    case 'cut':
      throw new UserError({ key: 'error.html-cut', params: { file } });
    case 'several':
      throw new UserError({ key: 'error.html-several-reports', params: { file } });
    case 'report':
      // Whoever looks for it has an editor with the page before them.
      return readReport(embedded.json, file, (place) => placeAfter(text.slice(0, embedded.at), place));
  }
}
