import type { Command } from 'commander';
import { quote } from './quote.ts';

/** How a run shows itself, which says nothing of what is measured. */
const aboutOutput = new Set([
  ...['rows', 'format', 'output', 'force', 'verbose', 'quiet', 'lang', 'redact', 'redactKey', 'sign'],
]);

/** Options whose values are words of ours: nobody is named by them. */
const ownWords = new Set(['scenario', 'transport', 'hold', 'timeout', 'fault', 'rehearseProtocol']);

/**
 * The command that checks some rows again just as this run did, or all of them where none are named. Nobody's login is in
 * it: no option takes a password, and in place of the user's name stands what the help calls it.
 * @param hidesNames whether that goes for hosts and files too
 */
export function againCommand(command: Command, rows: readonly string[], hidesNames: boolean): string {
  const given = command.options.filter((option) => {
    const name = option.attributeName();
    return command.getOptionValueSource(name) === 'cli' && !aboutOutput.has(name);
  });
  const words = given.flatMap((option) => {
    const { long, negate, flags } = option;
    const name = option.attributeName();
    const value: unknown = command.getOptionValue(name);
    const isName = typeof value !== 'boolean' && !ownWords.has(name);
    if (name === 'login' || (hidesNames && isName && !negate)) return [flags];
    return long ? wordsFor(long, negate, value) : [];
  });
  return ['portampel check', ...words, ...(rows.length > 0 ? [`--rows ${rows.join(',')}`] : [])].join(' ');
}

/** `--updates HOST` and `--no-updates` share one value; only the one that was given speaks. */
function wordsFor(long: string, negate: boolean, value: unknown): string[] {
  if (typeof value === 'boolean') return value === negate ? [] : [long];
  if (negate) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => `${long} ${quote(String(each))}`);
}
