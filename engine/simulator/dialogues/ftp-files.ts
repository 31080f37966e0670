import { Readable } from 'node:stream';
import type { Conversation } from './dialogue.ts';
import { openRehearsal, rehearsalBytes, rehearsalName } from './rehearsal-file.ts';

/** A file of the simulated update server; its content is made when it is asked for. */
interface SimulatedFile {
  name: string;
  bytes: number;
  open: () => Readable;
}

const readme = 'PortAmpel simulator\n';

/** The one directory of the simulated update server. */
export function filesOf({ check, fault }: Conversation): SimulatedFile[] {
  const bytes = rehearsalBytes(check);
  return [
    { name: 'README.txt', bytes: readme.length, open: () => Readable.from([readme]) },
    { name: rehearsalName, bytes, open: () => openRehearsal(bytes, fault) },
  ];
}

export function findFile(files: readonly SimulatedFile[], path: string): SimulatedFile | undefined {
  return files.find(({ name }) => name === path.replace(/^\//, ''));
}

const changed = { list: 'Jan 01 2026', facts: '20260101000000' };

/** As LIST, NLST and MLSD (RFC 3659 section 7) show the directory. */
export const listings: Record<'LIST' | 'NLST' | 'MLSD', (files: readonly SimulatedFile[]) => string> = {
  LIST: (files) => lines(files.map(({ name, bytes }) => `-r--r--r-- 1 ftp ftp ${bytes} ${changed.list} ${name}`)),
  NLST: (files) => lines(files.map(({ name }) => name)),
  MLSD: (files) => lines(files.map(({ name, bytes }) => `type=file;size=${bytes};modify=${changed.facts}; ${name}`)),
};

function lines(texts: string[]): string {
  return texts.map((text) => `${text}\r\n`).join('');
}
