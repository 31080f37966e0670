import type { Command } from 'commander';
import { pageStateOf, type ReadReport, readDocument } from '../../engine/index.ts';
import { fileEndings } from '../../shared/file-formats.ts';
import { pageText } from '../../shared/page-state.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { assertShowable, type Format, formatOption, handOver } from '../hand-over.ts';
import { helpFooter, startGroup } from '../help.ts';
import { addOutputOptions, assertWritable } from '../output-file.ts';
import { formatFor } from '../output-format.ts';
import { addRedactOptions, prepareRedaction, type RedactFlags } from '../redact-options.ts';
import { nagiosCode } from '../reporters/nagios.ts';

interface ConvertFlags extends RedactFlags {
  format?: Format;
  quiet?: boolean;
  verbose?: boolean;
}

const examples = [
  'portampel convert report.html --format text',
  'portampel convert report.portampel --output report.pdf',
  'portampel convert report.portampel --lang fr --output rapport.html',
  'portampel convert report.json --format markdown',
];

/** Any report, as it was measured, in another format or language. */
export function addConvertCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const command = program
    .command('convert')
    .description(t('help.convert'))
    .argument('<report>', t('help.convert.report'));
  startGroup(command, t, 'output').addOption(formatOption(t));
  addRedactOptions(addOutputOptions(command, t, 'file', 'help.check.output'), t)
    .option('--verbose', t('help.check.verbose'))
    .option('--quiet', t('help.check.quiet'))
    .addHelpText('after', helpFooter(context, { examples }))
    .action(async (file: string) => setExitCode(await convert(file, command.opts<ConvertFlags>(), context)));
}

async function convert(file: string, flags: ConvertFlags, context: Context): Promise<number> {
  const { output, force, quiet, verbose } = flags;
  const format = formatFor(flags, fileEndings);
  assertShowable({ format, output });
  if (output !== undefined) assertWritable(output, { force, inputs: { convert: file } });
  const document = readDocument(file);
  if (document.kind === 'profile') throw new UserError({ key: 'error.convert-profile', params: { file } });
  tellPage(document, context);
  const redaction = prepareRedaction(flags, format, context);
  await handOver(document, { format, output, force, redaction }, context, { verbose });
  if (output !== undefined && !quiet) context.terminal.out(`${context.t('check.written', { file: output })}\n`);
  // Monitoring software goes by the code more than by the words.
  return format === 'nagios' ? nagiosCode(document.report, document.intact) : exitCodes.green;
}

/** Whoever has read the page must hear that what is written here is another thing. */
function tellPage(document: ReadReport & { page?: string }, { t, terminal }: Context): void {
  if (document.page === undefined || !document.intact) return;
  const state = pageStateOf(document.page, document);
  if (state.kind === 'altered') terminal.err(`${pageText(state, t)} ${t('page.inside-only')}\n`);
}
