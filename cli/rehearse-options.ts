import { type Command, Option } from 'commander';
import type { Translate } from '../shared/locales/texts.ts';
import { printable } from '../shared/printable.ts';
import { maxRehearsalBytes, type Rehearsal } from '../shared/profile.ts';
import { UserError } from '../shared/user-error.ts';
import { type TransferProtocol, transferProtocols } from '../shared/words.ts';
import { oneOf } from './options.ts';

/** What the command line says of the update rehearsal. */
export interface RehearseFlags {
  rehearse?: number;
  rehearseProtocol?: TransferProtocol;
  rehearsePath?: string;
  rehearseSha256?: string;
}

export const rehearseExamples = [
  'portampel check --profile profile.json --rehearse 200MB',
  'portampel check --profile profile.json --rehearse 1GB --rehearse-protocol sftp',
];

export function addRehearseOptions(command: Command, t: Translate): void {
  command
    .addOption(new Option('--rehearse <size>', t('help.check.rehearse')).argParser(sizeValue('--rehearse')))
    .addOption(
      new Option(
        `--rehearse-protocol <${transferProtocols.join('|')}>`,
        t('help.check.rehearse-protocol', { default: defaultProtocol }),
      ).argParser(oneOf('--rehearse-protocol', transferProtocols)),
    )
    .addOption(new Option('--rehearse-path <path>', t('help.check.rehearse-path')).argParser(pathValue))
    .addOption(new Option('--rehearse-sha256 <hex>', t('help.check.rehearse-sha256')).argParser(sha256Value));
}

const defaultProtocol: TransferProtocol = 'ftp';

/**
 * What the command line says goes before the profile.
 * @throws {UserError} where the size is told by neither
 */
export function mergeRehearsal(profile: Rehearsal | undefined, flags: RehearseFlags): Rehearsal | undefined {
  const { rehearse, rehearseProtocol, rehearsePath, rehearseSha256 } = flags;
  const bytes = rehearse ?? profile?.bytes;
  const path = rehearsePath ?? profile?.path;
  const sha256 = rehearseSha256 ?? profile?.sha256;
  if (bytes === undefined) {
    const alone = Object.entries({
      '--rehearse-protocol': rehearseProtocol,
      '--rehearse-path': rehearsePath,
      '--rehearse-sha256': rehearseSha256,
    }).find(([, value]) => value !== undefined);
    if (alone) throw new UserError({ key: 'error.rehearse-size-missing', params: { option: alone[0] } });
    return undefined;
  }
  return {
    protocol: rehearseProtocol ?? profile?.protocol ?? defaultProtocol,
    bytes,
    ...(path !== undefined && { path }),
    ...(sha256 !== undefined && { sha256 }),
  };
}

/** Decimal, as files and lines are sold; who writes KiB means it. */
const units: Record<string, number> = {
  '': 1,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  KI: 1024,
  MI: 1024 ** 2,
  GI: 1024 ** 3,
};

/**
 * `200MB`, `1G`, `1.5 MB`, `20 Mo` or plain bytes; at least one, at most the largest update that the vendor names. The
 * letter of bytes, in French of octets, may be left out.
 */
export function sizeValue(option: string): (value: string) => number {
  return (value) => {
    const [, digits, unit = ''] = /^(\d{1,12}(?:[.,]\d{1,6})?)\s?((?:[kmg]i?)?)[bo]?$/i.exec(value.trim()) ?? [];
    const bytes = Math.round(Number(digits?.replace(',', '.')) * (units[unit.toUpperCase()] ?? Number.NaN));
    if (bytes >= 1 && bytes <= maxRehearsalBytes) return bytes;
    throw new UserError({ key: 'error.size', params: { option, found: value } });
  };
}

function pathValue(value: string): string {
  const path = value.trim();
  if (path.startsWith('-')) throw withoutValue('--rehearse-path');
  if (path !== '' && path.length <= 1024 && path === printable(path, 1024)) return path;
  throw new UserError({ key: 'error.rehearse-path', params: { found: value } });
}

function sha256Value(value: string): string {
  if (value.startsWith('--')) throw withoutValue('--rehearse-sha256');
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  throw new UserError({ key: 'error.sha256', params: { found: value } });
}

function withoutValue(option: string): UserError {
  return new UserError({ key: 'error.option-without-value', params: { found: option } });
}
