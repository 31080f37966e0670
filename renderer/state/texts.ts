import type { AppStart } from '../../shared/ipc-contract.ts';
import { createTranslator, type Texts, type Translate } from '../../shared/locales/texts.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Language } from '../../shared/words.ts';

/** One file of the build each: the page loads the language that it shows, and no other. */
const loaders: Record<Language, () => Promise<{ texts: Texts }>> = {
  de: () => import('../../shared/locales/de/index.ts'),
  en: () => import('../../shared/locales/en/index.ts'),
  fr: () => import('../../shared/locales/fr/index.ts'),
  it: () => import('../../shared/locales/it/index.ts'),
};

const loaded = new Map<Language, Translate>();

export function languageOf({ language }: Settings, { systemLanguage }: AppStart): Language {
  return language === 'system' ? systemLanguage : language;
}

/** To be awaited before anything is shown in that language. */
export async function loadTexts(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const { texts } = await loaders[language]();
  loaded.set(language, createTranslator(language, texts));
}

export function textsOf(language: Language): Translate {
  const t = loaded.get(language);
  if (t === undefined) throw new Error(`the texts for ${language} are not loaded`);
  return t;
}
