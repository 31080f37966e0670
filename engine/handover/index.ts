import type { FileFormat } from '../../shared/file-formats.ts';
import { translator } from '../../shared/locales/index.ts';
import { phoneCodeOf } from '../../shared/phone-code.ts';
import type { Report } from '../../shared/report.ts';
import { summaryOf } from '../../shared/summary.ts';
import type { Language } from '../../shared/words.ts';
import type { ReadReport } from '../report.ts';
import { loadScenario } from '../scenarios.ts';
import { htmlFile } from './html-file.ts';
import { ownWriter } from './page-writer.ts';
import { type Leaving, pageIn } from './pages.ts';

/** A report as it may leave. What was altered before stays recognisable as such: it keeps the digest that does not hold. */
export async function withRedaction(
  read: ReadReport,
  apply: (report: Report) => Report | Promise<Report>,
): Promise<ReadReport> {
  const redacted = await apply(read.report);
  if (redacted === read.report) return read;
  const report = read.intact ? redacted : { ...redacted, digest: read.report.digest };
  return { report, source: report, intact: read.intact };
}

/**
 * A report as a file of that format, in that language. Nothing is measured anew, and nothing is taken out: whoever hands it
 * on redacts it before.
 * @returns bytes where the format is no text
 */
export async function reportFile(
  read: ReadReport,
  format: FileFormat,
  language: Language,
): Promise<string | Uint8Array> {
  return writers[format]({ ...read, phoneCode: phoneCodeOf(read.report, loadScenario) }, language);
}

type Writer = (leaving: Leaving, language: Language) => string | Uint8Array | Promise<string | Uint8Array>;

/** Most are loaded when they are first asked for: few runs write them. A page is also written to compare one that is read. */
const writers: Record<FileFormat, Writer> = {
  html: (leaving, language) => htmlFile(leaving, language, ownWriter()),
  pdf: async (leaving, language) => {
    const { reportPdf } = await import('./pdf.ts');
    return reportPdf(leaving.report, pageIn(language, leaving));
  },
  json: ({ source }) => `${JSON.stringify(source, null, 2)}\n`,
  csv: async (leaving, language) => {
    const { reportCsv } = await import('./csv.ts');
    return reportCsv(leaving.report, pageIn(language, leaving));
  },
  markdown: async (leaving, language) => {
    const { reportMarkdown } = await import('./markdown.ts');
    return reportMarkdown(leaving.report, pageIn(language, leaving));
  },
  ticket: ({ report, intact, phoneCode }, language) =>
    `${summaryOf(report, translator(language), { isIntact: intact, phoneCode })}\n`,
};
