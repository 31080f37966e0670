import type { Socket } from 'node:net';
import { type Login } from '../../../shared/login.ts';
import type { PhaseName } from '../../../shared/words.ts';
import { patienceFor } from '../../patience.ts';
import type { RunContext } from '../../run-context.ts';
import { type Connected, connect } from '../connect.ts';
import type { ConversationContext } from '../conversation.ts';
import { type Secured, startTls } from '../tls.ts';

/** What an FTP session needs around its control connection. */
export interface FtpContext extends ConversationContext {
  /** Of the control connection's far end, and the only one that data connections are made to. */
  address: string;
  controlPort: number;
  login: Login | undefined;
  run: RunContext;
  /** Another connection to that address. */
  dial: (port: number) => Promise<Connected>;
  /** TLS on another connection; a session that is given is offered for resumption. */
  secure: (socket: Socket, session?: Buffer) => Promise<Secured>;
  timed: <T>(name: PhaseName, work: () => Promise<T>) => Promise<T>;
}

type Basics = Pick<FtpContext, 'address' | 'controlPort' | 'run' | 'timed'> & ConversationContext & { host: string };

export function ftpContext(basics: Basics): FtpContext {
  const { address, host, run, signal, deadlineMs, monotonicMs } = basics;
  return {
    ...basics,
    login: run.settings.login,
    dial: (port) => connect(address, port, { monotonicMs, patience: patienceFor(address, run), signal }),
    secure: (socket, session) => {
      const timeoutMs = Math.max(0, Math.min(tlsMs, deadlineMs - monotonicMs()));
      return startTls(socket, { host, trust: run.trust(), timeoutMs, signal, ...(session && { session }) });
    },
  };
}

/** How long a handshake on a data connection, or a second control connection, may take. */
const tlsMs = 3000;
