import type { Language } from '../words.ts';
import { texts as de } from './de/index.ts';
import { texts as en } from './en/index.ts';
import { texts as fr } from './fr/index.ts';
import { texts as it } from './it/index.ts';
import { createTranslator, type Texts, type Translate } from './texts.ts';

/** Every language at once, for programs whose size does not matter; the app's page loads the one that it shows. */
export const catalogues: Record<Language, Texts> = { de, en, fr, it };

export function translator(language: Language): Translate {
  return createTranslator(language, catalogues[language]);
}
