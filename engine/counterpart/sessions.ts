import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Transport } from '../../shared/words.ts';
import type { Datagram } from './datagram.ts';
import type { Endpoint } from './messages.ts';
import { PerSecond } from './per-second.ts';
import { isSameAddress } from './same-address.ts';
import { type Tallied, Tally } from './tally.ts';

/** At once: a firm's few, not a crowd that has heard the code; each knocks at all of its ports to see which lets it in. */
export const maxSessions = 64;
/** Lines of one visitor at once. */
export const maxLines = 32;

/** Calls back to one visitor. */
export const maxCalls = 64;
/** Trains of datagrams of one visitor. */
export const maxTrains = 32;
/** Datagrams of one visitor that are looked at. */
export const maxDatagramsPerSecond = 1000;

export interface SessionTraits {
  /** One that was agreed on before: a visitor's, which waits to be called back. */
  id?: string;
  cameTo?: string;
}

/** One visitor, from its first line to that line's end. */
export class Session {
  readonly id: string;
  /** Where the visitor's first line came from: the one address that may ever be called back. */
  readonly from: Endpoint;
  /** This machine's address that the first line came to; left out for a visitor that is only expected. */
  readonly cameTo: string | undefined;
  /** Ports that the visitor's lines came in at. */
  readonly arrivedAt = new Set<number>();
  /** Searches that came from the visitor's address during the visit: to this machine alone, and to everybody. */
  readonly queries = { direct: 0, broadcast: 0 };
  /** When a connection from the visitor's address was last turned away, by port; on the clock's monotonic time. */
  readonly #refusedAtMs = new Map<number, number>();
  /** Told of each line that comes in, and of each datagram that counts: over which transport, and at which port or in which train. */
  readonly onCame = new Set<(transport: Transport, at: number) => void>();
  readonly #sockets = new Set<Socket>();
  #calls = 0;
  readonly #trains = new Map<number, { tally: Tally; from: Endpoint }>();
  /** From other addresses than the visit's. */
  readonly #elsewhere = new Map<number, { from: Endpoint; count: number }>();
  readonly #pace = new PerSecond(maxDatagramsPerSecond);

  constructor(from: Endpoint, { id = newSessionId(), cameTo }: SessionTraits = {}) {
    this.from = from;
    this.id = id;
    this.cameTo = cameTo;
  }

  /** Takes a line in; false where there are too many. */
  join(socket: Socket, port: number): boolean {
    if (this.#sockets.size >= maxLines) return false;
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    this.arrivedAt.add(port);
    this.#tell('tcp', port);
    return true;
  }

  /** A connection from the visitor's address was turned away. @param atMs - on the clock's monotonic time */
  noteRefusal(port: number, atMs: number): void {
    this.#refusedAtMs.set(port, Math.max(atMs, this.#refusedAtMs.get(port) ?? 0));
  }

  /** Whether one was turned away at this port since then. */
  hasRefused(port: number, sinceMs: number): boolean {
    return (this.#refusedAtMs.get(port) ?? Number.NEGATIVE_INFINITY) >= sinceMs;
  }

  /** Whether it has a line beside its first one. */
  get isMeasuring(): boolean {
    return this.#sockets.size > 1;
  }

  /** Whether the visitor may still have itself called. */
  grantCall(): boolean {
    this.#calls += 1;
    return this.#calls <= maxCalls;
  }

  /**
   * Counts a datagram; false where it is none to be answered: one too many, somebody's repetition, or one from another address
   * than the visit's, which may be forged: who knows the code must not have others sent anything. Those spend nothing of what
   * the visitor may send.
   */
  tally(datagram: Datagram, arrivedUs: number, from: Endpoint): boolean {
    if (!isSameAddress(from.address, this.from.address)) {
      this.#noteElsewhere(datagram, from);
      return false;
    }
    if (!this.#pace.mayOneMore(arrivedUs / 1000)) return false;
    const train = this.#trains.get(datagram.train) ?? { tally: new Tally(), from };
    if (!this.#trains.has(datagram.train) && this.#trains.size >= maxTrains) return false;
    this.#trains.set(datagram.train, train);
    if (!train.tally.take(datagram, arrivedUs)) return false;
    this.#tell('udp', datagram.train);
    return true;
  }

  /** What arrived of a train, and from where its first one came: the visitor's own, where there is any. */
  train(train: number): (Tallied & { from: Endpoint; elsewhere: number }) | undefined {
    const own = this.#trains.get(train);
    const others = this.#elsewhere.get(train);
    const first = own ?? others;
    return first && { ...(own?.tally ?? new Tally()).tallied(), from: first.from, elsewhere: others?.count ?? 0 };
  }

  #tell(transport: Transport, at: number): void {
    for (const each of this.onCame) each(transport, at);
  }

  #noteElsewhere({ train }: Datagram, from: Endpoint): void {
    const others = this.#elsewhere.get(train) ?? { from, count: 0 };
    if (!this.#elsewhere.has(train) && this.#elsewhere.size >= maxTrains) return;
    others.count += 1;
    this.#elsewhere.set(train, others);
  }

  end(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

export function newSessionId(): string {
  return randomBytes(16).toString('hex');
}

export class Sessions {
  readonly #open = new Map<string, Session>();

  open(from: Endpoint, traits?: SessionTraits): Session | undefined {
    if (this.#open.size >= maxSessions) this.#endQuietest();
    if (this.#open.size >= maxSessions) return undefined;
    const session = new Session(from, traits);
    this.#open.set(session.id, session);
    return session;
  }

  find(id: string): Session | undefined {
    const session = this.#open.get(id);
    // The one that was asked for last comes last.
    if (session && this.#open.delete(id)) this.#open.set(id, session);
    return session;
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Visitors who vanished without a word must not keep others out; one that measures is there. */
  #endQuietest(): void {
    const quiet = [...this.#open.values()].find(({ isMeasuring }) => !isMeasuring);
    if (quiet) this.end(quiet);
  }

  /** Whether somebody from this address is on a visit. */
  isVisiting(address: string): boolean {
    return this.from(address).length > 0;
  }

  /** All visits from this address. */
  from(address: string): Session[] {
    return [...this.#open.values()].filter(({ from }) => from.address === address);
  }

  /** With all of its lines. */
  end(session: Session): void {
    this.#open.delete(session.id);
    session.end();
  }

  get size(): number {
    return this.#open.size;
  }
}
