import { Option } from 'commander';
import { type ReadReport, reportFile, withRedaction } from '../engine/index.ts';
import { type FileFormat, fileFormats } from '../shared/file-formats.ts';
import type { Translate } from '../shared/locales/texts.ts';
import { UserError } from '../shared/user-error.ts';
import type { Context } from './context.ts';
import { oneOf } from './options.ts';
import { type OutputFlags, writeNamed } from './output-file.ts';
import type { RedactionOfOutput } from './redact-options.ts';
import { type PrintFormat, printFormats, printReport } from './reporters/index.ts';
import type { TextOptions } from './reporters/text-options.ts';
import { tellTrust } from './signing.ts';

/** What `--format` takes: the files that the app writes too, and what is for the terminal. */
export type Format = PrintFormat | FileFormat;
const formats: readonly Format[] = [...printFormats, ...fileFormats];

export function formatOption(t: Translate): Option {
  const words = t('help.file-format', { allowed: formats.join(', ') });
  return new Option('--format <name>', words).argParser(oneOf('--format', formats));
}

interface Request extends OutputFlags {
  format: Format;
  redaction: RedactionOfOutput;
}

/**
 * Before any work is done for it.
 * @throws {UserError} where the format is no text and would go to the terminal
 */
export function assertShowable({ format, output }: Pick<Request, 'format' | 'output'>): void {
  if (format === 'pdf' && output === undefined) throw new UserError({ key: 'error.binary-output', params: { format } });
}

/**
 * Everything that the command line writes of a report goes through here, to the terminal or into a file.
 * @returns the file, which may be another than was asked for
 */
export async function handOver(
  found: ReadReport,
  { format, output, force, redaction }: Request,
  context: Context,
  options: TextOptions,
): Promise<string | undefined> {
  const read = await withRedaction(found, redaction.apply);
  const content = isPrinted(format)
    ? printReport(format, read.report, context, { ...options, isIntact: read.intact })
    : await reportFile(read, format, context.language);
  tellTrust(found, read, format, context);
  if (output === undefined) {
    if (typeof content === 'string') context.terminal.out(content);
    return undefined;
  }
  const written = await writeNamed(output, content, { force }, context);
  redaction.tellWritten(written, [found.report]);
  return written;
}

function isPrinted(format: Format): format is PrintFormat {
  return printFormats.some((each) => each === format);
}
