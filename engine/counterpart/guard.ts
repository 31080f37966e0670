import { isIPv6 } from 'node:net';

/** Wrong codes that one address may bring before it is heard no more. */
const wrongPerAddress = 5;
/** How long it is not heard then. */
const banMs = 60_000;
/** Wrong codes of all addresses together before each further address has but one try. */
const wrongInAll = 50;
/** Addresses that are remembered: the one that was quiet for longest goes first. */
const maxAddresses = 1000;
/** Connections of one address that may wait for their hello at once, and those of an address that knows the code. */
const pendingPerStranger = 8;
const pendingPerFriend = 64;
const pendingInAll = 256;

interface Known {
  wrong: number;
  bannedUntilMs: number;
  pending: number;
  isFriend: boolean;
}

/** Keeps strangers from guessing, and from taking the place of those who know the code. Holds a bounded memory. */
export class Guard {
  readonly #monotonicMs: () => number;
  readonly #known = new Map<string, Known>();
  #wrong = 0;
  #pending = 0;

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
  }

  /** Whether a connection may wait for its hello. Each `enter` that was granted ends with a `leave`. */
  enter(address: string): 'granted' | 'banned' | 'crowd' {
    const known = this.#of(address);
    if (this.#monotonicMs() < known.bannedUntilMs) return 'banned';
    const limit = known.isFriend ? pendingPerFriend : pendingPerStranger;
    // A friend has a place even where strangers have taken all of theirs.
    if (known.pending >= limit || (!known.isFriend && this.#pending >= pendingInAll)) return 'crowd';
    known.pending += 1;
    this.#pending += 1;
    return 'granted';
  }

  leave(address: string): void {
    const known = this.#of(address);
    known.pending = Math.max(0, known.pending - 1);
    this.#pending = Math.max(0, this.#pending - 1);
  }

  /** Somebody from there knows the code. */
  welcome(address: string): void {
    const known = this.#of(address);
    known.isFriend = true;
    known.wrong = 0;
  }

  /** A hello of the right form with a wrong code. Returns whether the address is not heard from now on. */
  suspect(address: string): boolean {
    const known = this.#of(address);
    known.wrong += 1;
    this.#wrong += 1;
    const limit = this.#wrong > wrongInAll ? 1 : wrongPerAddress;
    if (known.wrong < limit) return false;
    known.wrong = 0;
    known.bannedUntilMs = this.#monotonicMs() + banMs;
    return true;
  }

  get size(): number {
    return this.#known.size;
  }

  #of(address: string): Known {
    const key = networkOf(address);
    const known = this.#known.get(key) ?? { wrong: 0, bannedUntilMs: 0, pending: 0, isFriend: false };
    this.#known.delete(key);
    this.#known.set(key, known);
    if (this.#known.size > maxAddresses) this.#forget();
    return known;
  }

  /** Whoever has a connection open, knows the code or is banned stays, as long as there is anybody else. */
  #forget(): void {
    const nowMs = this.#monotonicMs();
    const isIdle = ({ pending, isFriend, bannedUntilMs }: Known): boolean =>
      pending === 0 && !isFriend && bannedUntilMs <= nowMs;
    const idle = [...this.#known].find(([, known]) => isIdle(known)) ?? [...this.#known][0];
    if (idle) this.#known.delete(idle[0]);
  }
}

/** One machine has a whole /64 of IPv6 for itself. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled =
    tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - rest.length).fill('0'), ...rest];
  return filled.slice(0, 4).join(':');
}
