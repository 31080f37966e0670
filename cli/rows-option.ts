import { type Command, Option } from 'commander';
import type { Check } from '../shared/check.ts';
import type { Translate } from '../shared/locales/texts.ts';
import { UserError } from '../shared/user-error.ts';

export function addRowsOption(command: Command, t: Translate): void {
  command.addOption(new Option('--rows <ids>', t('help.check.rows')).argParser(collectRows));
}

function collectRows(value: string, previous: string[] = []): string[] {
  // commander takes the next option for the value of one that was left without.
  const words = value.startsWith('-') ? [] : value.split(',').map((word) => word.trim().toLowerCase());
  if (words.length === 0 || words.includes('')) {
    throw new UserError({ key: 'error.option-without-value', params: { found: '--rows' } });
  }
  return [...previous, ...words];
}

/**
 * The rows that are meant; a port stands for all its rows.
 * @param checks as planned
 * @throws {UserError} where this check has no such row
 */
export function rowsMeant(words: readonly string[], checks: readonly Check[]): string[] {
  const due = checks.filter(({ skip }) => skip !== 'option-off');
  const ids = words.flatMap((found) => {
    const meant = due.filter(({ id, port }) => id === found || String(port) === found);
    if (meant.length > 0) return meant.map(({ id }) => id);
    const allowed = due.map(({ id, port }) => `${id} (${port})`).join(', ');
    throw new UserError({ key: 'error.rows-unknown', params: { found, allowed } });
  });
  return [...new Set(ids)];
}
