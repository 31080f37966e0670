import { type Discovered, maxDiscovered } from '../../shared/facts/discovery.ts';
import type { DiscoveryMessage } from './messages.ts';

/** One host alone must not fill the list and so hide the others. */
const maxPerAddress = 4;

/** Where a datagram came from, and which socket of ours got it. */
export interface Origin {
  address: string;
  port: number;
  interface: string | undefined;
  /** It came to a socket that had sent a query, not to the port that is only listened on. */
  isReply: boolean;
  /** A stand-in's words carry the tag of whoever knows the code. */
  isVerified: boolean;
  atMs: number;
}

/** What was heard from whom, each once with a count, within bounds. */
export class Heard {
  readonly #entries = new Map<string, Discovered>();
  readonly #perAddress = new Map<string, number>();
  readonly #isSought: (address: string, machine: string | undefined) => boolean;
  #isLeftOut = false;
  #otherSearches = 0;

  constructor(isSought: (address: string, machine: string | undefined) => boolean) {
    this.#isSought = isSought;
  }

  get servers(): Discovered[] {
    return [...this.#entries.values()];
  }

  get isLeftOut(): boolean {
    return this.#isLeftOut;
  }

  get otherSearches(): number {
    return this.#otherSearches;
  }

  /** @returns whether somebody new was heard */
  add(message: DiscoveryMessage, origin: Origin): boolean {
    if (message.kind === 'query') {
      this.#otherSearches += 1;
      return false;
    }
    const { address } = origin;
    const via = viaOf(message, origin);
    // Words of an unknown form may differ each time (a counter, a clock), so they make no entry of their own.
    const words = message.kind === 'other' ? [] : [message.machine, message.service, message.database];
    const key = JSON.stringify([address, origin.interface, via, origin.isVerified, ...words]);
    const known = this.#entries.get(key);
    if (known) {
      known.times += 1;
      return false;
    }
    const ofAddress = this.#perAddress.get(address) ?? 0;
    // Whoever forges a sender's address must not keep the proven one out.
    if (this.#entries.size >= maxDiscovered || (ofAddress >= maxPerAddress && !origin.isVerified)) {
      this.#isLeftOut = true;
      return false;
    }
    this.#perAddress.set(address, ofAddress + 1);
    this.#entries.set(key, this.#entryOf(message, origin, via));
    return true;
  }

  #entryOf(message: Exclude<DiscoveryMessage, { kind: 'query' }>, origin: Origin, via: Discovered['via']): Discovered {
    const { address, port, atMs } = origin;
    const isStandIn = message.kind === 'stand-in';
    const machine = message.kind === 'other' ? undefined : message.machine;
    return {
      address,
      port,
      ...(origin.interface !== undefined && { interface: origin.interface }),
      via,
      ...wordsOf(message),
      times: 1,
      firstMs: atMs,
      ...(!isStandIn && this.#isSought(address, machine) && { sought: true }),
      ...(isStandIn && { standIn: origin.isVerified ? ('verified' as const) : ('unverified' as const) }),
    };
  }
}

/** A stand-in has its own address where a server has its database. */
function wordsOf(
  message: Exclude<DiscoveryMessage, { kind: 'query' }>,
): Pick<Discovered, 'machine' | 'service' | 'database' | 'heard'> {
  if (message.kind === 'other') return { heard: message.heard };
  const { kind, machine, service, database } = message;
  return { machine, service, ...(kind === 'server' && { database }) };
}

function viaOf({ kind }: DiscoveryMessage, { isReply }: Origin): Discovered['via'] {
  if (!isReply) return 'announcement';
  return kind === 'other' ? 'reply' : 'answer';
}
