import { TextDecoder } from 'node:util';
import { printable } from '../../shared/printable.ts';
import { type StandInKind, standInKindOf } from './stand-in.ts';

/**
 * The query and answer of 4D's server search, as the sample of 4D's own documentation has them (4D Internet Commands,
 * UDP_SendBLOBTo): three fields of 32 bytes, each a string that ends with NUL. A client puts "4D Server" into the second;
 * a server answers with its machine, service and database.
 */
const fieldBytes = 32;
const messageBytes = 3 * fieldBytes;
const service = '4D Server';

/** Nothing of a longer datagram is looked at. */
const maxReadBytes = 2048;
const maxWordLength = 64;
const maxHeardLength = 120;

export const discoveryQuery: Buffer = Buffer.alloc(messageBytes);
discoveryQuery.write(service, fieldBytes, 'latin1');

export type DiscoveryMessage =
  /** Another client's search. */
  | { kind: 'query' }
  | { kind: 'server'; machine: string; service: string; database: string }
  /** A counterpart of PortAmpel's, by its own words. */
  | { kind: 'stand-in'; says: StandInKind; machine: string; service: string; database: string }
  /** In a form that is not documented. */
  | { kind: 'other'; heard: string };

/** Reads one datagram of anybody. Never throws; every word is printable and bounded. */
export function readDiscoveryMessage(datagram: Uint8Array): DiscoveryMessage {
  const bytes = datagram.subarray(0, maxReadBytes);
  const [machine, named, database] = [0, 1, 2].map((index) => fieldOf(bytes, index));
  if (machine === undefined || named === undefined || database === undefined || named === '') return other(bytes);
  const says = standInKindOf(named);
  if (says !== undefined) return { kind: 'stand-in', says, machine, service: named, database };
  if (machine !== '') return { kind: 'server', machine, service: named, database };
  return database === '' && named === service ? { kind: 'query' } : other(bytes);
}

/** The simulator's part of the dialogue. */
export function discoveryAnswer(machine: string, database: string): Buffer {
  const answer = Buffer.alloc(messageBytes);
  [machine, service, database].forEach((word, index) => {
    answer.write(word.slice(0, fieldBytes - 1), index * fieldBytes, 'latin1');
  });
  return answer;
}

/** One field as words; `undefined` where the datagram ends before it does, or holds something else than a string. */
function fieldOf(bytes: Uint8Array, index: number): string | undefined {
  if (bytes.length < messageBytes) return undefined;
  const field = bytes.subarray(index * fieldBytes, (index + 1) * fieldBytes);
  const end = field.indexOf(0);
  const word = field.subarray(0, end === -1 ? fieldBytes : end);
  // What follows the NUL is not looked at: C strings are often copied over older ones. Controls inside are no name.
  if (word.some((byte) => byte < 0x20 || byte === 0x7f)) return undefined;
  return printable(decode(word).trim(), maxWordLength);
}

function other(bytes: Uint8Array): DiscoveryMessage {
  const text = decode(bytes.subarray(0, maxHeardLength)).replaceAll(/\0+/g, '\0');
  return { kind: 'other', heard: printable(text, maxHeardLength).slice(0, maxHeardLength) };
}

/** UTF-8, or else the character set of the Macintosh, in which the sample writes ("Mac C string"). */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return macintosh().decode(bytes);
  }
}

let knownMacintosh: TextDecoder | undefined;

function macintosh(): TextDecoder {
  return (knownMacintosh ??= new TextDecoder('macintosh'));
}
