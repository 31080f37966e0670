import { type Command, Option } from 'commander';
import { type CauseId, causeIds } from '../shared/causes.ts';
import type { TextKey, Translate } from '../shared/locales/texts.ts';
import { UserError } from '../shared/user-error.ts';
import { contradiction } from './asked-for.ts';
import { similarWords } from './similar-words.ts';

/** `--situation NAME`, alike in all commands that practise. */
export function situationOption(t: Translate, text: TextKey): Option {
  return new Option('--situation <name>', t(text)).argParser(situationNamed);
}

/** @throws {UserError} with what may have been meant */
function situationNamed(found: string): CauseId {
  const situation = causeIds.find((id) => id === found.toLowerCase());
  if (situation !== undefined) return situation;
  const words = similarWords(found, causeIds);
  throw new UserError(
    words.length === 0
      ? { key: 'error.situation-unknown', params: { found } }
      : { key: 'error.situation-similar', params: { found, words: words.join(', ') } },
  );
}

/** What a situation leaves to whoever practises it: how it is shown, and how long is waited for. */
const free = [
  'demo',
  'situation',
  'format',
  'output',
  'force',
  'redact',
  'redactKey',
  'sign',
  'verbose',
  'quiet',
  'timeout',
  'canary',
  'portOffset',
  'lang',
];

/**
 * A situation is a whole: scenario, faults and options are its own.
 * @throws {UserError} where something else was asked for beside it
 */
export function assertSituationAlone(command: Command): void {
  if (command.getOptionValueSource('situation') !== 'cli') return;
  const other = command.options.find((option) => {
    const name = option.attributeName();
    return !free.includes(name) && command.getOptionValueSource(name) === 'cli';
  });
  if (other?.long) throw contradiction('--situation', other.long);
}
