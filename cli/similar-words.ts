import leven from 'leven';

const most = 5;
/** Fewer letters are part of nearly everything. */
const shortestPart = 3;
/** More slips than these make another word. */
const mostSlips = 3;

/** What may have been meant, the likeliest first: words that hold what was typed, and those that differ by few letters. */
export function similarWords(typed: string, known: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const allowed = Math.min(mostSlips, Math.floor(wanted.length / 2));
  const rated = [...new Set(known)].flatMap((word) => {
    const slips = leven(wanted, word.toLowerCase());
    if (slips <= allowed) return [{ word, rank: slips }];
    const holds = wanted.length >= shortestPart && word.toLowerCase().includes(wanted);
    return holds ? [{ word, rank: mostSlips + word.length - wanted.length }] : [];
  });
  return rated
    .sort((a, b) => a.rank - b.rank || a.word.localeCompare(b.word, 'en'))
    .slice(0, most)
    .map(({ word }) => word);
}
