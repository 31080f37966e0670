import { useMemo } from 'react';
import { localeOf } from '../../shared/locale-of.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import type { Language } from '../../shared/words.ts';
import { useAppState } from './store.ts';
import { languageOf, textsOf } from './texts.ts';
import { type Units, unitsOf } from './units.ts';

export function useLanguage(): Language {
  return useAppState(({ settings, start }) => languageOf(settings, start));
}

/** The texts of the chosen language. */
export function useTexts(): Translate {
  return textsOf(useLanguage());
}

export interface Formats {
  /** For example `23. Nov. 2026, 14:05`. */
  dateTime: (iso: string) => string;
  /** To the second, for what happens while one looks on. */
  time: (iso: string) => string;
  /** To the minute, for what is near. */
  timeOfDay: (iso: string) => string;
  number: (value: number, maximumFractionDigits?: number) => string;
}

/** Dates and numbers as the reader's country writes them. */
export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => {
    const locale = localeOf(language);
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
    const timeOfDay = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
    const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      time: (iso) => time.format(new Date(iso)),
      timeOfDay: (iso) => timeOfDay.format(new Date(iso)),
      dateTime: (iso) => dateTime.format(new Date(iso)),
      number: (value, maximumFractionDigits = 1) => value.toLocaleString(locale, { maximumFractionDigits }),
    };
  }, [language]);
}

export function useUnits(): Units {
  const language = useLanguage();
  return useMemo(() => unitsOf(localeOf(language)), [language]);
}
