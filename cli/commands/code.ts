import { type Command, Option } from 'commander';
import { loadScenario, readDocument } from '../../engine/index.ts';
import { codeFaultMessage } from '../../shared/code-fault.ts';
import { phoneCodeOf, readPhoneCode } from '../../shared/phone-code.ts';
import { UserError } from '../../shared/user-error.ts';
import { contradiction } from '../asked-for.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter } from '../help.ts';
import { oneOf } from '../options.ts';
import { renderCode } from '../reporters/code.ts';

const formats = ['text', 'json'] as const;

interface CodeFlags {
  report?: string;
  format: (typeof formats)[number];
}

const examples = [
  'portampel code 01Z9-G7WQ-NRM9-1MC2',
  'portampel code --report report.json',
  'portampel code --format json 01z9 g7wq nrm9 1mc2',
];

export function addCodeCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  program
    .command('code')
    .description(t('help.code'))
    .argument('[code...]', t('help.code.code'))
    .option('--report <file>', t('help.code.report'))
    .addOption(
      new Option('--format <name>', t('help.code.format')).default('text').argParser(oneOf('--format', formats)),
    )
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.exit-codes', examples }))
    .action((parts: string[], { report, format }: CodeFlags) => {
      const code = parts.join(' ');
      if (report !== undefined && code !== '') throw contradiction('--report', code);
      setExitCode(report === undefined ? showCode(code, format, context) : printCode(report, format, context));
    });
}

/** @throws {UserError} where the code cannot be read */
function showCode(typed: string, format: CodeFlags['format'], context: Context): number {
  if (typed.trim() === '') throw new UserError({ key: 'error.code-missing' });
  const read = readPhoneCode(typed, loadScenario);
  if (!read.ok) throw new UserError(codeFaultMessage(read.fault));
  const { report } = read;
  context.terminal.out(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : renderCode(report, context));
  return report.isPartial ? exitCodes.grey : exitCodes[report.light];
}

/** @throws {UserError} where the file is no report, or one that a code cannot carry */
function printCode(file: string, format: CodeFlags['format'], { t, terminal }: Context): number {
  const document = readDocument(file);
  if (document.kind !== 'report') throw new UserError({ key: 'error.report-foreign', params: { file } });
  if (!document.intact) terminal.err(`${t('result.not-intact')}\n`);
  const code = phoneCodeOf(document.report, loadScenario);
  if (code === undefined) throw new UserError({ key: 'error.report-without-code', params: { file } });
  terminal.out(format === 'json' ? `${JSON.stringify({ code }, null, 2)}\n` : `${code}\n`);
  return exitCodes.green;
}
