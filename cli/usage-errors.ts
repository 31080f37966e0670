import type { CommanderError } from 'commander';
import { UserError } from '../shared/user-error.ts';

const keys: Record<string, string> = {
  'commander.unknownCommand': 'error.unknown-command',
  // `help FOO` for a command that is none.
  'commander.help': 'error.unknown-command',
  'commander.unknownOption': 'error.unknown-option',
  'commander.missingArgument': 'error.missing-argument',
  'commander.optionMissingArgument': 'error.option-without-value',
  'commander.excessArguments': 'error.too-many-arguments',
};

/** commander's errors speak English only: their code chooses our text, their first quoted word fills it. */
export function translateUsageError(error: CommanderError, args: readonly string[]): UserError {
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? args.at(-1) ?? error.message;
  return new UserError({ key: keys[error.code] ?? 'error.usage', params: { found } });
}
