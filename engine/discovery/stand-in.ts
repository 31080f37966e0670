import { printable } from '../../shared/printable.ts';
import { authenticate, derive, isAuthentic, type PairingKey } from '../counterpart/keys.ts';

/**
 * How a counterpart makes itself heard in the search for servers, described in docs/counterpart.md: the three fields of
 * the documented answer, with a service of its own, so that nobody takes it for a server. `announces`: to everybody, unasked.
 * `answers`: a query. `calls`: to a visitor alone, unasked, when it wants to know whether that arrives.
 */
export const standInKinds = ['announces', 'answers', 'calls'] as const;
export type StandInKind = (typeof standInKinds)[number];

export interface StandIn {
  kind: StandInKind;
  machine: string;
  /** From which it says that it was sent: another one than the sender's where addresses are translated. */
  address: string;
}

const fieldBytes = 32;
const addressAt = 2 * fieldBytes;
const tagAt = addressAt + 16;
/** As long as a query, so that an answer amplifies nothing. */
export const standInBytes = 3 * fieldBytes;
const tagBytes = standInBytes - tagAt;
const product = 'PortAmpel';
const services = new Map<string, StandInKind>(standInKinds.map((kind) => [`${product} ${kind}`, kind]));

/** For all that a counterpart says to those who search. */
export function announcementKeyOf({ connections }: PairingKey): Buffer {
  return derive(connections, Buffer.alloc(0), 'announcements');
}

/** @param announcementKey - see `announcementKeyOf` */
export function writeStandIn(announcementKey: Buffer, { kind, machine, address }: StandIn): Buffer {
  const body = Buffer.alloc(tagAt);
  // Node cuts between letters, never within one.
  body.write(printable(machine), 0, fieldBytes - 1, 'utf8');
  body.write(`${product} ${kind}`, fieldBytes, 'latin1');
  body.write(address.slice(0, tagAt - addressAt - 1), addressAt, 'latin1');
  return Buffer.concat([body, authenticate(announcementKey, [body], tagBytes)]);
}

/** What a service calls itself, where it is a counterpart's. */
export function standInKindOf(service: string): StandInKind | undefined {
  return services.get(service);
}

/** Whether somebody who knows the code has written these bytes. */
export function isFromCounterpart(announcementKey: Buffer, datagram: Uint8Array): boolean {
  if (datagram.length !== standInBytes) return false;
  const bytes = Buffer.from(datagram);
  return isAuthentic(announcementKey, [bytes.subarray(0, tagAt)], bytes.subarray(tagAt));
}
