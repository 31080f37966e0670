import type { Command } from 'commander';
import { loadScenario } from '../../engine/index.ts';
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
      terminal.out(word === undefined ? listWords(context) : explain(word, context));
    });
}

/** Everything that a word means; a port number stands for all rows that use it. */
function explain(word: string, context: Context): string {
  const found = explanationsOf(word, context.t);
  if (found.length === 0) throw unknown(word);
  return `${found.map((each) => block(each, context.terminal)).join('\n\n')}\n`;
}

function unknown(found: string): UserError {
  const code = grouped(symbolsOf(lettersOf(found)));
  if (readPairingCode(found).ok) return new UserError({ key: 'error.explain-pairing-code', params: { found: code } });
  if (readPhoneCode(found, loadScenario).ok) {
    return new UserError({ key: 'error.explain-phone-code', params: { found: code } });
  }
  const known = [...vocabulary.flatMap(({ words }) => words), ...portsOfRows()];
  const words = similarWords(found, known);
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

function listWords({ t, terminal }: Context): string {
  const { bold } = colours(terminal.colour);
  const sections = vocabulary.map(({ heading, words }) => {
    const lines = wrap(words.join(' '), terminal.columns - 2).map((line) => `  ${line}`);
    return [bold(t(heading)), ...lines].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}
