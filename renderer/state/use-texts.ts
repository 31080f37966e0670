import { useMemo } from 'react';
import { type Translate, translator } from '../../shared/locales/index.ts';
import type { Language } from '../../shared/words.ts';
import { useAppState } from './store.ts';

const translators = new Map<Language, Translate>();

function translatorFor(language: Language): Translate {
  const t = translators.get(language) ?? translator(language);
  translators.set(language, t);
  return t;
}

export function useLanguage(): Language {
  return useAppState(({ settings, start }) =>
    settings.language === 'system' ? start.systemLanguage : settings.language,
  );
}

/** The texts of the chosen language. */
export function useTexts(): Translate {
  return translatorFor(useLanguage());
}

export interface Formats {
  /** For example `23. Nov. 2026, 14:05`. */
  dateTime: (iso: string) => string;
  number: (value: number, maximumFractionDigits?: number) => string;
}

/** Dates and numbers as the reader's country writes them. */
export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : `${language}-CH`;
    const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      dateTime: (iso) => dateTime.format(new Date(iso)),
      number: (value, maximumFractionDigits = 1) => value.toLocaleString(locale, { maximumFractionDigits }),
    };
  }, [language]);
}
