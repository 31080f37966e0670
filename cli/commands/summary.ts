import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Command, Option } from 'commander';
import { readReportFile } from '../../engine/index.ts';
import { csvTable } from '../../shared/csv.ts';
import { renderMessage } from '../../shared/locales/texts.ts';
import { type Matrix, matrixOf, type Seat, seatOf } from '../../shared/matrix/matrix.ts';
import { rowName } from '../../shared/row-texts.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf } from '../options.ts';
import { addOutputOptions, assertWritable, type OutputFlags, writeNamed } from '../output-file.ts';
import { renderMatrix } from '../reporters/matrix.ts';

const formats = ['text', 'csv', 'json'] as const;

interface SummaryFlags extends OutputFlags {
  format: (typeof formats)[number];
}

const examples = ['portampel summary reports/', 'portampel summary reports/*.json --format csv --output seats.csv'];

export function addSummaryCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const command = program
    .command('summary')
    .description(t('help.summary'))
    .argument('<files...>', t('help.summary.files'));
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
  const { output, force, format } = flags;
  const files = paths.flatMap(filesIn);
  const inputs = Object.fromEntries(files.map((file) => [`summary ${file}`, file]));
  if (output !== undefined) assertWritable(output, { force, inputs });
  const { t, terminal } = context;
  const matrix = read(files);
  if (format !== 'text' || output !== undefined) {
    for (const { why } of matrix.unread) terminal.err(`${renderMessage(t, why)}\n`);
  }
  const text = render(matrix, format, context);
  if (output === undefined) terminal.out(text);
  else {
    // A spreadsheet knows UTF-8 by its mark.
    await writeNamed(output, format === 'csv' ? `\uFEFF${text}` : text, { force }, context);
    terminal.out(`${t('summary.written', { file: output })}\n`);
  }
  return matrix.seats.length === 0 ? exitCodes.grey : exitCodes[matrix.light];
}

/** A folder stands for what lies in it; what a shell left as it was is told as a file that is missing. */
function filesIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ name }) => name)
    .filter((name) => /\.(?:json|html?|portampel)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** One after the other: only what the matrix needs is kept of each. */
function read(files: readonly string[]): Matrix {
  const seats: Seat[] = [];
  const unread: Matrix['unread'] = [];
  const folder = commonFolder(files);
  for (const file of files) {
    const name = file.slice(folder.length);
    try {
      const { report, intact } = readReportFile(file);
      seats.push(seatOf(report, name, intact));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { key, params } = error.detail;
      unread.push({ file: name, why: { key, params: { ...params, file: name } } });
    }
  }
  return matrixOf(seats, unread);
}

/** What all paths begin with, up to a separator. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.length - basename(first).length);
  for (const other of others) {
    while (!other.startsWith(folder)) folder = folder.slice(0, folder.length - basename(folder).length - 1);
  }
  return folder;
}

function render(matrix: Matrix, format: SummaryFlags['format'], context: Context): string {
  const { t } = context;
  switch (format) {
    case 'json':
      return `${JSON.stringify(matrix, null, 2)}\n`;
    case 'text':
      return renderMatrix(matrix, context);
    case 'csv':
      return csvTable([
        [t('summary.seat'), t('summary.time'), t('handover.light'), ...matrix.rowIds.map((id) => rowName({ id }, t))],
        ...matrix.seats.map(({ file, createdAt, light, rows }) => [
          file,
          createdAt,
          t(`light.${light}`),
          ...matrix.rowIds.map((id) => {
            const cell = rows[id];
            return cell === undefined ? '' : `${t(`light.${cell.light}`)}: ${t(`reason.${cell.reason}.short`)}`;
          }),
        ]),
      ]);
  }
}
