import type { Options, Rehearsal } from '../../../shared/profile.ts';
import type { TransferProtocol } from '../../../shared/words.ts';

/** Names of protocols, alike in all languages. */
export const protocolNames: Record<TransferProtocol, string> = {
  ftp: 'FTP',
  ftps: 'FTPS',
  sftp: 'SFTP',
  http: 'HTTP',
  https: 'HTTPS',
};

/** A quick look, one that a size limit of a firewall shows in, and the largest update that the vendor names. */
export const rehearsalSizes = [20e6, 200e6, 1e9] as const;

export const defaultRehearsal: Rehearsal = { protocol: 'ftp', bytes: rehearsalSizes[0] };

export const holdMinutes = [1, 5, 15] as const satisfies readonly Options['hold'][];

/** A file of the server; left empty, the probe looks for one itself. */
export function withText(rehearsal: Rehearsal, name: 'path' | 'sha256', text: string): Rehearsal {
  const { [name]: before, ...rest } = rehearsal;
  return text.trim() === '' ? rest : { ...rest, [name]: text };
}

/** As it comes from a web page or a command line: with blanks around and between. */
export function checksumOf(typed: string): string {
  return typed.replaceAll(/\s/g, '');
}
