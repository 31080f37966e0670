import pc from 'picocolors';
import type { Mark } from '../shared/marks.ts';

/** What a command may write to, and what it knows about the reader's terminal. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether a person watches standard error, so that progress is worth showing. */
  live: boolean;
  /** Whether a person reads standard output here and now. Else a file or another program keeps it, and it may be sent on. */
  isRead: boolean;
  colour: boolean;
  columns: number;
}

/** Wider lines are hard to read. */
const widestColumns = 110;
const narrowestColumns = 40;
/** Where nobody tells: into a pipe, a file, a mail. */
const usualColumns = 80;

function columnsOf(told: number): number {
  if (!Number.isInteger(told) || told <= 0) return usualColumns;
  return Math.min(Math.max(told, narrowestColumns), widestColumns);
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // NO_COLOR and FORCE_COLOR (no-color.org, force-color.org): any value but the empty one; the wish for none wins.
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  const plain = isSet('NO_COLOR') || (env['TERM'] === 'dumb' && !isSet('FORCE_COLOR'));
  // Whoever reads may have enough before we have said all (`| head`); that is no failure of ours.
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    live: stderr.isTTY && env['TERM'] !== 'dumb',
    isRead: stdout.isTTY,
    colour: (stdout.isTTY || isSet('FORCE_COLOR')) && !plain,
    columns: columnsOf(stdout.isTTY ? stdout.columns : Number(env['COLUMNS'])),
  };
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

type Colours = ReturnType<typeof pc.createColors>;

export function colours(enabled: boolean): Colours {
  return pc.createColors(enabled);
}

export function paint(mark: Mark, text: string, { bold, green, yellow, red, gray }: Colours): string {
  const colour = { green, yellow, red, grey: gray, off: gray }[mark];
  return bold(colour(text));
}

/** Breaks a text into lines of at most that many characters, at blanks that may break. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/)) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
