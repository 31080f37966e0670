import { spawnSync } from 'node:child_process';

/** What a reader's program finds in a PDF file, page by page as it lies on the paper. From poppler-utils, as `.ci/run` brings it. */
export function pdfText(file: string): string {
  return run('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-']);
}

/** What the file says of itself. */
export function pdfInfo(file: string): string {
  return run('pdfinfo', ['-isodates', file]);
}

/** Its tags with the text below each, as a screen reader meets them. */
export function pdfStructure(file: string): string {
  return run('pdfinfo', ['-struct-text', file]);
}

/** Whether PDF files can be read here. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

function run(program: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
