import { visible } from '../shared/printable.ts';

/**
 * A word of a command line as the reader's shell takes it: as it is where nothing in it means anything to a shell. On
 * Windows the line must do for both cmd and PowerShell, which have only double quotes in common.
 * @returns nothing where no quotes keep the word as it is: controls anywhere; on Windows what one of the two shells acts
 *   upon between double quotes (PowerShell takes typographic quotes for plain ones)
 */
export function quote(word: string, platform: NodeJS.Platform = process.platform): string | undefined {
  if (visible(word) !== word) return undefined;
  if (platform !== 'win32') return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
  if (/["“”„$`%!]/.test(word)) return undefined;
  // PowerShell makes lists of what stands between commas, and more of a leading @ or ~.
  if (/^[\w+=:./\\-]+$/.test(word)) return word;
  // A backslash before the closing quote would be taken for one of its own (CommandLineToArgvW).
  return `"${word.replace(/\\+$/, '$&$&')}"`;
}
