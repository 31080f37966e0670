import { Conversation } from '../net/conversation.ts';
import { readReply } from '../net/reply.ts';
import { asExpected, degraded, detailsOf, endingVerdict, type Probe, takeLeave, wrongWords } from './probe.ts';

/**
 * Waits for the greeting 220 (RFC 959 section 5.4; 120 announces a delay) and takes leave with QUIT. Logs nobody in and
 * opens no data connection: that a control channel answers does not say that transfers work.
 */
export const ftp: Probe = async (line) => {
  const conversation = new Conversation(line.socket, line);
  try {
    let reply = await readReply(conversation);
    if (reply.kind === 'reply' && reply.code === 120) reply = await readReply(conversation);
    if (reply.kind === 'ended') return endingVerdict(reply.ending, conversation, reply.errorCode);
    if (reply.kind === 'wrong') return wrongWords(reply.line, conversation);
    if (reply.code !== 220) return degraded('service-refused', detailsOf(conversation));
    await takeLeave(conversation, 'QUIT');
    return asExpected({ ...detailsOf(conversation), spoke: 'ftp' });
  } finally {
    conversation.detach();
  }
};
