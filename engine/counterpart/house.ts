import type { Listening } from '../../shared/facts/counterpart.ts';
import type { Clock } from '../clock.ts';
import type { Sockets } from '../simulator/sockets.ts';
import type { Announcer } from './announcer.ts';
import type { Doorstep } from './doorstep.ts';
import type { ExpectedTls } from './expected-tls.ts';
import type { Guard } from './guard.ts';
import type { PairingKey } from './keys.ts';
import type { ArrivalLog } from './log.ts';
import type { Sessions } from './sessions.ts';
import type { VisitBook } from './visit-book.ts';

/** What all connections of a counterpart share. */
export interface House {
  key: PairingKey;
  guard: Guard;
  doorstep: Doorstep;
  sessions: Sessions;
  tls: ExpectedTls;
  log: ArrivalLog;
  visits: VisitBook;
  listening: Listening[];
  /** Left out where it shall not be found as a server is. */
  announcer?: Announcer;
  clock: Clock;
  /** On the clock's monotonic time. */
  endsAtMs: number;
  /** Aborts where the counterpart ends. */
  signal: AbortSignal;
  /** Nonces of every hello that was answered, and of this end's own: none is answered again. */
  answered: Set<string>;
  /** How long each step of an introduction may take. */
  helloMs: number;
  /** Every connection that was accepted, and this end's own calls. */
  sockets: Sockets;
}
