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
    const words = message.kind === 'server' ? [message.machine, message.service, message.database] : [];
    const key = JSON.stringify([address, origin.interface, via, ...words]);
    const known = this.#entries.get(key);
    if (known) {
      known.times += 1;
      return false;
    }
    const ofAddress = this.#perAddress.get(address) ?? 0;
    if (this.#entries.size >= maxDiscovered || ofAddress >= maxPerAddress) {
      this.#isLeftOut = true;
      return false;
    }
    this.#perAddress.set(address, ofAddress + 1);
    this.#entries.set(key, this.#entryOf(message, origin, via));
    return true;
  }

  #entryOf(message: Exclude<DiscoveryMessage, { kind: 'query' }>, origin: Origin, via: Discovered['via']): Discovered {
    const { address, port, atMs } = origin;
    const machine = message.kind === 'server' ? message.machine : undefined;
    return {
      address,
      port,
      ...(origin.interface !== undefined && { interface: origin.interface }),
      via,
      ...(message.kind === 'server'
        ? { machine: message.machine, service: message.service, database: message.database }
        : { heard: message.heard }),
      times: 1,
      firstMs: atMs,
      ...(this.#isSought(address, machine) && { sought: true }),
    };
  }
}

function viaOf({ kind }: DiscoveryMessage, { isReply }: Origin): Discovered['via'] {
  if (!isReply) return 'announcement';
  return kind === 'server' ? 'answer' : 'reply';
}
