import { translator } from '../../shared/locales/index.ts';
import { outlineOf } from '../../shared/outline.ts';
import type { Language } from '../../shared/words.ts';
import type { ReadReport } from '../report.ts';
import type { Page } from './page.ts';

/** A report on its way into a file. */
export interface Leaving extends ReadReport {
  phoneCode: string | undefined;
}

/** @param timeZone of its dates; this machine's where left out */
export function pageIn(language: Language, { report, intact, phoneCode }: Leaving, timeZone?: string): Page {
  const t = translator(language);
  return { outline: outlineOf(report, { t, language, isIntact: intact, phoneCode, timeZone }), t };
}
