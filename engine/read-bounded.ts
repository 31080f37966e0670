import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
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
 * A byte order mark is left out.
 * @throws {UserError} where it cannot be read or is larger
 */
export function readBounded(file: string, maxBytes: number): string {
  let bytes: Buffer;
  try {
    bytes = readUpTo(file, maxBytes + 1);
  } catch (error) {
    const code = errorCodeOf(error);
    const key = keys[code];
    throw new UserError(
      key === undefined ? { key: 'error.file-unreadable', params: { file, code } } : { key, params: { file } },
    );
  }
  if (bytes.length > maxBytes) {
    throw new UserError({ key: 'error.file-too-large', params: { file, limitKb: maxBytes / 1024 } });
  }
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function readUpTo(file: string, maxBytes: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    // One byte more than it has, so that its end is seen. A device has no size, and a file may grow meanwhile.
    let buffer: Buffer = Buffer.allocUnsafe(Math.min(maxBytes, fstatSync(descriptor).size + 1));
    let length = 0;
    for (let read = -1; read !== 0 && length < maxBytes; length += read) {
      if (length === buffer.length) buffer = grown(buffer, maxBytes);
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
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
