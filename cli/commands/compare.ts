import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { comparisonFile, readReportFile } from '../../engine/index.ts';
import { compareReports, type Opened } from '../../shared/comparison/compare.ts';
import type { Comparison, Verdict } from '../../shared/comparison/comparison.ts';
import { comparisonOutline, verdictText } from '../../shared/comparison/comparison-outline.ts';
import { type ComparisonFormat, comparisonFormats } from '../../shared/comparison/formats.ts';
import { fileEndings } from '../../shared/file-formats.ts';
import type { Context } from '../context.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf } from '../options.ts';
import { addOutputOptions, assertWritable, writeNamed } from '../output-file.ts';
import { formatFor } from '../output-format.ts';
import { addRedactOptions, prepareRedaction, type RedactFlags } from '../redact-options.ts';
import { renderComparison } from '../reporters/comparison.ts';

const formats = ['text', ...comparisonFormats] as const;
type Format = (typeof formats)[number];

/** A `.portampel` file is a report. */
const endings = { html: fileEndings.html, json: ['json'] } as const satisfies Record<
  ComparisonFormat,
  readonly string[]
>;

interface CompareFlags extends RedactFlags {
  format?: Format;
}

/** As a script asks: is it the same, is it better. */
const verdictCodes: Record<Verdict, number> = { same: 0, better: 1, worse: 2, mixed: 2, untold: 3 };

const examples = [
  'portampel compare before.json after.json',
  'portampel compare works.html fails.html --output comparison.html',
  'portampel compare before.json after.json --format json',
];

export function addCompareCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const command = program
    .command('compare')
    .description(t('help.compare'))
    .argument('<a>', t('help.compare.a'))
    .argument('<b>', t('help.compare.b'));
  startGroup(command, t, 'output').addOption(
    new Option('--format <name>', t('help.file-format', { allowed: formats.join(', ') })).argParser(
      oneOf('--format', formats),
    ),
  );
  addRedactOptions(addOutputOptions(command, t, 'file', 'help.compare.output'), t)
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.compare.exit-codes', examples }))
    .action(async (a: string, b: string) => {
      setExitCode(await runCompare([a, b], command.opts<CompareFlags>(), context));
    });
}

async function runCompare([a, b]: [string, string], flags: CompareFlags, context: Context): Promise<number> {
  const { output, force } = flags;
  const format = formatFor(flags, endings);
  if (output !== undefined) assertWritable(output, { force, inputs: { A: a, B: b } });
  const redaction = prepareRedaction(flags, format, context);
  const prepare = async (file: string): Promise<Opened> => {
    const { report, intact } = readReportFile(file);
    // People name files after PCs and persons.
    const shown = redaction.level === 'none' ? basename(file) : '';
    return { report: await redaction.apply(report), file: shown, intact };
  };
  const before = await prepare(a);
  const after = await prepare(b);
  const comparison = compareReports(before, after);
  const text = render(comparison, format, context);
  const { t, terminal } = context;
  if (output === undefined) terminal.out(text);
  else {
    await writeNamed(output, text, { force }, context);
    redaction.tellWritten(output, [before.report, after.report]);
    terminal.out(`${verdictText(comparison, t)}\n${t('compare.written', { file: output })}\n`);
  }
  return verdictCodes[comparison.verdict];
}

function render(comparison: Comparison, format: Format, context: Context): string {
  const { language, t } = context;
  if (format === 'text') return renderComparison(comparisonOutline(comparison, language, t), context);
  return comparisonFile(comparison, format, language);
}
