import type { Socket } from 'node:net';
import type { Measurable } from '../../../shared/check.ts';

/** One connection that is ready to be spoken on. */
export interface Conversation {
  check: Measurable;
  /** The TLS socket where TLS starts with the first byte. The listener ends it; a dialogue need not. */
  socket: Socket;
  encrypted: boolean;
  /** Given where STARTTLS is to be offered: TLS over this connection, whose old socket is not used any more. */
  startTls?: () => Socket;
}

/** Speaks the server's part of a protocol as far as a probe listens, and never further: no data, no login. */
export type Dialogue = (conversation: Conversation) => void;
