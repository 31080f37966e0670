import { Readable } from 'node:stream';
import type { HostCheck } from '../../../shared/check.ts';
import type { Fault } from '../../../shared/words.ts';

/** What the update rehearsal finds on the simulated server. */
export const rehearsalName = 'update.bin';
/** Where a cut or a stall strikes. */
const faultAtShare = 0.4;
const heldBackMs = 3000;
const chunk = Buffer.alloc(64 * 1024, 'PortAmpel ');

export const blockPage = Buffer.from(
  '<!DOCTYPE html><html><head><title>Blocked</title></head><body><h1>Download blocked by the web filter</h1></body></html>\n',
);

/** As long as the rehearsal wants it; none on rows that rehearse nothing. */
export function rehearsalBytes({ rehearsal }: HostCheck): number | undefined {
  return rehearsal?.bytes;
}

/** Its content, made while it is read: no size costs memory. */
export function openRehearsal(bytes: number, fault: Fault | undefined): Readable {
  if (fault === 'transfer-replaced') return Readable.from([blockPage]);
  const strikes = fault === 'transfer-cut' || fault === 'transfer-stall';
  let left = strikes ? Math.floor(bytes * faultAtShare) : bytes;
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
