import { basename } from 'node:path';
import type { Command, Option } from 'commander';
import { quote } from './quote.ts';

/** How a run shows itself, which says nothing of what is measured; and a code that is good for one time. */
const aboutOutput = new Set([
  ...['rows', 'code', 'format', 'output', 'force', 'verbose', 'quiet', 'lang', 'redact', 'redactKey', 'sign'],
]);

/** Options whose values are words of ours: nobody is named by them. */
const ownWords = new Set(['scenario', 'transport', 'hold', 'timeout', 'fault', 'rehearseProtocol']);

/** Options that name a file. */
const files = new Set(['profile', 'ca']);

export interface AgainWishes {
  /** A login is missing. */
  login?: boolean;
  /** Names of hosts and files must not stand in it. */
  hidesNames?: boolean;
  /** It is read where the command was given, on its terminal: files are named as they were there. */
  isHere?: boolean;
}

/**
 * The command that checks some rows again just as this run did, or all of them where none are named. Nobody's login is in
 * it: no option takes a password, and in place of the user's name stands what the help calls it. A login that is missing is
 * asked for; the simulator of a trial takes none.
 */
export function againCommand(command: Command, rows: readonly string[], wishes: AgainWishes = {}): string {
  const isLoginMissing = wishes.login === true && command.getOptionValue('demo') !== true;
  const given = command.options.filter((option) => {
    const name = option.attributeName();
    if (name === 'login' && isLoginMissing) return true;
    return command.getOptionValueSource(name) === 'cli' && !aboutOutput.has(name);
  });
  const words = given.flatMap((option) => {
    const { long, negate } = option;
    const name = option.attributeName();
    if (name === 'login') return ['--login NAME'];
    const given: unknown = command.getOptionValue(name);
    const isName = typeof given !== 'boolean' && !ownWords.has(name) && !negate;
    if (wishes.hidesNames && isName) return [`${long} ${placeholderOf(option)}`];
    // Folders often bear their user's name, and a report that is written goes to others.
    const value = files.has(name) && wishes.isHere !== true ? basename(String(given)) : given;
    return long ? wordsFor(option, long, value) : [];
  });
  return ['portampel check', ...words, ...(rows.length > 0 ? [`--rows ${quote(rows.join(',')) ?? 'IDS'}`] : [])].join(
    ' ',
  );
}

/** `--updates HOST` and `--no-updates` share one value; only the one that was given speaks. */
function wordsFor(option: Option, long: string, value: unknown): string[] {
  const { negate } = option;
  if (typeof value === 'boolean') return value === negate ? [] : [long];
  if (negate) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => `${long} ${quote(String(each)) ?? placeholderOf(option)}`);
}

/** What the help calls a value, without its angle brackets, which would redirect in a shell. */
function placeholderOf({ flags }: Option): string {
  return (/<(\w+)/.exec(flags)?.[1] ?? 'value').toUpperCase();
}
