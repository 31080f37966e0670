import type { Language } from './words.ts';

/** How the readers of that language write dates and numbers. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : `${language}-CH`;
}
