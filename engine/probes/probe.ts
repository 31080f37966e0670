import type { Socket } from 'node:net';
import type { LineCheck } from '../../shared/check.ts';
import type { Login } from '../../shared/login.ts';
import type { Details } from '../../shared/observation.ts';
import { assertNever, type Encryption, type PhaseName, type Reason, type Service } from '../../shared/words.ts';
import type { Conversation } from '../net/conversation.ts';
import { type ConversationContext, type Ending } from '../net/conversation.ts';
import { recognise } from '../net/recognise.ts';
import type { Secured } from '../net/tls.ts';
import type { RunContext } from '../run-context.ts';

/** What a probe learned on an open connection. */
export interface Verdict {
  service: Service;
  reason: Reason;
  details: Details;
  errorCode?: string;
}

/** One open connection, after its TLS handshake where the row starts with one. */
export interface Line extends ConversationContext {
  check: LineCheck;
  socket: Socket;
  /** The far end of this connection, without a zone. */
  address: string;
  /** What the whole run shares, for probes that need more than this one connection. */
  run: RunContext;
  /** Of the TCP handshake: no answer to what happens on the connection can be faster. */
  rttMs: number;
  /** For the update server, where the user gave one. Goes to the peer and nowhere else: into no detail, no transcript. */
  login?: Login;
  /** The peer has said who it is: no further try need start beside this one for its silence. */
  onAnswered?: (() => void) | undefined;
  /** Starts TLS on this connection, for STARTTLS: by the deadline, or within that time. The probe goes on with the socket that it returns. */
  upgrade(socket: Socket, withinMs?: number): Promise<Secured>;
  /** The host's ports that this run asks in HTTP, and when TLS starts there. */
  webPorts: ReadonlyMap<number, Encryption>;
  /** One more connection to the same address, shaken hands on where TLS comes first; nothing where that fails. */
  open(port: number, encryption: 'none' | 'tls'): Promise<Socket | undefined>;
  /** Notes a part of the conversation as a phase of its own. */
  timed<T>(name: PhaseName, work: () => Promise<T>): Promise<T>;
}

/**
 * Speaks one protocol, up to the point where it is certain that its service answered, and takes leave as the protocol
 * asks. Network failures are verdicts, never exceptions. Which socket to close is the caller's business.
 */
export type Probe = (line: Line) => Promise<Verdict>;

export function asExpected(details: Details): Verdict {
  return { service: 'asExpected', reason: 'syn-ack', details };
}

/** The verdict where the peer stopped answering. `heard` is what it had said before. */
export function endingVerdict(ending: Ending, conversation: Conversation, errorCode?: string): Verdict {
  const details = detailsOf(conversation);
  const code = errorCode === undefined ? {} : { errorCode };
  switch (ending) {
    case 'timeout':
      return { service: 'silent', reason: 'no-greeting', details };
    case 'closed':
      return { service: 'unexpected', reason: 'closed-after-connect', details };
    case 'reset':
      return { service: 'unexpected', reason: 'reset-after-connect', details, ...code };
    case 'flood':
      return { service: 'unexpected', reason: 'wrong-protocol', details };
    case 'cancelled':
      return { service: 'unchecked', reason: 'cancelled', details };
    default:
      return assertNever(ending);
  }
}

/** The verdict where a server that has greeted goes silent or away. */
export function stalledVerdict(ending: Ending, conversation: Conversation, errorCode?: string): Verdict {
  const verdict = endingVerdict(ending, conversation, errorCode);
  return ending === 'timeout' ? { ...verdict, reason: 'silent-after-greeting' } : verdict;
}

/** The verdict where the peer said something else than its protocol asks for. */
export function wrongWords(line: string, conversation: Conversation): Verdict {
  const spoke = recognise(Buffer.from(line, 'latin1'));
  const reason = spoke === 'tls' ? 'tls-instead-of-cleartext' : 'wrong-protocol';
  return { service: 'unexpected', reason, details: { ...detailsOf(conversation), ...(spoke && { spoke }) } };
}

export function degraded(reason: Reason, details: Details): Verdict {
  return { service: 'degraded', reason, details };
}

/** What the transcript shows: the first words of the peer, and all of it. */
export function detailsOf(conversation: Conversation): Details {
  const { transcript } = conversation;
  const heard = transcript.find((entry) => entry.from === 'peer')?.text;
  return { ...(heard !== undefined && { heard }), ...(transcript.length > 0 && { transcript }) };
}

/** Takes leave with the protocol's own word and gives the peer a moment to answer it; its answer does not matter. */
export async function takeLeave(conversation: Conversation, word: string): Promise<void> {
  conversation.send(word);
  await conversation.readLine(leaveMs);
}
const leaveMs = 500;
