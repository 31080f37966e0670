import { createInstance } from 'i18next';
import type { Message } from '../message.ts';
import type { Language } from '../words.ts';
import { domain as deDomain } from './de/domain.ts';
import { interfaceTexts as deInterface } from './de/interface.ts';
import { pages as dePages } from './de/pages.ts';
import { progress as deProgress } from './de/progress.ts';
import { results as deResults } from './de/results.ts';
import { setup as deSetup } from './de/setup.ts';
import { shell as deShell } from './de/shell.ts';
import { domain as enDomain } from './en/domain.ts';
import { interfaceTexts as enInterface } from './en/interface.ts';
import { pages as enPages } from './en/pages.ts';
import { progress as enProgress } from './en/progress.ts';
import { results as enResults } from './en/results.ts';
import { setup as enSetup } from './en/setup.ts';
import { shell as enShell } from './en/shell.ts';
import { domain as frDomain } from './fr/domain.ts';
import { interfaceTexts as frInterface } from './fr/interface.ts';
import { pages as frPages } from './fr/pages.ts';
import { progress as frProgress } from './fr/progress.ts';
import { results as frResults } from './fr/results.ts';
import { setup as frSetup } from './fr/setup.ts';
import { shell as frShell } from './fr/shell.ts';
import { domain as itDomain } from './it/domain.ts';
import { interfaceTexts as itInterface } from './it/interface.ts';
import { pages as itPages } from './it/pages.ts';
import { progress as itProgress } from './it/progress.ts';
import { results as itResults } from './it/results.ts';
import { setup as itSetup } from './it/setup.ts';
import { shell as itShell } from './it/shell.ts';

const german = { ...deDomain, ...deInterface, ...deShell, ...deSetup, ...deResults, ...deProgress, ...dePages };

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;
export type TextKey = WithoutPlural<keyof typeof german>;
export type Params = Record<string, string | number>;
export type Translate = (key: TextKey, params?: Params) => string;

/** All texts; German leads, and a key that another language lacks fails the build. */
export const catalogues: Record<Language, Record<keyof typeof german, string>> = {
  de: german,
  en: { ...enDomain, ...enInterface, ...enShell, ...enSetup, ...enResults, ...enProgress, ...enPages },
  fr: { ...frDomain, ...frInterface, ...frShell, ...frSetup, ...frResults, ...frProgress, ...frPages },
  it: { ...itDomain, ...itInterface, ...itShell, ...itSetup, ...itResults, ...itProgress, ...itPages },
};

/** The texts of one language. What is filled in stays as it is: whoever shows it escapes it for its place. */
export function translator(language: Language): Translate {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: { translation: catalogues[language] } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, params) => i18n.t(key, params ?? {});
}

/** Whether a word that came as data has a text. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(german, key) || Object.hasOwn(german, `${key}_other`);
}

/** Renders a message of the engine; the key itself where a newer version's message is not known here. */
export function renderMessage(t: Translate, { key, params }: Message): string {
  return isTextKey(key) ? t(key, params) : key;
}
