import type { Socket } from 'node:net';
import type { HostCheck } from '../../../shared/check.ts';
import type { Fault } from '../../../shared/words.ts';

/** One connection that is ready to be spoken on. */
export interface Conversation {
  check: HostCheck;
  /** The TLS socket where TLS starts with the first byte. The listener ends it; a dialogue need not. */
  socket: Socket;
  encrypted: boolean;
  /** What the dialogue itself does wrong; faults of the connection are the listener's business. */
  fault?: Fault | undefined;
  /** The same for data connections that an FTP server makes, which are a row of their own. */
  activeFault?: Fault | undefined;
  /** For sockets beside this one: none outlives the listener. */
  track: <S extends Socket>(socket: S) => S;
  /** Given where STARTTLS is to be offered: TLS over this connection, whose old socket is not used any more. */
  startTls?: () => Socket;
}

/** Speaks the server's part of a protocol as far as a probe listens, and never further. */
export type Dialogue = (conversation: Conversation) => void;
