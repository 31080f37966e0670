import { Readable } from 'node:stream';

/** A file of the simulated update server; its content is made when it is asked for. */
interface SimulatedFile {
  name: string;
  bytes: number;
  open: () => Readable;
}

const readme = 'PortAmpel simulator\n';

/** The one directory of the simulated update server. */
export const files: readonly SimulatedFile[] = [
  { name: 'README.txt', bytes: readme.length, open: () => Readable.from([readme]) },
];

export function findFile(path: string): SimulatedFile | undefined {
  return files.find(({ name }) => name === path.replace(/^\//, ''));
}

const changed = { list: 'Jan 01 2026', facts: '20260101000000' };

/** As LIST, NLST and MLSD (RFC 3659 section 7) show the directory. */
export const listings: Record<'LIST' | 'NLST' | 'MLSD', () => string> = {
  LIST: () => lines(files.map(({ name, bytes }) => `-r--r--r-- 1 ftp ftp ${bytes} ${changed.list} ${name}`)),
  NLST: () => lines(files.map(({ name }) => name)),
  MLSD: () => lines(files.map(({ name, bytes }) => `type=file;size=${bytes};modify=${changed.facts}; ${name}`)),
};

function lines(texts: string[]): string {
  return texts.map((text) => `${text}\r\n`).join('');
}
