import { basename } from 'node:path';
import type { Command } from 'commander';
import { quote } from './quote.ts';

/** How a run shows itself, which says nothing of what is measured. */
const aboutOutput = new Set(['rows', 'format', 'output', 'force', 'verbose', 'quiet', 'lang']);

/** Options that name a file. */
const files = new Set(['profile', 'ca']);

/**
 * The command that checks some rows again just as this run did, or all of them where none are named. Nobody's login is in
 * it: no option takes a password, and in place of the user's name stands what the help calls it. A login that is missing is
 * asked for; the simulator of a trial takes none.
 */
export function againCommand(command: Command, rows: readonly string[], wishes = { login: false }): string {
  const isLoginMissing = wishes.login && command.getOptionValue('demo') !== true;
  const given = command.options.filter((option) => {
    const name = option.attributeName();
    if (name === 'login' && isLoginMissing) return true;
    return command.getOptionValueSource(name) === 'cli' && !aboutOutput.has(name);
  });
  const words = given.flatMap((option) => {
    const { long, negate } = option;
    // Angle brackets would redirect in a shell.
    if (option.attributeName() === 'login') return ['--login NAME'];
    const given: unknown = command.getOptionValue(option.attributeName());
    // Folders often bear their user's name, and a report goes to others.
    const value = files.has(option.attributeName()) ? basename(String(given)) : given;
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
