import { alphabet } from './check-symbols.ts';

const groupLetters = 4;

/** What somebody typed, as letters of the alphabet: capitals or not, any blanks and hyphens; O counts as 0, I and L as 1. */
export function lettersOf(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Where the first letter stands that the alphabet does not have; -1 where there is none. */
export function strangeLetterAt(letters: string): number {
  return Array.from(letters).findIndex((letter) => !alphabet.includes(letter));
}

export function symbolsOf(letters: string): number[] {
  return Array.from(letters, (letter) => alphabet.indexOf(letter));
}

/** Groups of four, as `4KQ7-M02A`. */
export function grouped(symbols: readonly number[]): string {
  const letters = symbols.map((symbol) => alphabet[symbol]).join('');
  return letters.match(/.{1,4}/g)?.join('-') ?? letters;
}

/** The group that a letter stands in, counted from 1. */
export function groupAt(index: number): number {
  return 1 + Math.floor(index / groupLetters);
}

/** What is in a field for a code after each keystroke: capitals in groups, and the caret beside the same letter as before. */
export function groupedAsTyped(typed: string, caret: number): { text: string; caret: number } {
  const before = lettersOf(typed.slice(0, caret)).length;
  return {
    text:
      lettersOf(typed)
        .match(/.{1,4}/g)
        ?.join('-') ?? '',
    caret: before + Math.floor(Math.max(0, before - 1) / groupLetters),
  };
}

/** Letter by letter, for those who have it read to them. */
export function spelled(code: string): string {
  return code
    .split('-')
    .map((group) => Array.from(group).join(' '))
    .join(', ');
}
