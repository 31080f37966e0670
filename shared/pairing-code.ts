import { checkLetters, checkSymbols, faultOf, maxLetters } from './check-symbols.ts';
import type { Message } from './message.ts';
import { groupAt, grouped, lettersOf, strangeLetterAt, symbolsOf } from './typed-code.ts';

/** 5 bits each: 45 bits, which nobody guesses over the network or, stretched by scrypt, from what went over it. */
export const secretLetters = 9;
const pairingLetters = secretLetters + checkLetters;

/**
 * So long at least is a report's code: the shortest table has nine rows. Of the lengths between, a code with zeros in front
 * has right check letters too.
 */
const shortestPhoneCode = 16;

/** The code that a counterpart shows, as `4KQ7-M02A-9NQG`. @param secret - nine random numbers from 0 to 31 */
export function pairingCodeOf(secret: readonly number[]): string {
  return grouped([...secret, ...checkSymbols(secret)]);
}

/** Why a pairing code cannot be one. `group`: counted from 1, where the mistake probably is. */
export type PairingCodeFault =
  | { kind: 'empty' }
  | { kind: 'letter'; letter: string; group: number }
  | { kind: 'length'; found: number; expected: number }
  /** The code of a report, without a mistake. */
  | { kind: 'phone' }
  | { kind: 'mistyped'; group?: number };

export type ReadPairingCode = { ok: true; code: string } | { ok: false; fault: PairingCodeFault };

/** Reads what somebody typed. Typing errors show here, before anybody is asked: a wrong code counts as a guess there. */
export function readPairingCode(typed: string): ReadPairingCode {
  const letters = lettersOf(typed);
  if (letters === '') return { ok: false, fault: { kind: 'empty' } };
  const at = strangeLetterAt(letters);
  if (at !== -1) {
    return { ok: false, fault: { kind: 'letter', letter: Array.from(letters)[at] ?? '', group: groupAt(at) } };
  }
  const symbols = symbolsOf(letters);
  if (isPhoneCode(symbols)) return { ok: false, fault: { kind: 'phone' } };
  if (letters.length !== pairingLetters) {
    return { ok: false, fault: { kind: 'length', found: letters.length, expected: pairingLetters } };
  }
  const wrong = faultOf(symbols);
  if (!wrong) return { ok: true, code: grouped(symbols) };
  return { ok: false, fault: { kind: 'mistyped', ...(wrong.kind === 'one' && { group: groupAt(wrong.at) }) } };
}

/** By nothing but its form: what it says takes the tables of the scenarios. */
function isPhoneCode(symbols: readonly number[]): boolean {
  return symbols.length >= shortestPhoneCode && symbols.length <= maxLetters && faultOf(symbols) === undefined;
}

/** What is wrong with what was typed. Nothing typed is for whoever asked: where to type it is not the same everywhere. */
export function pairingCodeMessage(fault: Exclude<PairingCodeFault, { kind: 'empty' }>): Message {
  switch (fault.kind) {
    case 'letter':
      return { key: 'error.counterpart-code-letter', params: { letter: fault.letter, group: fault.group } };
    case 'length':
      return { key: 'error.counterpart-code-length', params: { found: fault.found, expected: fault.expected } };
    case 'phone':
      return { key: 'error.counterpart-code-phone' };
    case 'mistyped':
      return fault.group === undefined
        ? { key: 'error.counterpart-code-mistyped' }
        : { key: 'error.counterpart-code-mistyped-group', params: { group: fault.group } };
  }
}
