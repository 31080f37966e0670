import type { Translate } from '../../shared/locales/texts.ts';
import type { Outline } from '../../shared/outline.ts';

/** One report in one language, with the words around it. */
export interface Page {
  outline: Outline;
  t: Translate;
}
