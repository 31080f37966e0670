import type { Translate } from './locales/texts.ts';

/** A label before its text, with the colon as the reader's language sets it. */
export function labelled(label: string, text: string, t: Translate): string {
  return t('labelled', { label, text });
}
