import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import type { Message } from '../shared/message.ts';
import { UserError } from '../shared/user-error.ts';
import { errorCodeOf } from './net/error-code.ts';

const keys: Partial<Record<string, Message['key']>> = {
  ENOENT: 'error.file-missing',
  // A file in the place of a folder.
  ENOTDIR: 'error.file-missing',
  EISDIR: 'error.file-is-folder',
  EACCES: 'error.file-forbidden',
  EPERM: 'error.file-forbidden',
};

/**
 * A text file of at most that size, whatever the path leads to: a device that never ends is read no further than that.
 * UTF-8, or what its byte order mark says, which is left out.
 * @throws {UserError} where it cannot be read or is larger
 */
export function readBounded(file: string, maxBytes: number): string {
  // Opening one waits until somebody writes into it, and nothing can end that wait.
  if (statsOf(file)?.isFIFO()) {
    throw new UserError({ key: 'error.not-a-file', params: { file } });
  }
  let bytes: Buffer | undefined;
  try {
    bytes = readUpTo(file, maxBytes);
  } catch (error) {
    const code = errorCodeOf(error);
    const key = keys[code];
    throw new UserError(
      key === undefined ? { key: 'error.file-unreadable', params: { file, code } } : { key, params: { file } },
    );
  }
  if (bytes === undefined) {
    throw new UserError({ key: 'error.file-too-large', params: { file, limitKb: maxBytes / 1024 } });
  }
  return decode(bytes).replace(/^\uFEFF/, '');
}

/** Nothing where the system will not tell: whoever opens the file then learns why. */
export function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** Windows PowerShell 5 writes UTF-16 wherever a program's output goes into a file (`>`). */
function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return bytes.toString('utf16le');
  // Half a letter at the end is left out, as it is above.
  if (mark === 'feff')
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  return bytes.toString('utf8');
}

/** Nothing where the file is larger: of what has a size, not a byte is read then. */
function readUpTo(file: string, maxBytes: number): Buffer | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const stats = fstatSync(descriptor);
    if (stats.isFile() && stats.size > maxBytes) return undefined;
    // One byte more than it has, so that its end is seen. A device has no size, and a file may grow meanwhile.
    let buffer: Buffer = Buffer.allocUnsafe(Math.min(stats.size, maxBytes) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= maxBytes; length += read) {
      if (length === buffer.length) buffer = grown(buffer, maxBytes + 1);
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    return length > maxBytes ? undefined : buffer.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

const leastGrowth = 64 * 1024;

function grown(buffer: Buffer, maxBytes: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(leastGrowth, buffer.length * 2)));
  buffer.copy(larger);
  return larger;
}
