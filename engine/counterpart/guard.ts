import ipaddr from 'ipaddr.js';
import { banMs } from '../../shared/station.ts';

/** Wrong codes that one address may bring before no code from there is tried, and one from where somebody knows the code. */
export const wrongPerStranger = 5;
export const wrongPerFriend = 1000;
/** Wrong codes of all strangers' addresses together before each further one has but one try, */
export const wrongInAll = 50;
/** and before none is tried any more, in this counterpart's life; the same for all friends' addresses together. */
export const wrongForGood = 10_000;
/** Addresses that are remembered, */
export const maxAddresses = 1000;
/** and of each the newest wrong codes: the same one again is no further guess. */
export const maxGuesses = 8;
/** Connections of one address that may be open without a visit, and those of an address that knows the code. */
export const openPerStranger = 8;
export const openPerFriend = 64;
/** Those of all strangers. */
export const openInAll = 256;

/** For a while, or for good. */
type Unheeded = 'banned' | 'barred';

interface Known {
  wrong: number;
  /** The newest of them. */
  guesses: Set<string>;
  bannedUntilMs: number;
  open: number;
  /** Those of them that have shown nothing yet, the oldest first. */
  waiting: Set<Ticket>;
  /** Somebody from there knows the code: who shares an address with a guesser is not locked out by it. */
  isFriend: boolean;
}

/** Keeps strangers from guessing, and from taking the place of those who know the code. Holds a bounded memory. */
export class Guard {
  readonly #monotonicMs: () => number;
  readonly #known = new Map<string, Known>();
  /** Wrong codes. */
  readonly #wrong = { strangers: 0, friends: 0 };
  #openStrangers = 0;

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
  }

  /**
   * Whether a connection may wait for its hello. Where its address has no place left, the one that has waited there for longest
   * gives way: a hello is there at once, so whoever waits is nobody who knows the code.
   * @param close - closes the connection where it has to give way
   */
  enter(address: string, close: () => void): Ticket | Unheeded | 'crowd' {
    const known = this.#of(address);
    const { isFriend, open, waiting } = known;
    // A friend's address may have a visit open, whose hellos are no guesses.
    const unheeded = isFriend ? undefined : this.unheeded(known);
    if (unheeded) return unheeded;
    if (open >= (isFriend ? openPerFriend : openPerStranger)) {
      const [oldest] = waiting;
      if (!oldest) return 'crowd';
      oldest.giveWay();
    }
    // A friend has a place even where strangers have taken all of theirs.
    if (!isFriend && this.#openStrangers >= openInAll) return 'crowd';
    if (!isFriend) this.#openStrangers += 1;
    return new Ticket(this, known, close);
  }

  /** Somebody at this address knows the code. */
  befriend(address: string): void {
    this.#of(address).isFriend = true;
  }

  get size(): number {
    return this.#known.size;
  }

  /** Why no code from there is tried; nothing where it is. */
  unheeded(known: Known): Unheeded | undefined {
    if (this.#wrong[kindOf(known)] >= wrongForGood) return 'barred';
    return this.#monotonicMs() < known.bannedUntilMs ? 'banned' : undefined;
  }

  suspect(known: Known, guess: string | undefined): void {
    if (guess !== undefined) {
      if (known.guesses.has(guess)) return;
      known.guesses.add(guess);
      const [oldest] = known.guesses;
      if (oldest !== undefined && known.guesses.size > maxGuesses) known.guesses.delete(oldest);
    }
    known.wrong += 1;
    this.#wrong[kindOf(known)] += 1;
    const perStranger = this.#wrong.strangers > wrongInAll ? 1 : wrongPerStranger;
    if (known.wrong < (known.isFriend ? wrongPerFriend : perStranger)) return;
    known.wrong = 0;
    known.bannedUntilMs = this.#monotonicMs() + banMs;
  }

  strangerLeft(): void {
    this.#openStrangers -= 1;
  }

  #of(address: string): Known {
    const key = neighbourhoodOf(address);
    const known = this.#known.get(key) ?? {
      wrong: 0,
      guesses: new Set(),
      bannedUntilMs: 0,
      open: 0,
      waiting: new Set(),
      isFriend: false,
    };
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

/** One connection that may wait for its hello. Holds on to its address, so that it counts right where that is forgotten meanwhile. */
export class Ticket {
  readonly #guard: Guard;
  readonly #known: Known;
  readonly #close: () => void;
  readonly #isStranger: boolean;
  #isOpen = true;
  #gaveWay = false;

  constructor(guard: Guard, known: Known, close: () => void) {
    this.#guard = guard;
    this.#known = known;
    this.#close = close;
    this.#isStranger = !known.isFriend;
    known.open += 1;
    known.waiting.add(this);
  }

  /** A newer one of its address needed its place, and its connection was closed. */
  get gaveWay(): boolean {
    return this.#gaveWay;
  }

  giveWay(): void {
    this.#gaveWay = true;
    this.leave();
    this.#close();
  }

  /** Why no code from its address is tried; nothing where it is. */
  unheeded(): Unheeded | undefined {
    return this.#guard.unheeded(this.#known);
  }

  /** It has shown that it knows something that strangers do not: it gives way no more. */
  stay(): void {
    this.#known.waiting.delete(this);
  }

  /** Somebody from there knows the code. */
  welcome(): void {
    this.#known.isFriend = true;
  }

  /**
   * A hello of the right form with a wrong code.
   * @param guess - which one, where that can be told: the same one again counts once
   */
  suspect(guess?: string): void {
    this.#guard.suspect(this.#known, guess);
  }

  /** The connection is closed, or a visit's from now on. May be called again. */
  leave(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.stay();
    this.#known.open -= 1;
    if (this.#isStranger) this.#guard.strangerLeft();
  }
}

function kindOf({ isFriend }: Known): 'friends' | 'strangers' {
  return isFriend ? 'friends' : 'strangers';
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
