import type { Translate } from '../shared/locales/texts.ts';
import type { Language } from '../shared/words.ts';
import type { Terminal } from './terminal.ts';

/** What every command gets. */
export interface Context {
  t: Translate;
  language: Language;
  terminal: Terminal;
  /** Ends on Ctrl-C and on a polite kill. */
  signal: AbortSignal;
}
