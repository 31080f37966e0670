import { type Command, Option } from 'commander';
import { filesIn, namesBelow, readSeats, summaryFile } from '../../engine/index.ts';
import { fileEndings } from '../../shared/file-formats.ts';
import { renderMessage } from '../../shared/locales/texts.ts';
import { type SummaryFormat, summaryFormats } from '../../shared/matrix/formats.ts';
import { type Matrix, matrixOf } from '../../shared/matrix/matrix.ts';
import { matrixOutline } from '../../shared/matrix/matrix-outline.ts';
import type { Message } from '../../shared/message.ts';
import { printable } from '../../shared/printable.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf } from '../options.ts';
import { addOutputOptions, assertWritable, writeNamed } from '../output-file.ts';
import { formatFor } from '../output-format.ts';
import { showLine } from '../progress.ts';
import { addRedactOptions, prepareRedaction, type RedactFlags, type RedactionOfOutput } from '../redact-options.ts';
import { renderMatrix } from '../reporters/matrix.ts';

const formats = ['text', ...summaryFormats] as const;
type Format = (typeof formats)[number];

/** A `.portampel` file is a report. */
const endings = { html: fileEndings.html, csv: fileEndings.csv, json: ['json'] } as const satisfies Record<
  SummaryFormat,
  readonly string[]
>;

interface SummaryFlags extends RedactFlags {
  format?: Format;
  all?: boolean;
}

const examples = [
  'portampel summary reports/',
  'portampel summary reports/ --output seats.html',
  'portampel summary reports/*.json --output seats.csv',
];

export function addSummaryCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const command = program
    .command('summary')
    .description(t('help.summary'))
    .argument('<files...>', t('help.summary.files'))
    .option('--all', t('help.summary.all'));
  startGroup(command, t, 'output').addOption(
    new Option('--format <name>', t('help.file-format', { allowed: formats.join(', ') })).argParser(
      oneOf('--format', formats),
    ),
  );
  addRedactOptions(addOutputOptions(command, t, 'file', 'help.summary.output'), t)
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.summary.exit-codes', examples }))
    .action(async (paths: string[]) => setExitCode(await runSummary(paths, command.opts<SummaryFlags>(), context)));
}

async function runSummary(paths: readonly string[], flags: SummaryFlags, context: Context): Promise<number> {
  const { output, force, all } = flags;
  const format = formatFor(flags, endings);
  const files = paths.flatMap(filesIn);
  const inputs = Object.fromEntries(files.map((file) => [`summary ${file}`, file]));
  if (output !== undefined) assertWritable(output, { force, inputs });
  const { t, terminal, signal } = context;
  const redaction = prepareRedaction(flags, format, context);
  const { seats, identities, unread, faults } = await read(files, redaction, context);
  if (signal.aborted) {
    terminal.err(`${t('summary.stopped')}\n`);
    return exitCodes.grey;
  }
  const isShownHere = format === 'text' && output === undefined;
  // On the terminal a file that is not to be had is named as it was asked for.
  const missed = isShownHere && redaction.level === 'none' ? withPaths(unread, faults) : unread;
  const matrix = matrixOf(seats, missed, { all, identities });
  if (!isShownHere) {
    for (const fault of faults) terminal.err(`${printable(renderMessage(t, fault), longestFault)}\n`);
  }
  const text = render(matrix, format, context);
  await redaction.remember();
  if (output === undefined) terminal.out(text);
  else {
    const written = await writeNamed(output, text, { force }, context);
    redaction.tellWritten(written);
    terminal.out(`${t('summary.written', { file: written })}\n`);
  }
  return exitCodeOf(matrix);
}

function withPaths(unread: Matrix['unread'], faults: readonly Message[]): Matrix['unread'] {
  return unread.map((each, index) => ({ ...each, why: faults[index] ?? each.why }));
}

/** All green is said of all files alone: a script that looks no further would miss one that could not be read. */
function exitCodeOf({ light, unread }: Matrix): number {
  return light === 'green' && unread.length > 0 ? exitCodes.grey : exitCodes[light];
}

const longestFault = 2000;

async function read(paths: readonly string[], { level, take }: RedactionOfOutput, { t, terminal, signal }: Context) {
  const names = namesBelow(paths);
  const files = paths.map((path, index) => ({ path, name: names[index] ?? path }));
  let done = 0;
  const line = showLine(terminal, true, (elapsedMs) =>
    t('summary.progress', { done, total: files.length, seconds: (elapsedMs / 1000).toFixed(1) }),
  );
  const onProgress = (count: number): void => {
    done = count;
  };
  try {
    return await readSeats({ files, onProgress, signal, ...(level !== 'none' && { redact: take }) });
  } finally {
    line.stop();
  }
}

function render(matrix: Matrix, format: Format, { language, t, ...context }: Context): string {
  if (format === 'text') return renderMatrix(matrixOutline(matrix, language, t), { language, t, ...context });
  return summaryFile(matrix, format, language);
}
