import { catalogues } from '../../shared/locales/index.ts';

/** What is written large wherever it stands: names of systems, programs, languages and units. */
const properNames = ['German', 'Mbit', 'Prometheus', 'Windows'];
/** What other software calls its own parts. */
const labelsOfOthers = ['Windows (Internet Options)'];

/** Words behind the first one of a part that are written large, and are no abbreviations. */
function capitalsInside(label: string): string[] {
  return label
    .split(/[.?!:;·(—›‘]/)
    .flatMap((part) =>
      part
        .trim()
        .split(/[\s/]+/)
        .slice(1),
    )
    .map((word) => word.replace(/[^\p{L}’-]/gu, ''))
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !properNames.includes(word));
}

it('English buttons, menus and headings are written like sentences: “Check again”, not “Check Again”', () => {
  const labels = Object.values(catalogues.en).filter(
    (text) => !/[.!?]['’)]?$/.test(text) && !labelsOfOthers.includes(text),
  );
  expect(labels.length).toBeGreaterThan(500);
  expect(labels.filter((label) => capitalsInside(label).length > 0)).toEqual([]);
  expect(capitalsInside('Check Again')).toEqual(['Again']);
});
