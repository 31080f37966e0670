import { resolve } from 'node:path';

/** Whether an argument names a file that the app opens. */
export function isFile(arg: string): boolean {
  return !arg.startsWith('-') && /\.(portampel|json|html?)$/i.test(arg);
}

/** The `.portampel`, JSON or HTML file among a start's arguments, absolute; the last one where there are several. */
export function fileArgument(args: readonly string[], workingDirectory: string): string | null {
  const file = args.findLast(isFile);
  return file === undefined ? null : resolve(workingDirectory, file);
}
