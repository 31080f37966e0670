import { Command, CommanderError } from 'commander';

import { translator } from '../shared/locales/index.ts';
import type { Translate } from '../shared/locales/texts.ts';
import { printable } from '../shared/printable.ts';
import { UserError } from '../shared/user-error.ts';
import { toolVersion } from '../shared/version.ts';
import { languages } from '../shared/words.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCodeCommand } from './commands/code.ts';
import { addCompareCommand } from './commands/compare.ts';
import { addConvertCommand } from './commands/convert.ts';
import { addCounterpartCommand } from './commands/counterpart.ts';
import { addDiscoverCommand } from './commands/discover.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addExportCommand } from './commands/export.ts';
import { addLookupCommand } from './commands/lookup.ts';
import { addRulesCommand } from './commands/rules.ts';
import { addScenariosCommand } from './commands/scenarios.ts';
import { addSimulateCommand } from './commands/simulate.ts';
import { addSummaryCommand } from './commands/summary.ts';
import { addVerifyCommand } from './commands/verify.ts';
import type { Context } from './context.ts';
import { errorText } from './error-text.ts';
import { exitCodes } from './exit-code.ts';
import { helpConfiguration, startGroup } from './help.ts';
import { chooseLanguage } from './language.ts';
import { oneOf } from './options.ts';
import { processTerminal, type Terminal, wrap } from './terminal.ts';
import { translateUsageError } from './usage-errors.ts';

/** Runs one command line. Returns the exit code; whatever the user can mend is a message on standard error and code 3. */
export async function runProgram(args: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  const systemLocale = process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
  const language = chooseLanguage(args, process.env, systemLocale);
  const t = translator(language);
  const interrupt = listenForInterrupt();
  try {
    let exitCode = exitCodes.green;
    const program = createProgram({ t, language, terminal, signal: interrupt.signal }, (code) => {
      exitCode = code;
    });
    if (hasNoCommand(args)) {
      program.parseOptions([...args]);
      terminal.out(program.helpInformation());
      return exitCodes.grey;
    }
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, args, terminal, t);
  } finally {
    interrupt.stop();
  }
}

const commands = {
  check: addCheckCommand,
  convert: addConvertCommand,
  rules: addRulesCommand,
  scenarios: addScenariosCommand,
  discover: addDiscoverCommand,
  counterpart: addCounterpartCommand,
  code: addCodeCommand,
  export: addExportCommand,
  lookup: addLookupCommand,
  compare: addCompareCommand,
  summary: addSummaryCommand,
  explain: addExplainCommand,
  simulate: addSimulateCommand,
  verify: addVerifyCommand,
};

const langFlags = `--lang <${languages.join('|')}>`;

/** Nothing asked for, unless it be the language. */
function hasNoCommand(args: readonly string[]): boolean {
  return args.every((arg, index) => arg.startsWith('--lang') || args[index - 1] === '--lang');
}

function createProgram(context: Context, setExitCode: (code: number) => void): Command {
  const { t, terminal } = context;
  const program = new Command('portampel')
    .description(t('help.program'))
    .configureHelp(helpConfiguration(context))
    .configureOutput({
      writeOut: terminal.out,
      writeErr: () => undefined,
      getOutHelpWidth: () => terminal.columns,
    })
    .exitOverride()
    .helpOption('-h, --help', t('help.option.help'))
    .helpCommand('help [command]', t('help.command.help'))
    .version(toolVersion, '-V, --version', t('help.option.version'))
    .option(langFlags, t('help.option.lang'), oneOf('--lang', languages))
    .addHelpText('after', `\n${wrap(t('help.exit-codes'), terminal.columns).join('\n')}\n`);
  for (const add of Object.values(commands)) add(program, context, setExitCode);
  for (const command of program.commands) {
    // Global options may stand after the command too, where people write them.
    startGroup(command, t, 'general')
      .option(langFlags, t('help.option.lang'), oneOf('--lang', languages))
      .helpOption('-h, --help', t('help.option.help'));
  }
  return program;
}

function reportFailure(error: unknown, args: readonly string[], terminal: Terminal, t: Translate): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.green;
  const known = error instanceof CommanderError ? translateUsageError(error, args) : error;
  if (known instanceof UserError) {
    terminal.err(`${t('error.prefix')} ${errorText(known.detail, t)}\n`);
    const words =
      error instanceof CommanderError ? /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1] : undefined;
    if (words !== undefined) terminal.err(`${t('error.did-you-mean', { words: printable(words) })}\n`);
    if (error instanceof CommanderError) terminal.err(`${t('error.see-help', { command: helpCommand(args) })}\n`);
    return exitCodes.grey;
  }
  terminal.err(
    `${t('error.bug', { message: error instanceof Error ? (error.stack ?? error.message) : String(error) })}\n`,
  );
  return exitCodes.grey;
}

function helpCommand(args: readonly string[]): string {
  const command = args.find((arg) => Object.hasOwn(commands, arg));
  return command === undefined ? 'portampel' : `portampel ${command}`;
}

function listenForInterrupt(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  // The first Ctrl-C ends the run and keeps what was measured; a second one finds no listener and kills.
  const onSignal = (): void => {
    stop();
    controller.abort();
  };
  const stop = (): void => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { signal: controller.signal, stop };
}
