import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { localeOf } from '../../shared/locale-of.ts';
import { useLanguage } from '../state/use-texts.ts';

/** The library's own words and number formats follow the app's language, not the system's. */
export function Locale({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return <I18nProvider locale={localeOf(language)}>{children}</I18nProvider>;
}
