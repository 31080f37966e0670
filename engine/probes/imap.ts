import { printable } from '../../shared/printable.ts';
import { Conversation } from '../net/conversation.ts';
import { asExpected, degraded, detailsOf, endingVerdict, type Probe, takeLeave, wrongWords } from './probe.ts';

/** Waits for the greeting OK or PREAUTH (RFC 9051 section 7.1) and takes leave with LOGOUT; BYE is a refusal. */
export const imap: Probe = async (line) => {
  const conversation = new Conversation(line.socket, line);
  try {
    const heard = await conversation.readLine();
    if (!heard.ok) return endingVerdict(heard.ending, conversation, heard.errorCode);
    if (/^\* BYE\b/i.test(heard.line)) return degraded('service-refused', detailsOf(conversation));
    if (!/^\* (OK|PREAUTH)\b/i.test(heard.line)) return wrongWords(heard.line, conversation);
    await takeLeave(conversation, 'a1 LOGOUT');
    const capabilities = /\[CAPABILITY ([^\]]*)\]/i.exec(heard.line)?.[1]?.split(' ');
    return asExpected({
      ...detailsOf(conversation),
      ...(capabilities && { capabilities: capabilities.map((capability) => printable(capability, 120)) }),
      spoke: 'imap',
    });
  } finally {
    conversation.detach();
  }
};
