import { resolve } from 'node:path';

/** The `.portampel` (or JSON) file among a start's arguments, absolute; the last one where there are several. */
export function fileArgument(args: readonly string[], workingDirectory: string): string | null {
  const file = args.findLast((arg) => !arg.startsWith('-') && /\.(portampel|json)$/i.test(arg));
  return file === undefined ? null : resolve(workingDirectory, file);
}
