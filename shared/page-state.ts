import { labelled } from './labelled.ts';
import type { Translate } from './locales/texts.ts';
import { printable } from './printable.ts';

/**
 * What the page of an HTML file is to the report inside it, which is all that a digest or a signature is of. `as-written`:
 * it shows that report; `altered`: this PortAmpel writes another page of it, and says to have written this one. `unclear`:
 * the page differs, but another PortAmpel wrote it (`writer`, where it names one).
 */
export type PageState = { kind: 'as-written' } | { kind: 'altered' } | { kind: 'unclear'; writer: string | undefined };

/** What is to be said of the page, beside what is said of the report inside it. */
export function pageText(state: PageState, t: Translate): string | undefined {
  switch (state.kind) {
    case 'as-written':
      return undefined;
    case 'altered':
      return t('page.altered');
    case 'unclear':
      return state.writer === undefined
        ? t('page.unclear.unnamed')
        : t('page.unclear', { writer: printable(state.writer, 80) });
  }
}

/** What is said of the report alone, where the page around it is none to go by. */
export function insideText(text: string, t: Translate): string {
  return labelled(t('page.inside'), text, t);
}
