import { alphabet, checkLetters, checkSymbols } from '../../shared/check-symbols.ts';

/** The radices in front of each field of a code's number (docs/phone-code.md). */
const weights = { format: 1n, scenario: 8n, version: 128n } as const;

/** The code as a PortAmpel would make it whose number is greater by that much in that field: its check letters are right. */
export function codeWithMore(code: string, field: keyof typeof weights, by: number): string {
  const letters = Array.from(code.replaceAll('-', '')).slice(0, -checkLetters);
  const number = letters.reduce((sum, letter) => sum * 32n + BigInt(alphabet.indexOf(letter)), 0n);
  const digits = (number + weights[field] * BigInt(by)).toString(32).padStart(letters.length, '0');
  const symbols = Array.from(digits, (digit) => Number.parseInt(digit, 32));
  return [...symbols, ...checkSymbols(symbols)].map((symbol) => alphabet[symbol]).join('');
}
