import { createInstance } from 'i18next';
import { localeOf } from '../locale-of.ts';
import type { Message } from '../message.ts';
import type { Language } from '../words.ts';
import type { texts as german } from './de/index.ts';

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
export type TextKey = WithoutPlural<keyof typeof german>;
export type Params = Record<string, string | number>;
/** All texts of one language. */
export type Texts = Record<keyof typeof german, string>;

export interface Translate {
  (key: TextKey, params?: Params): string;
  /** Whether a word that came as data has a text. */
  knows: (key: string) => key is TextKey;
  /** How its readers write numbers. */
  locale: string;
}

/** Gives out the texts of one language. What is filled in stays as it is: whoever shows it escapes it for its place. */
export function createTranslator(language: Language, texts: Texts): Translate {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const knows = (key: string): key is TextKey => Object.hasOwn(texts, key) || Object.hasOwn(texts, `${key}_other`);
  // Of what has two forms, that of one where nobody counted: in help, and in reports from before it had two.
  const counted = (key: TextKey, params?: Params) => (Object.hasOwn(texts, key) ? params : { count: 1, ...params });
  return Object.assign((key: TextKey, params?: Params) => i18n.t(key, counted(key, params) ?? {}), {
    knows,
    locale: localeOf(language),
  });
}

/** Renders a message of the engine; the key itself where a newer version's message is not known here. */
export function renderMessage(t: Translate, { key, params }: Message): string {
  return t.knows(key) ? t(key, params) : key;
}
