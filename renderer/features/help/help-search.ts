import type { HelpEntry, HelpSection } from './help-entries.ts';

/** A stretch of text, and whether the search found it. */
export interface Part {
  text: string;
  isHit: boolean;
}

/**
 * Small letters without accents, each in the place of its original, so that a hit in the one is a hit in the other.
 */
export function fold(text: string): string {
  return Array.from(text, foldLetter).join('');
}

function foldLetter(letter: string): string {
  if (letter === '’') return "'";
  const [base = letter] = letter.normalize('NFD');
  const small = base.toLowerCase();
  return small.length === letter.length ? small : letter;
}

export function termsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((term) => term !== '');
}

/** The sections with those entries that have every term; groups and sections without any are left out. */
export function searchHelp(sections: readonly HelpSection[], query: string): HelpSection[] {
  const terms = termsOf(query);
  if (terms.length === 0) return [...sections];
  return sections.flatMap((section) => {
    const groups = section.groups.flatMap((group) => {
      const entries = group.entries.filter((entry) => matches(textOf(entry, group.title), terms));
      return entries.length === 0 ? [] : [{ ...group, entries }];
    });
    return groups.length === 0 ? [] : [{ ...section, groups }];
  });
}

export function countEntries(sections: readonly HelpSection[]): number {
  return sections.reduce(
    (sum, { groups }) => sum + groups.reduce((ofGroups, { entries }) => ofGroups + entries.length, 0),
    0,
  );
}

/** Whether a text of ours, such as a menu command, has every term of the query. */
export function matchesQuery(text: string, query: string): boolean {
  return matches(text, termsOf(query));
}

/** A text in parts, with those that the query found marked. */
export function markHits(text: string, query: string): Part[] {
  const folded = fold(text);
  const hits = termsOf(query)
    .flatMap((term) => hitsOf(folded, term).map((start) => [start, start + term.length] as const))
    .toSorted(([a], [b]) => a - b);
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of hits) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) parts.push({ text: text.slice(at, from), isHit: false });
    parts.push({ text: text.slice(from, end), isHit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isHit: false });
  return parts;
}

function textOf({ id, title, tags, paragraphs }: HelpEntry, group: string | null): string {
  return [id, title, group ?? '', ...tags, ...paragraphs.map(({ text }) => text)].join('\n');
}

function matches(text: string, terms: readonly string[]): boolean {
  const folded = fold(text);
  return terms.every((term) => hitsOf(folded, term).length > 0);
}

/** Where a term begins; a number only where a number begins, so that 80 is not found within 19780. */
function hitsOf(folded: string, term: string): number[] {
  const isNumber = /^\d+$/.test(term);
  const starts: number[] = [];
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
    if (!isNumber || !/\d/.test(folded[at - 1] ?? '')) starts.push(at);
  }
  return starts;
}
