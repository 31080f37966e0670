import { type Language, languages } from '../../shared/words.ts';
import { reportHtml } from './html.ts';
import type { PageWriter } from './page-writer.ts';
import { type Leaving, pageIn } from './pages.ts';

/** With more rows an HTML file holds the reader's language alone: each further one costs about 1 KB per row. */
const mostRowsInAllLanguages = 500;

/** The whole file, which depends on nothing but what is given here: the same again gives the same file. */
export function htmlFile(leaving: Leaving, language: Language, writer: PageWriter): string {
  const isLarge = leaving.report.checks.length > mostRowsInAllLanguages;
  const others = isLarge ? [] : languages.filter((each) => each !== language);
  const inPage = (each: Language) => pageIn(each, leaving, writer.timeZone);
  return reportHtml(leaving.source, [inPage(language), ...others.map(inPage)], writer);
}
