import type { Socket } from 'node:net';
import type { PhaseName } from '../../../shared/words.ts';
import { patienceFor } from '../../patience.ts';
import type { RunContext } from '../../run-context.ts';
import { type Connected, connect } from '../connect.ts';
import type { ConversationContext } from '../conversation.ts';
import { type Secured, startTls } from '../tls.ts';
import type { Account } from './sign-in.ts';

/** What an FTP session needs around its control connection. */
export interface FtpContext extends ConversationContext {
  /** Of the control connection's far end, and the only one that data connections are made to. */
  address: string;
  controlPort: number;
  /** Left out: as a guest. */
  account: Account | undefined;
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
  const { login } = run.settings;
  const remainingMs = (): number => Math.max(0, deadlineMs - monotonicMs());
  return {
    ...basics,
    account: login && {
      login,
      inTurn: async (logIn) => {
        const server = { host, port: basics.controlPort };
        const wait = { withinMs: remainingMs() / 2, signal };
        const turn = await run.logins.take(server, wait, logIn, (loggedIn) => loggedIn.login === 'refused');
        if (turn.kind === 'taken') return turn.outcome;
        return turn.kind === 'refused' ? { login: 'refused' } : { login: 'not-tried', putOff: 'pending' };
      },
    },
    dial: (port) => connect(address, port, { monotonicMs, patience: patienceFor(address, run), signal }),
    secure: (socket, session) => {
      // Where it never finishes, there is time left for another data connection and for clear text.
      const timeoutMs = remainingMs() / 2;
      return startTls(socket, { host, trust: run.trust(), timeoutMs, signal, ...(session && { session }) });
    },
  };
}

/** Less is left where the deadline has ended a wait: timers may fire a little early. */
const timeUpMs = 20;

export function isTimeUp({ deadlineMs, monotonicMs }: Pick<FtpContext, 'deadlineMs' | 'monotonicMs'>): boolean {
  return deadlineMs - monotonicMs() < timeUpMs;
}
