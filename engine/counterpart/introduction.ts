import { randomBytes } from 'node:crypto';
import {
  authenticate,
  type ConnectionKeys,
  claimBytes,
  connectionKeysOf,
  isAuthentic,
  isTrueClaim,
  type PairingKey,
} from './keys.ts';

/**
 * The first two messages of every connection; docs/counterpart.md describes them byte by byte.
 *
 * The hello is the longer one on purpose: whoever replays somebody's hello under a false address makes the counterpart
 * send less than was sent. And it is answered once: its nonce is remembered.
 */
const magic = Buffer.from('PAMPEL/1', 'latin1');
const nonceBytes = 16;
const sessionBytes = 16;
const tagBytes = 32;
const portAt = magic.length + nonceBytes;
const sessionAt = portAt + 2;
const claimAt = sessionAt + sessionBytes;

export const magicBytes = magic.length;
export const helloBytes = 128;
export const welcomeBytes = 64;

export interface Hello {
  /** All of it, as it went over the wire. */
  bytes: Buffer;
  nonce: Buffer;
  /** Where the visitor believes it goes: another one was put in its place on the way where they differ. */
  dialledPort: number;
}

/** As 32 hexadecimal digits. */
export function nonceOf({ nonce }: Hello): string {
  return nonce.toString('hex');
}

/** @param session - that the line is of, 32 hexadecimal digits; left out for the first line of a visit */
export function helloFor(key: PairingKey, dialledPort: number, session = ''): Hello {
  const body = Buffer.alloc(helloBytes - tagBytes);
  magic.copy(body);
  const nonce = randomBytes(nonceBytes);
  nonce.copy(body, magic.length);
  body.writeUInt16BE(dialledPort, portAt);
  body.write(session, sessionAt, 'hex');
  key.claim.copy(body, claimAt);
  const tag = authenticate(key.introduction, [Buffer.from('hello'), body]);
  return { bytes: Buffer.concat([body, tag]), nonce, dialledPort };
}

export function isHelloStart(bytes: Buffer): boolean {
  return bytes.equals(magic);
}

/** `stranger`: no hello of this version. `wrong-code`: one of somebody who has another code. */
export function readHello(key: PairingKey, bytes: Buffer): Hello | 'stranger' | 'wrong-code' {
  const body = bytes.subarray(0, helloBytes - tagBytes);
  if (bytes.length !== helloBytes || !body.subarray(0, magic.length).equals(magic)) return 'stranger';
  const tag = bytes.subarray(helloBytes - tagBytes);
  const isTrue = isTrueClaim(key, claimIn(bytes));
  if (!isAuthentic(key.introduction, [Buffer.from('hello'), body], tag) || !isTrue) return 'wrong-code';
  const nonce = Buffer.from(body.subarray(magic.length, magic.length + nonceBytes));
  return { bytes, nonce, dialledPort: body.readUInt16BE(portAt) };
}

/** Of which session a hello says that it is, not yet believed: 32 hexadecimal digits, zeros where it is a visit's first. */
export function sessionIn(hello: Buffer): string {
  return hello.toString('hex', sessionAt, sessionAt + sessionBytes);
}

/**
 * The guess that a hello with a wrong code is, so that it is counted once: with the same claim none was ever let in, whatever
 * its tag, so nothing is learned by another. Nothing where the claim is true and the tag is not: each of those is a guess of its own.
 */
export function guessIn(key: PairingKey, hello: Buffer): string | undefined {
  const claim = claimIn(hello);
  return isTrueClaim(key, claim) ? undefined : claim.toString('hex');
}

function claimIn(hello: Buffer): Buffer {
  return hello.subarray(claimAt, claimAt + claimBytes);
}

export function welcomeTo(key: PairingKey, hello: Hello): { bytes: Buffer; keys: ConnectionKeys } {
  const body = Buffer.alloc(welcomeBytes - tagBytes);
  magic.copy(body);
  randomBytes(nonceBytes).copy(body, magic.length);
  const bytes = Buffer.concat([body, authenticate(key.introduction, [Buffer.from('welcome'), hello.bytes, body])]);
  return { bytes, keys: keysOf(key, hello, body) };
}

/** The connection's keys, where the welcome is the answer to this very hello by somebody who has the code. */
export function readWelcome(key: PairingKey, hello: Hello, bytes: Buffer): ConnectionKeys | undefined {
  const body = bytes.subarray(0, welcomeBytes - tagBytes);
  if (bytes.length !== welcomeBytes || !body.subarray(0, magic.length).equals(magic)) return undefined;
  const tag = bytes.subarray(welcomeBytes - tagBytes);
  if (!isAuthentic(key.introduction, [Buffer.from('welcome'), hello.bytes, body], tag)) return undefined;
  return keysOf(key, hello, body);
}

function keysOf(key: PairingKey, hello: Hello, welcomeBody: Buffer): ConnectionKeys {
  const nonce = welcomeBody.subarray(magic.length, magic.length + nonceBytes);
  return connectionKeysOf(key, Buffer.concat([hello.nonce, nonce]));
}
