import type { Command, HelpConfiguration, Option } from 'commander';
import type { TextKey, Translate } from '../shared/locales/texts.ts';
import { faults } from '../shared/words.ts';
import type { Context } from './context.ts';
import { wrap } from './terminal.ts';

/** Options and commands up to this length share a line with their text; longer ones have a line to themselves. */
const widestTerm = 24;
const narrowestText = 24;

/** Help in the reader's language, wrapped to the terminal. */
export function helpConfiguration({ t, terminal }: Context): HelpConfiguration {
  const titles: Record<string, string> = {
    'Usage:': t('help.usage'),
    'Options:': t('help.options'),
    'Commands:': t('help.commands'),
    'Arguments:': t('help.arguments'),
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) =>
      usage.replace('[options]', t('help.usage.options')).replace('[command]', t('help.usage.command')),
    subcommandTerm: (command) => command.name(),
    optionDescription: (option) => describeOption(option, t),
    padWidth: (command, helper) => {
      const terms = [
        ...helper.visibleOptions(command).map((option) => helper.optionTerm(option)),
        ...helper.visibleCommands(command).map((each) => helper.subcommandTerm(each)),
        ...helper.visibleArguments(command).map((argument) => helper.argumentTerm(argument)),
      ];
      return Math.max(...terms.map(({ length }) => length).filter((length) => length <= widestTerm));
    },
    boxWrap: (text, width) => wrap(text, width).join('\n'),
    formatItem: (term, termWidth, description) => {
      const margin = termWidth + 4;
      const lines = wrap(description, Math.max(narrowestText, terminal.columns - margin));
      const rest = lines.map((line) => ' '.repeat(margin) + line);
      if (term.length > termWidth) return [`  ${term}`, ...rest].join('\n');
      return [`  ${term.padEnd(termWidth + 2)}${lines[0] ?? ''}`.trimEnd(), ...rest.slice(1)].join('\n');
    },
  };
}

/** commander's own "(default: …)" speaks English only. */
function describeOption({ description, defaultValue }: Option, t: Translate): string {
  const isShown = typeof defaultValue === 'string' && defaultValue !== '';
  return isShown ? `${description} (${t('help.default', { value: defaultValue })})` : description;
}

/** Options that are added from here on stand under this heading. */
export function startGroup(command: Command, t: Translate, name: GroupName): Command {
  return command.optionsGroup(t(`help.group.${name}`));
}

type GroupName = Extract<TextKey, `help.group.${string}`> extends `help.group.${infer Name}` ? Name : never;

interface Footer {
  exitCodes?: TextKey;
  /** Whether the command takes `--fault`. */
  faults?: boolean;
  examples: readonly string[];
}

/** What stands below the options: the examples last, where people look for them. */
export function helpFooter({ t, terminal }: Context, { exitCodes, faults: takesFaults, examples }: Footer): string {
  const blocks = [
    ...(takesFaults
      ? [[...wrap(t('help.faults'), terminal.columns), ...indented(faults.join(' '), terminal.columns)]]
      : []),
    ...(exitCodes ? [wrap(t(exitCodes), terminal.columns)] : []),
    [t('help.examples'), ...examples.map((example) => `  ${example}`)],
  ];
  return `\n${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function indented(text: string, columns: number): string[] {
  return wrap(text, columns - 2).map((line) => `  ${line}`);
}
