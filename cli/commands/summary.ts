import { type Command, Option } from 'commander';
import { readReportFile } from '../../engine/index.ts';
import { renderMessage } from '../../shared/locales/texts.ts';
import { type Matrix, matrixOf } from '../../shared/matrix/matrix.ts';
import { matrixCsv } from '../../shared/matrix/matrix-csv.ts';
import { matrixOutline } from '../../shared/matrix/matrix-outline.ts';
import { type Seat, seatOf } from '../../shared/matrix/seat.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf } from '../options.ts';
import { addOutputOptions, assertWritable, type OutputFlags, writeNamed } from '../output-file.ts';
import { renderMatrix } from '../reporters/matrix.ts';
import { filesIn, namesBelow } from '../summary-files.ts';

const formats = ['text', 'csv', 'json'] as const;

interface SummaryFlags extends OutputFlags {
  format: (typeof formats)[number];
  all?: boolean;
}

const examples = ['portampel summary reports/', 'portampel summary reports/*.json --format csv --output seats.csv'];

export function addSummaryCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const command = program
    .command('summary')
    .description(t('help.summary'))
    .argument('<files...>', t('help.summary.files'))
    .option('--all', t('help.summary.all'));
  startGroup(command, t, 'output').addOption(
    new Option('--format <name>', t('help.compare.format', { allowed: formats.join(', ') }))
      .default('text')
      .argParser(oneOf('--format', formats)),
  );
  addOutputOptions(command, t, 'file', 'help.summary.output')
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.summary.exit-codes', examples }))
    .action(async (paths: string[]) => setExitCode(await runSummary(paths, command.opts<SummaryFlags>(), context)));
}

async function runSummary(paths: readonly string[], flags: SummaryFlags, context: Context): Promise<number> {
  const { output, force, format, all } = flags;
  const files = paths.flatMap(filesIn);
  const inputs = Object.fromEntries(files.map((file) => [`summary ${file}`, file]));
  if (output !== undefined) assertWritable(output, { force, inputs });
  const { t, terminal } = context;
  const { seats, unread } = read(files);
  const matrix = matrixOf(seats, unread, { all });
  if (format !== 'text' || output !== undefined) {
    for (const { why } of matrix.unread) terminal.err(`${renderMessage(t, why)}\n`);
  }
  const text = render(matrix, format, context);
  if (output === undefined) terminal.out(text);
  else {
    await writeNamed(output, text, { force }, context);
    terminal.out(`${t('summary.written', { file: output })}\n`);
  }
  return matrix.seats.length === 0 ? exitCodes.grey : exitCodes[matrix.light];
}

/** One after the other: only what the matrix needs is kept of each. */
function read(files: readonly string[]): { seats: Seat[]; unread: Matrix['unread'] } {
  const seats: Seat[] = [];
  const unread: Matrix['unread'] = [];
  const names = namesBelow(files);
  for (const [index, file] of files.entries()) {
    const name = names[index] ?? file;
    try {
      const { report, intact } = readReportFile(file);
      seats.push(seatOf(report, name, intact));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { key, params } = error.detail;
      unread.push({ file: name, why: { key, params: { ...params, file: name } } });
    }
  }
  return { seats, unread };
}

function render(matrix: Matrix, format: SummaryFlags['format'], context: Context): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(matrix, null, 2)}\n`;
    case 'csv':
      return matrixCsv(matrix, context.t);
    case 'text':
      return renderMatrix(matrixOutline(matrix, context.language, context.t), context);
  }
}
