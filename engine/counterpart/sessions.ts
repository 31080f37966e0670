import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Endpoint } from './messages.ts';

/** Visitors at once: a firm's few, not a crowd that has heard the code. */
const maxSessions = 8;
/** Lines of one visitor at once. */
const maxLines = 32;
/** Arrivals of one visitor that are remembered, the newest. */
const maxSeen = 1000;

export interface Seen {
  nonce: string;
  from: Endpoint;
  at: Endpoint;
  /** Another one than `at` has where a device on the way forwards one port to another. */
  dialledPort: number;
}

/** One visitor, from its first line to that line's end. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  /** Where the visitor's first line came from: the one address that may ever be called back. */
  readonly from: Endpoint;
  readonly seen: Seen[] = [];
  readonly #sockets = new Set<Socket>();

  constructor(from: Endpoint) {
    this.from = from;
  }

  /** Takes a line in; false where there are too many. */
  join(socket: Socket, seen: Seen): boolean {
    if (this.#sockets.size >= maxLines) return false;
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    this.seen.push(seen);
    if (this.seen.length > maxSeen) this.seen.shift();
    return true;
  }

  end(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

export class Sessions {
  readonly #open = new Map<string, Session>();

  open(from: Endpoint): Session | undefined {
    if (this.#open.size >= maxSessions) return undefined;
    const session = new Session(from);
    this.#open.set(session.id, session);
    return session;
  }

  find(id: string): Session | undefined {
    return this.#open.get(id);
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
