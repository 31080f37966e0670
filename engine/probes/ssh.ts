import type { SshFacts } from '../../shared/facts/ssh.ts';
import { printable } from '../../shared/printable.ts';
import { assertNever, type Reason } from '../../shared/words.ts';
import { Conversation } from '../net/conversation.ts';
import {
  asExpected,
  degraded,
  detailsOf,
  endingVerdict,
  type Line,
  type Probe,
  type Verdict,
  wrongWords,
} from './probe.ts';
import { holdSession, type SessionEnd, type Stage } from './ssh-session.ts';

/** A server may send other lines before its identification (RFC 4253 section 4.2); nobody needs more than these. */
const maxLinesBefore = 20;

const identification = /^SSH-(?:2\.0|1\.99)-(.*)$/;

/** What OpenSSH says instead of its identification to one caller too many, or to one that it has had enough of for now. */
const turnedAway = /^(Exceeded MaxStartups|Not allowed at this time)$/;

/**
 * Waits for the identification (RFC 4253 sections 4.2 and 5.1), exchanges keys, which proves that the server holds its
 * host key, and asks which logins it takes; with a login it also opens SFTP and reads a folder. The first lines are read
 * here, where wrong words are told apart; ssh2 does the rest.
 */
export const ssh: Probe = async (line) => {
  const conversation = new Conversation(line.socket, line);
  const heard: Buffer[] = [];
  const keep = (chunk: Buffer): void => void heard.push(chunk);
  line.socket.on('data', keep);
  try {
    const software = await readIdentification(conversation);
    if (typeof software !== 'string') return software;
    line.socket.off('data', keep);
    conversation.detach();
    const facts: SshFacts = { software: printable(software, 255) };
    if (line.login) line.onAnswered?.();
    const { stage, end } = await holdSession(line, Buffer.concat(heard), facts);
    const verdict = judge(stage, end, line);
    return { ...verdict, details: { ...detailsOf(conversation), spoke: 'ssh', ssh: facts } };
  } finally {
    line.socket.off('data', keep);
    conversation.detach();
  }
};

/** The server's software, or the verdict where none was named. */
async function readIdentification(conversation: Conversation): Promise<string | Verdict> {
  let first: string | undefined;
  for (let count = 0; count < maxLinesBefore; count += 1) {
    const heard = await conversation.readLine();
    if (!heard.ok) {
      return first === undefined
        ? endingVerdict(heard.ending, conversation, heard.errorCode)
        : wrongWords(first, conversation);
    }
    const software = identification.exec(heard.line)?.[1];
    if (software !== undefined) return software;
    if (turnedAway.test(heard.line)) return degraded('service-refused', detailsOf(conversation));
    first ??= heard.line;
  }
  return wrongWords(first ?? '', conversation);
}

/** SSH_DISCONNECT_KEY_EXCHANGE_FAILED and _PROTOCOL_ERROR (RFC 4253 section 11.1). */
const keyExchangeFailed = 3;
const protocolError = 2;

function judge(stage: Stage, end: SessionEnd, line: Line): Verdict {
  switch (end.kind) {
    case 'done':
      return asExpected({});
    case 'cancelled':
      return { service: 'unchecked', reason: 'cancelled', details: {} };
    case 'refused':
      return degraded(stage === 'files' ? 'sftp-refused' : 'login-refused', {});
    case 'incompatible':
      return degraded('ssh-no-common-algorithm', {});
    case 'disconnected':
      if (stage === 'key-exchange' && end.code === protocolError) return failedHandshake();
      if (stage === 'key-exchange' && end.code === keyExchangeFailed) return degraded('ssh-no-common-algorithm', {});
      return degraded(stage === 'login' ? 'login-refused' : 'service-refused', {});
    case 'broken':
      return stage === 'key-exchange' ? failedHandshake() : brokenOff(line, 'wrong-protocol');
    case 'timeout':
      return stage === 'key-exchange' ? failedHandshake('ETIMEDOUT') : brokenOff(line, 'silent-after-greeting');
    case 'lost':
      if (stage === 'key-exchange') return failedHandshake(end.errorCode);
      return brokenOff(line, end.ending === 'reset' ? 'reset-after-connect' : 'closed-after-connect');
    default:
      return assertNever(end);
  }
}

/**
 * The server named itself and no encrypted channel came of it. Nothing works over such a port, so it is as bad as a
 * closed one: deep inspection that knows SSH lets exactly the first line through, and a path that loses large packets
 * loses the key exchange. Whose doing it was cannot be told; a single such try never is a red.
 */
function failedHandshake(errorCode?: string): Verdict {
  return {
    service: 'unexpected',
    reason: 'ssh-handshake-failed',
    details: {},
    ...(errorCode !== undefined && { errorCode }),
  };
}

/** The key exchange has shown the right server. Where nobody wants to log in, how it takes leave does not matter. */
function brokenOff({ login }: Line, reason: Reason): Verdict {
  return login ? degraded(reason, {}) : asExpected({});
}
