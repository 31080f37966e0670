import { Readable } from 'node:stream';
import type { HostCheck } from '../../../shared/check.ts';
import { maxRehearsalBytes } from '../../../shared/profile.ts';
import type { Fault } from '../../../shared/words.ts';

/** What the update rehearsal finds on the simulated server. */
export const rehearsalName = 'update.bin';
/** Where a cut or a stall strikes: in every rehearsal, however small, and soon in a large one. */
const faultAtShare = 0.4;
const faultAtBytes = 8_000_000;
const heldBackMs = 3000;
const chunk = Buffer.alloc(64 * 1024, 'PortAmpel ');

export const blockPage = Buffer.from(
  '<!DOCTYPE html><html><head><title>Blocked</title></head><body><h1>Download blocked by the web filter</h1></body></html>\n',
);

/** As long as the rehearsal wants it; where none is known yet, long enough for any. */
export function rehearsalBytes({ rehearsal }: HostCheck): number {
  return rehearsal?.bytes ?? maxRehearsalBytes;
}

const twoChunks = Buffer.concat([chunk, chunk]);

/** A part of its content, at most one chunk; nothing beyond its end. */
export function rehearsalPart(offset: number, length: number): Buffer {
  const start = offset % chunk.length;
  return twoChunks.subarray(start, start + Math.max(0, Math.min(length, chunk.length)));
}

/** Its content, made while it is read: no size costs memory. */
export function openRehearsal(bytes: number, fault: Fault | undefined): Readable {
  if (fault === 'transfer-replaced') return Readable.from([blockPage]);
  const strikes = fault === 'transfer-cut' || fault === 'transfer-stall';
  let left = strikes ? Math.min(faultAtBytes, Math.floor(bytes * faultAtShare)) : bytes;
  let heldBack: NodeJS.Timeout | undefined;
  const next = (stream: Readable): void => {
    if (left === 0) {
      if (fault !== 'transfer-stall') stream.push(null);
      return;
    }
    const part = chunk.subarray(0, Math.min(left, chunk.length));
    left -= part.length;
    stream.push(part);
  };
  return new Readable({
    read() {
      if (fault === 'transfer-held-back' && heldBack === undefined) heldBack = setTimeout(() => next(this), heldBackMs);
      else next(this);
    },
    destroy(error, done) {
      clearTimeout(heldBack);
      done(error);
    },
  });
}
