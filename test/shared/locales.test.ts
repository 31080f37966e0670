import { hostFaults } from '../../shared/host.ts';
import { domain as german } from '../../shared/locales/de/domain.ts';
import { domain as english } from '../../shared/locales/en/domain.ts';
import { domain as french } from '../../shared/locales/fr/domain.ts';
import { domain as italian } from '../../shared/locales/it/domain.ts';
import { marks } from '../../shared/marks.ts';
import {
  directions,
  expectations,
  faults,
  groups,
  type Language,
  languages,
  lights,
  reasons,
  roles,
  rowIds,
  scenarioIds,
  services,
  states,
} from '../../shared/words.ts';

const catalogues: Record<Language, Record<string, string>> = { de: german, en: english, fr: french, it: italian };

function keysOf(prefix: string, words: readonly string[], suffixes: string[]): string[] {
  return words.flatMap((word) => suffixes.map((suffix) => `${prefix}.${word}${suffix}`));
}

const expectedKeys = [
  ...keysOf('language', languages, ['']),
  ...keysOf('scenario', scenarioIds, ['.name', '.summary']),
  ...keysOf('group', groups, ['']),
  ...keysOf('role', roles, ['', '.help']),
  ...keysOf('expectation', expectations, ['', '.meaning']),
  ...keysOf('direction', directions, ['']),
  ...keysOf('state', states, ['', '.meaning']),
  ...keysOf('service', services, ['', '.meaning']),
  ...keysOf('light', marks, ['', '.meaning']),
  ...keysOf('total', [...lights, 'partial'], ['']),
  ...keysOf('row', rowIds, ['.name', '.purpose']),
  ...keysOf('reason', reasons, ['.short', '.meaning', '.next']),
  ...keysOf('fault', faults, ['']),
  ...keysOf('host-fault', hostFaults, ['']),
];

/** Longer texts that are rightly the same in German and in another language. */
const sameAsGerman = new Set<string>(['row.updates-22.name']);

const longestShort = 48;
const longestSentence = 25;

function entriesOf(language: Language): [key: string, text: string][] {
  return Object.entries(catalogues[language]);
}

/** The entries that a rule refuses, as lines to read in the failure's message. */
function offenders(language: Language, refuses: (text: string, key: string) => boolean): string[] {
  return entriesOf(language).flatMap(([key, text]) => (refuses(text, key) ? [`${key}: ${text}`] : []));
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?][»’)]?)\s+/);
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe.each(languages)('the texts of the domain in %s', (language) => {
  it('have exactly the keys that the vocabulary asks for', () => {
    expect(Object.keys(catalogues[language]).toSorted()).toEqual(expectedKeys.toSorted());
  });

  it('are not empty and have no blanks at either end, nor two in a row', () => {
    expect(offenders(language, (text) => text === '' || text.trim() !== text || /\s{2}/.test(text))).toEqual([]);
  });

  it('have no placeholders', () => {
    expect(offenders(language, (text) => /[{}]|\$t\(/.test(text))).toEqual([]);
  });

  it('keep what is shown in the table short', () => {
    const isTooLong = (text: string, key: string) => /^reason\..*\.short$/.test(key) && text.length > longestShort;
    expect(offenders(language, isTooLong)).toEqual([]);
  });

  it('have no long sentence', () => {
    const isTooLong = (text: string) => sentencesOf(text).some((sentence) => wordCount(sentence) > longestSentence);
    expect(offenders(language, isTooLong)).toEqual([]);
  });

  it('use no dash as punctuation', () => {
    expect(offenders(language, (text) => /—|–|\s-\s/.test(text))).toEqual([]);
  });

  it('use typographic quotation marks and apostrophes', () => {
    const isForeign = language === 'en' ? /["'«»“”„]/ : /["'“”„‘]/;
    expect(offenders(language, (text) => isForeign.test(text))).toEqual([]);
  });

  it('close whole sentences with a full stop', () => {
    const isSentence = (key: string) => /\.(summary|help|meaning|purpose|next)$|^total\.|^host-fault\./.test(key);
    expect(offenders(language, (text, key) => isSentence(key) !== text.endsWith('.'))).toEqual([]);
  });
});

describe('the texts of the domain', () => {
  it('have no sharp s in German', () => {
    expect(offenders('de', (text) => /[ßẞ]/.test(text))).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'de'))('are not left in German in %s', (language) => {
    const isGerman = (text: string, key: string) =>
      text.length > 12 && text === catalogues.de[key] && !sameAsGerman.has(key);
    expect(offenders(language, isGerman)).toEqual([]);
  });
});
