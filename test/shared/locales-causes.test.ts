import { causeIds, causeTraits, confirmations, owners } from '../../shared/causes.ts';
import { catalogues } from '../../shared/locales/index.ts';
import { confidences, groups, languages } from '../../shared/words.ts';

const longestSentence = 25;

const expectedKeys = [
  ...causeIds.flatMap((id) => [
    ...['name', 'title', 'about'].map((part) => `cause.${id}.${part}`),
    ...Array.from({ length: causeTraits[id].steps }, (_, step) => `cause.${id}.do.${step + 1}`),
  ]),
  ...owners.map((owner) => `owner.${owner}`),
  ...groups.map((group) => `effect.${group}`),
  'effect.server-degraded',
  'effect.rehearsal',
  ...confirmations.map((word) => `confirm.${word}`),
  ...confidences.flatMap((word) => [`confidence.${word}`, `confidence.${word}.meaning`]),
];

/** A step that begins with a pronoun, or only goes on with the one before. */
const leansOnAnother = new RegExp(
  [
    String.raw`^\p{Lu}\p{Ll}+ (?:er|es|sie|dort|keine|eine)\b(?! \p{Lu})`,
    String.raw`^(?:If|When) (?:it|they|none|one|there is none)\b`,
    String.raw`^S’ils? |^Si (?:elles?|tout y|aucune ne)\b`,
    String.raw`^Se (?:lo|lì|ne|si addicono|non (?:ce|ne))\b`,
    '^(?:Er|Es|Oder|Sonst|It|They|Or|Otherwise|Il|Elle|Ou|Sinon|Oppure|Altrimenti) ',
  ].join('|'),
  'u',
);

describe.each(languages)('the texts of the causes in %s', (language) => {
  const texts: Record<string, string> = catalogues[language];
  const own = Object.entries(texts).filter(([key]) => /^(?:cause|owner|effect|confirm|confidence|sign)\./.test(key));

  it('are those that the vocabulary asks for, and evidence', () => {
    const keys = own.map(([key]) => key.replace(/_(?:one|other)$/, '')).filter((key) => !key.startsWith('sign.'));
    expect([...new Set(keys)].toSorted()).toEqual(expectedKeys.toSorted());
  });

  it('have sentences that can be read aloud', () => {
    const tooLong = own.filter(([, text]) =>
      text.split(/(?<=[.!?:])\s+/).some((sentence) => sentence.split(/\s+/).length > longestSentence),
    );
    expect(tooLong).toEqual([]);
  });

  it('name no error codes of a system', () => {
    expect(own.filter(([, text]) => /\bE[A-Z]{4,}\b|errno/.test(text))).toEqual([]);
  });

  it('end in a full stop where they are sentences', () => {
    const isSentence = (key: string) =>
      /\.(?:title|about|meaning|do\.\d)(?:_one|_other)?$|^(?:effect|sign|confirm)\./.test(key);
    expect(own.filter(([key, text]) => isSentence(key) !== text.endsWith('.'))).toEqual([]);
  });

  it('use typographic quotation marks and no dash as punctuation', () => {
    expect(own.filter(([, text]) => /["'“”„]|—|–|\s-\s/.test(text))).toEqual([]);
  });

  it('have steps of advice that can be understood alone', () => {
    const leaning = own.filter(([key, text]) => /\.do\.\d(?:_one|_other)?$/.test(key) && leansOnAnother.test(text));
    expect(leaning).toEqual([]);
    for (const step of [
      'Ist er an, tun Sie dies.',
      'Otherwise do this.',
      'S’il l’est, faites cela.',
      'Oppure faccia.',
    ]) {
      expect(step).toMatch(leansOnAnother);
    }
  });

  it('have no sharp s', () => {
    expect(own.filter(([, text]) => /[ßẞ]/.test(text))).toEqual([]);
  });
});
