import ipaddr from 'ipaddr.js';

/** Wrong codes that one address may bring before it is heard no more, and one from where somebody knows the code. */
export const wrongPerStranger = 5;
export const wrongPerFriend = 1000;
/** How long it is not heard then. */
export const banMs = 60_000;
/** Wrong codes of all addresses together before each further address has but one try, */
export const wrongInAll = 50;
/** and before nobody new is heard at all: one in three billion is guessed by then. */
export const wrongForGood = 10_000;
/** Addresses that are remembered. */
export const maxAddresses = 1000;
/** Connections of one address that may be open without a visit, and those of an address that knows the code. */
export const openPerStranger = 8;
export const openPerFriend = 64;
/** Those of all strangers. */
export const openInAll = 256;

interface Known {
  wrong: number;
  bannedUntilMs: number;
  open: number;
  /** Somebody from there knows the code: who shares an address with a guesser is not locked out by it. */
  isFriend: boolean;
}

/** One connection that may wait for its hello. */
export interface Ticket {
  /** Somebody from there knows the code. */
  welcome: () => void;
  /** A hello of the right form with a wrong code. */
  suspect: () => void;
  /** The connection is closed, or a visit's from now on. May be called again. */
  leave: () => void;
}

/** Keeps strangers from guessing, and from taking the place of those who know the code. Holds a bounded memory. */
export class Guard {
  readonly #monotonicMs: () => number;
  readonly #known = new Map<string, Known>();
  #wrong = 0;
  #openStrangers = 0;

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
  }

  /** Whether a connection may wait for its hello. */
  enter(address: string): Ticket | 'banned' | 'crowd' {
    const known = this.#of(address);
    const { isFriend } = known;
    if (this.#monotonicMs() < known.bannedUntilMs || (!isFriend && this.#wrong >= wrongForGood)) return 'banned';
    // A friend has a place even where strangers have taken all of theirs.
    if (known.open >= (isFriend ? openPerFriend : openPerStranger)) return 'crowd';
    if (!isFriend && this.#openStrangers >= openInAll) return 'crowd';
    return this.#ticket(known);
  }

  get size(): number {
    return this.#known.size;
  }

  /** Holds on to its address, so that it counts right where that is forgotten meanwhile. */
  #ticket(known: Known): Ticket {
    const isStranger = !known.isFriend;
    let isOpen = true;
    known.open += 1;
    if (isStranger) this.#openStrangers += 1;
    return {
      welcome: () => {
        known.isFriend = true;
      },
      suspect: () => this.#suspect(known),
      leave: () => {
        if (!isOpen) return;
        isOpen = false;
        known.open -= 1;
        if (isStranger) this.#openStrangers -= 1;
      },
    };
  }

  #suspect(known: Known): void {
    known.wrong += 1;
    this.#wrong += 1;
    const perStranger = this.#wrong > wrongInAll ? 1 : wrongPerStranger;
    if (known.wrong < (known.isFriend ? wrongPerFriend : perStranger)) return;
    known.wrong = 0;
    known.bannedUntilMs = this.#monotonicMs() + banMs;
  }

  #of(address: string): Known {
    const key = neighbourhoodOf(address);
    const known = this.#known.get(key) ?? { wrong: 0, bannedUntilMs: 0, open: 0, isFriend: false };
    // The one that was quiet for longest comes first.
    this.#known.delete(key);
    if (this.#known.size >= maxAddresses) this.#forget();
    this.#known.set(key, known);
    return known;
  }

  /** Whoever has a connection open or knows the code stays as long as there is anybody else, and who is banned if possible. */
  #forget(): void {
    const nowMs = this.#monotonicMs();
    let least: string | undefined;
    let leastWorth = Number.POSITIVE_INFINITY;
    for (const [key, { open, isFriend, bannedUntilMs, wrong }] of this.#known) {
      const worth = isFriend ? 4 : open > 0 ? 3 : bannedUntilMs > nowMs ? 2 : wrong > 0 ? 1 : 0;
      if (worth >= leastWorth) continue;
      least = key;
      leastWorth = worth;
      if (worth === 0) break;
    }
    if (least !== undefined) this.#known.delete(least);
  }
}

/**
 * Whom an address stands for: one machine has a whole /64 of IPv6 for itself, but every machine of a LAN is in the same
 * one of link-local addresses (RFC 4291 section 2.5.6).
 */
function neighbourhoodOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  // Takes IPv4 out of IPv6's form for it (RFC 4291 section 2.5.5.2).
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4 || parsed.range() === 'linkLocal') return parsed.toString();
  return parsed.parts.slice(0, 4).join(':');
}
