import { Conversation } from '../net/conversation.ts';
import { asExpected, degraded, detailsOf, endingVerdict, type Probe, takeLeave, wrongWords } from './probe.ts';

/** Waits for the greeting +OK (RFC 1939 section 4) and takes leave with QUIT; -ERR is a refusal. */
export const pop3: Probe = async (line) => {
  const conversation = new Conversation(line.socket, line);
  try {
    const heard = await conversation.readLine();
    if (!heard.ok) return endingVerdict(heard.ending, conversation, heard.errorCode);
    if (/^-ERR\b/.test(heard.line)) return degraded('service-refused', detailsOf(conversation));
    if (!/^\+OK\b/.test(heard.line)) return wrongWords(heard.line, conversation);
    await takeLeave(conversation, 'QUIT');
    return asExpected({ ...detailsOf(conversation), spoke: 'pop3' });
  } finally {
    conversation.detach();
  }
};
