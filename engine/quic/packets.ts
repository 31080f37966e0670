import { randomBytes } from 'node:crypto';

/**
 * As much of QUIC as version negotiation needs, which is the same in all versions of the protocol (RFC 8999): nothing is
 * encrypted, no connection begins, no name or certificate is asked for.
 */

/** A server must not answer a smaller first datagram (RFC 9000 sections 6.1 and 14.1). */
export const leastDatagramBytes = 1200;
const idBytes = 8;
const headerFormLong = 0x80;
const fixedBit = 0x40;

/** A datagram that asks for versions, and how its answer is known. */
export interface VersionRequest {
  datagram: Buffer;
  version: number;
  destinationId: Buffer;
  sourceId: Buffer;
}

/**
 * A long header with a version reserved to force negotiation, `0x?a?a?a?a` (RFC 9000 section 15), and connection ids that
 * nobody can guess, padded with zeros to the size that a server wants.
 */
export function versionRequest(): VersionRequest {
  const datagram = Buffer.alloc(leastDatagramBytes);
  const version = ((randomBytes(4).readUInt32BE() & 0xf0f0f0f0) | 0x0a0a0a0a) >>> 0;
  const destinationId = randomBytes(idBytes);
  const sourceId = randomBytes(idBytes);
  datagram.writeUInt8(headerFormLong | fixedBit | (randomBytes(1).readUInt8() & 0x0f), 0);
  datagram.writeUInt32BE(version, 1);
  writeIds(datagram, destinationId, sourceId);
  return { datagram, version, destinationId, sourceId };
}

function writeIds(datagram: Buffer, destinationId: Buffer, sourceId: Buffer): void {
  let offset = datagram.writeUInt8(destinationId.length, 5);
  offset += destinationId.copy(datagram, offset);
  offset = datagram.writeUInt8(sourceId.length, offset);
  sourceId.copy(datagram, offset);
}

interface LongHeader {
  version: number;
  destinationId: Buffer;
  sourceId: Buffer;
  rest: Buffer;
}

/** RFC 8999 section 5.1; `undefined` where the bytes are no long header, or end within it. */
function readLongHeader(datagram: Buffer): LongHeader | undefined {
  if (datagram.length < 7 || (datagram.readUInt8(0) & headerFormLong) === 0) return undefined;
  const destinationEnd = 6 + datagram.readUInt8(5);
  if (datagram.length <= destinationEnd) return undefined;
  const sourceStart = destinationEnd + 1;
  const sourceEnd = sourceStart + datagram.readUInt8(destinationEnd);
  if (datagram.length < sourceEnd) return undefined;
  return {
    version: datagram.readUInt32BE(1),
    destinationId: datagram.subarray(6, destinationEnd),
    sourceId: datagram.subarray(sourceStart, sourceEnd),
    rest: datagram.subarray(sourceEnd),
  };
}

/**
 * The versions that a Version Negotiation packet offers (RFC 9000 section 17.2.1); `undefined` where the datagram is none,
 * or no answer to this request: its ids must come back swapped, and one that lists the version asked for must be dropped
 * (section 6.2). The low seven bits of the first byte mean nothing.
 */
export function readVersionNegotiation(datagram: Buffer, request: VersionRequest): number[] | undefined {
  const header = readLongHeader(datagram);
  if (header?.version !== 0) return undefined;
  if (!header.destinationId.equals(request.sourceId) || !header.sourceId.equals(request.destinationId))
    return undefined;
  const { rest } = header;
  if (rest.length === 0 || rest.length % 4 !== 0) return undefined;
  const versions = Array.from({ length: rest.length / 4 }, (_, index) => rest.readUInt32BE(4 * index));
  return versions.includes(request.version) ? undefined : versions;
}

/** What a server of these versions answers; nothing where the datagram asks for one of them, or is too small to begin with. */
export function negotiateVersion(datagram: Buffer, versions: readonly number[]): Buffer | undefined {
  if (datagram.length < leastDatagramBytes) return undefined;
  const header = readLongHeader(datagram);
  if (!header || header.version === 0 || versions.includes(header.version)) return undefined;
  const { destinationId, sourceId } = header;
  const head = Buffer.alloc(7 + destinationId.length + sourceId.length);
  head.writeUInt8(headerFormLong | fixedBit, 0);
  writeIds(head, sourceId, destinationId);
  const list = Buffer.alloc(4 * versions.length);
  versions.forEach((version, index) => list.writeUInt32BE(version, 4 * index));
  return Buffer.concat([head, list]);
}

/** RFC 9000 section 15, RFC 9369 section 3. */
export const quicVersions = { v1: 0x00000001, v2: 0x6b3343cf } as const;

/** The version in words: `v1`, `v2`, `draft-29`, `reserved` for those that only force negotiation, else its hex number. */
export function versionName(version: number): string {
  if (version === quicVersions.v1) return 'v1';
  if (version === quicVersions.v2) return 'v2';
  if (version >>> 8 === 0xff0000) return `draft-${version & 0xff}`;
  if ((version & 0x0f0f0f0f) >>> 0 === 0x0a0a0a0a) return 'reserved';
  return `0x${version.toString(16).padStart(8, '0')}`;
}
