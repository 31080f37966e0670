import { app } from 'electron';
import type { Settings } from '../shared/settings.ts';
import { type Language, languages } from '../shared/words.ts';

/** The first of the system's languages that is one of ours; else German. */
export function systemLanguage(): Language {
  for (const locale of app.getPreferredSystemLanguages()) {
    const code = locale.slice(0, 2).toLowerCase();
    const language = languages.find((each) => each === code);
    if (language !== undefined) return language;
  }
  return 'de';
}

export function languageOf({ language }: Settings): Language {
  return language === 'system' ? systemLanguage() : language;
}
