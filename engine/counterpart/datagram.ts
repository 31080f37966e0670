import { authenticate, derive, isAuthentic, type PairingKey } from './keys.ts';

/**
 * Datagrams of a session, described in docs/counterpart.md: magic, session, train, number, time, padding, tag. The
 * counterpart answers each authentic one with one of the same size, and nobody else with anything.
 */
const magic = Buffer.from('PAMPELU1', 'latin1');
const sessionBytes = 16;
const tagBytes = 16;
const trainAt = magic.length + sessionBytes;
const numberAt = trainAt + 4;
const sentAt = numberAt + 4;
const headerBytes = sentAt + 4;

export const minDatagramBytes = headerBytes + tagBytes;
/** Larger ones would be fragmented, and are not answered. */
export const maxDatagramBytes = 1500;

export interface Datagram {
  /** Datagrams that belong together. */
  train: number;
  /** In the order of sending, from 0. */
  number: number;
  /** On the sender's clock, microseconds modulo 2^32. */
  sentUs: number;
}

export interface DatagramKeys {
  session: Buffer;
  fromVisitor: Buffer;
  fromCounterpart: Buffer;
}

/** @param session - 32 hexadecimal digits */
export function datagramKeysOf({ connections }: PairingKey, session: string): DatagramKeys {
  const salt = Buffer.from(session, 'hex');
  return {
    session: salt,
    fromVisitor: derive(connections, salt, 'datagrams from visitor'),
    fromCounterpart: derive(connections, salt, 'datagrams from counterpart'),
  };
}

/** @param bytes - of the whole datagram, `minDatagramBytes` at least */
export function writeDatagram(
  key: Buffer,
  session: Buffer,
  { train, number, sentUs }: Datagram,
  bytes: number,
): Buffer {
  const body = Buffer.alloc(bytes - tagBytes);
  magic.copy(body);
  session.copy(body, magic.length);
  body.writeUInt32BE(train, trainAt);
  body.writeUInt32BE(number, numberAt);
  body.writeUInt32BE(sentUs, sentAt);
  return Buffer.concat([body, authenticate(key, [body], tagBytes)]);
}

/** Whose session a datagram claims to be of, as hexadecimal digits; nothing where it is none of ours. */
export function sessionOf(bytes: Buffer): string | undefined {
  if (bytes.length < minDatagramBytes || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  return bytes.subarray(magic.length, trainAt).toString('hex');
}

export function readDatagram(key: Buffer, bytes: Buffer): Datagram | undefined {
  if (sessionOf(bytes) === undefined || bytes.length > maxDatagramBytes) return undefined;
  const body = bytes.subarray(0, -tagBytes);
  if (!isAuthentic(key, [body], bytes.subarray(-tagBytes))) return undefined;
  return { train: body.readUInt32BE(trainAt), number: body.readUInt32BE(numberAt), sentUs: body.readUInt32BE(sentAt) };
}
