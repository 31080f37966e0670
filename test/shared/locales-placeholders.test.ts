import { interfaceTexts as german } from '../../shared/locales/de/interface.ts';
import { interfaceTexts as english } from '../../shared/locales/en/interface.ts';
import { interfaceTexts as french } from '../../shared/locales/fr/interface.ts';
import { catalogues, translator } from '../../shared/locales/index.ts';
import { interfaceTexts as italian } from '../../shared/locales/it/interface.ts';
import type { Params, TextKey } from '../../shared/locales/texts.ts';
import { type Language, languages } from '../../shared/words.ts';

type Texts = Record<string, string>;

const interfaces: Record<Language, Texts> = { de: german, en: english, fr: french, it: italian };
const allTexts: Record<Language, Texts> = catalogues;

/** Longer texts that are rightly the same in German and in another language: little but placeholders. */
const sameAsGerman = new Set(['error.host', 'error.profile-host']);

const longestAccidentallySame = 12;

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name).toSorted();
}

/** Each parameter of a text with a value that shows which one it is; a count is a number, as plurals need it. */
function paramsFor(text: string, count: number): Params {
  return Object.fromEntries(placeholdersOf(text).map((name) => [name, name === 'count' ? count : `<${name}>`]));
}

/** A count chooses the form even where the text does not show it. */
function countFor(key: string): number {
  return key.endsWith('_one') ? 1 : 2;
}

/** The key as callers name it, without the plural that i18next adds. */
function toTextKey(key: string): TextKey {
  return key.replace(/_(one|other)$/, '') as TextKey;
}

/** All texts of a language as a user gets to see them, by the key of the catalogue. */
function rendered(language: Language): [key: string, text: string][] {
  const t = translator(language);
  return Object.entries(allTexts.de).map(([key, text]) => {
    const count = countFor(key);
    return [key, t(toTextKey(key), { count, ...paramsFor(text, count) })];
  });
}

describe.each(languages)('the texts of the interface in %s', (language) => {
  it('have the keys of the German ones, in the same order', () => {
    expect(Object.keys(interfaces[language])).toEqual(Object.keys(german));
  });

  it('use typographic quotation marks and apostrophes', () => {
    const foreign = language === 'en' ? /["'«»“”„]/ : /["'“”„‘]/;
    expect(Object.entries(interfaces[language]).filter(([, text]) => foreign.test(text))).toEqual([]);
  });
});

describe.each(languages)('all texts in %s', (language) => {
  it('have exactly the placeholders of the German ones', () => {
    const different = Object.entries(allTexts.de).flatMap(([key, text]) => {
      const found = placeholdersOf(allTexts[language][key] ?? '');
      const wanted = placeholdersOf(text);
      return found.join() === wanted.join() ? [] : [{ key, found, wanted }];
    });
    expect(different).toEqual([]);
  });

  it('are not empty', () => {
    expect(Object.entries(allTexts[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('can be rendered, with nothing left to fill in', () => {
    const unfinished = rendered(language).filter(([key, text]) => /\{\{|\}\}/.test(text) || text === toTextKey(key));
    expect(unfinished).toEqual([]);
  });

  it('show every parameter as it was given', () => {
    const incomplete = rendered(language).filter(([key, text]) => {
      const params = paramsFor(allTexts.de[key] ?? '', countFor(key));
      return Object.values(params).some((value) => !text.includes(String(value)));
    });
    expect(incomplete).toEqual([]);
  });

  it('choose the plural by the count', () => {
    const t = translator(language);
    expect([t('check.tries', { count: 1 }), t('check.tries', { count: 2 })]).toEqual(
      ['check.tries_one', 'check.tries_other'].map((key, index) =>
        allTexts[language][key]?.replace('{{count}}', String(index + 1)),
      ),
    );
  });
});

/** A no-break space before a colon, a narrow one before ; ! and ?, none inside guillemets, as Swiss typesetters have them. */
const wrongInFrench = /(?<!\u00a0):(?=\s|$)|(?<!\u202f)[;!?](?=[\s)»]|$)|«\s|\s»/;

describe.each(['en', 'fr', 'it'] as const)('what goes on in %s', (language) => {
  it('has its dots at the word, other than in German', () => {
    expect(Object.entries(allTexts[language]).filter(([, text]) => /\s…/.test(text))).toEqual([]);
  });
});

describe('all texts in French', () => {
  it('have one rule of spaces before punctuation', () => {
    expect(Object.entries(allTexts.fr).filter(([, text]) => wrongInFrench.test(text))).toEqual([]);
    expect(['a: b', 'a : b', 'a?', 'a ;', '« a»'].every((text) => wrongInFrench.test(text))).toBe(true);
  });
});

describe('the texts of the interface', () => {
  it('have no sharp s in German', () => {
    expect(Object.entries(german).filter(([, text]) => /[ßẞ]/.test(text))).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'de'))('are not left in German in %s', (language) => {
    const left = Object.entries(interfaces[language]).filter(
      ([key, text]) => text.length > longestAccidentallySame && text === interfaces.de[key] && !sameAsGerman.has(key),
    );
    expect(left).toEqual([]);
  });
});

describe('all texts in Italian', () => {
  const imperative =
    /(?:^|[.:] |, |\be )(?:verifichi|chieda|consenta|escluda|confronti|inserisca|riavvii|disattivi|ricontrolli|scelga|cerchi|colleghi|apra|chiuda|faccia|lasci) /i;
  const pronoun = /\b(?:Lei|[Ll]a Sua|[Ii]l Suo)\b/;
  const isFormal = (text: string): boolean => imperative.test(text) || pronoun.test(text);

  it('address their readers as «voi», as the first view does', () => {
    expect(Object.entries(allTexts.it).filter(([, text]) => isFormal(text))).toEqual([]);
    expect(['Verifichi il nome.', 'Se è giusto, chieda a chi', 'la Sua rete'].every(isFormal)).toBe(true);
  });
});

describe('all texts in German', () => {
  // A server listens («horcht»); what is heard («gehört») is an announcement. Nobody is rung up.
  const otherWords = /\bhört\b(?! .*\bauf\b)|\b(?:An|an)ruf/;

  it('have one word for listening, and none of the telephone', () => {
    expect(Object.entries(allTexts.de).filter(([, text]) => otherWords.test(text))).toEqual([]);
    expect(['PortAmpel hört hier.', 'Der Anruf kam an.'].every((text) => otherWords.test(text))).toBe(true);
  });
});
