import type { PageState } from '../../shared/page-state.ts';
import { phoneCodeOf } from '../../shared/phone-code.ts';
import { toolName } from '../../shared/version.ts';
import { languages } from '../../shared/words.ts';
import type { ReadReport } from '../report.ts';
import { loadScenario } from '../scenarios.ts';
import { htmlFile } from './html-file.ts';
import { ownWriter, writerOf } from './page-writer.ts';

/**
 * Whether a page shows the report that was read from inside it: written anew, in the time zone that it names, it comes out
 * the same. Only what this very program wrote can be called altered: another version may word it otherwise.
 * @param page the HTML file
 */
export function pageStateOf(page: string, read: ReadReport): PageState {
  const language = languages.find((each) => page.includes(`<html lang="${each}">`));
  const writer = writerOf(page);
  if (writer === undefined) return { kind: 'unclear', writer: undefined };
  const leaving = { ...read, phoneCode: phoneCodeOf(read.report, loadScenario) };
  const { version, runtime } = writer;
  if (language !== undefined && plain(htmlFile(leaving, language, writer)) === plain(page)) {
    return { kind: 'as-written' };
  }
  const own = ownWriter();
  const isOurs = version === own.version && runtime === own.runtime;
  return isOurs ? { kind: 'altered' } : { kind: 'unclear', writer: `${toolName} ${version} (${runtime})` };
}

/** What a transfer as text may change, and no reader sees. */
function plain(page: string): string {
  return page.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
