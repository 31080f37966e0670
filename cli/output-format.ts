import { extname } from 'node:path';
import { formatOfName } from '../shared/file-formats.ts';
import { UserError } from '../shared/user-error.ts';
import { contradiction } from './asked-for.ts';
import type { OutputFlags } from './output-file.ts';

interface Asked<Format extends string> extends Pick<OutputFlags, 'output'> {
  format?: Format | undefined;
}

/** The files that a command can write, with how their names end. */
type Endings<File extends string> = Readonly<Record<File, readonly string[]>>;

const textEnding = 'txt';

/**
 * The format that was named, else the one that the file's name ends in; the text as the terminal shows it where there is
 * no file, or one that ends in `.txt` or in nothing.
 * @throws {UserError} where the name promises what is not written into it
 */
export function formatFor<Format extends string, File extends Format>(
  { format, output }: Asked<Format>,
  endings: Endings<File>,
): Format | 'text' {
  if (output === undefined) return format ?? 'text';
  const ending = extname(output).slice(1).toLowerCase();
  if (format !== undefined) {
    if (isPromised(output) && !mayEnd(format, ending, endings)) {
      throw contradiction(`--format ${format}`, `--output ${output}`);
    }
    return format;
  }
  if (extname(output) === '' || ending === textEnding) return 'text';
  const found = (Object.keys(endings) as File[]).find((each) => endings[each].includes(ending));
  if (found !== undefined) return found;
  const known = new Set([...Object.values<readonly string[]>(endings).flat(), textEnding]);
  const allowed = [...known].map((each) => `.${each}`).join(', ');
  throw new UserError({ key: 'error.output-ending', params: { file: output, ending: extname(output), allowed } });
}

/** By its ending people and programs take the file for one of ours; any other name says nothing about the format. */
function isPromised(output: string): boolean {
  return formatOfName(output) !== undefined;
}

function mayEnd(format: string, ending: string, endings: Readonly<Record<string, readonly string[]>>): boolean {
  if (ending === textEnding) return format !== 'pdf';
  return endings[format]?.includes(ending) ?? false;
}
