import type { Command } from 'commander';
import { loadScenario } from '../../engine/index.ts';
import { labelled } from '../../shared/labelled.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import { readPairingCode } from '../../shared/pairing-code.ts';
import { readPhoneCode } from '../../shared/phone-code.ts';
import { grouped, lettersOf, symbolsOf } from '../../shared/typed-code.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Context } from '../context.ts';
import { helpFooter } from '../help.ts';
import { similarWords } from '../similar-words.ts';
import { colours, wrap } from '../terminal.ts';
import { type Explanation, explanationsOf, portsOfRows, vocabulary } from '../vocabulary.ts';

const examples = ['19813', 'updates-20', 'no-response', 'port-dropped', 'confidence', 'transfer-cut'].map(
  (word) => `portampel explain ${word}`,
);

export function addExplainCommand(program: Command, context: Context): void {
  const { t, terminal } = context;
  program
    .command('explain')
    .description(t('help.explain'))
    .argument('[word]', t('help.explain.word'))
    .addHelpText('after', helpFooter(context, { examples }))
    .action((word: string | undefined) => {
      const { commands } = program;
      terminal.out(word === undefined ? listWords(commands, context) : explain(word, commands, context));
    });
}

/** Everything that a word means; a port number stands for all rows that use it. */
function explain(word: string, commands: Commands, context: Context): string {
  const found = [...explanationsOf(word, context.t), ...commandsOf(word, commands, context.t)];
  if (found.length === 0) throw unknown(word, commands, context.t);
  return `${found.map((each) => block(each, context.terminal)).join('\n\n')}\n`;
}

type Commands = readonly Command[];

/** Names in the file of a report, which are the same in every language. */
const fields: Readonly<Record<string, readonly string[]>> = { verify: ['digest', 'signature'] };

function commandsOf(typed: string, commands: Commands, t: Translate): Explanation[] {
  const word = folded(typed);
  return commands
    .filter((command) => [command.name(), ...lookedFor(command.name(), t)].map(folded).includes(word))
    .map((command) => ({
      title: labelled(command.name(), command.description(), t),
      paragraphs: [t('error.see-help', { command: `portampel ${command.name()}` })],
    }));
}

/** What people look for under words of their language that are no ids: the command that says more. */
function lookedFor(command: string, t: Translate): readonly string[] {
  const key = `explain.looked-for.${command}`;
  return [...(fields[command] ?? []), ...(t.knows(key) ? t(key).split(', ') : [])];
}

/** Keyboards differ in the accents that they have, and systems in how they write them. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words whose explanations hold all parts of what was typed: `wrong-code` is no word, but is written about. */
function writtenUnder(found: string, t: Translate): string[] {
  const parts = found
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((part) => part.length >= shortestPart);
  if (parts.length === 0) return [];
  const words = vocabulary.flatMap((kind) =>
    kind.words.filter((word) => {
      const { title, paragraphs } = kind.explain(word, t);
      const text = [title, ...paragraphs].join(' ').toLowerCase();
      return parts.every((part) => text.includes(part));
    }),
  );
  return [...new Set(words)].slice(0, mostWords);
}

const shortestPart = 4;
const mostWords = 5;

function unknown(found: string, commands: Commands, t: Translate): UserError {
  const code = grouped(symbolsOf(lettersOf(found)));
  if (readPairingCode(found).ok) return new UserError({ key: 'error.explain-pairing-code', params: { found: code } });
  if (readPhoneCode(found, loadScenario).ok) {
    return new UserError({ key: 'error.explain-phone-code', params: { found: code } });
  }
  const ids = [...vocabulary.flatMap(({ words }) => words), ...portsOfRows()];
  const similar = similarWords(found, [...ids, ...commands.map((command) => command.name())]);
  const words = similar.length > 0 ? similar : writtenUnder(found, t);
  return new UserError(
    words.length === 0
      ? { key: 'error.explain-unknown', params: { found } }
      : { key: 'error.explain-similar', params: { found, words: words.join(', ') } },
  );
}

function block({ title, paragraphs }: Explanation, { colour, columns }: Context['terminal']): string {
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, columns - 2).map((line) => `  ${line}`));
  return [...wrap(title, columns).map(colours(colour).bold), ...lines].join('\n');
}

function listWords(commands: Commands, { t, terminal }: Context): string {
  const { bold } = colours(terminal.colour);
  const ofCommands = { heading: 'explain.commands' as const, words: commands.map((command) => command.name()) };
  const sections = [...vocabulary, ofCommands].map(({ heading, words }) => {
    const lines = wrap(words.join(' '), terminal.columns - 2).map((line) => `  ${line}`);
    return [bold(t(heading)), ...lines].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}
