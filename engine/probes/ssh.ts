import { Conversation } from '../net/conversation.ts';
import { asExpected, detailsOf, endingVerdict, type Probe, wrongWords } from './probe.ts';

/** A server may send other lines before its identification (RFC 4253 section 4.2); nobody needs more than these. */
const maxLinesBefore = 20;

/**
 * Waits for the identification `SSH-2.0-…` or `SSH-1.99-…` (RFC 4253 sections 4.2 and 5.1) and hangs up before the key
 * exchange, without a word of its own: a server counts that as a scan at most, never as a failed login.
 */
export const ssh: Probe = async (line) => {
  const conversation = new Conversation(line.socket, line);
  try {
    let first: string | undefined;
    for (let count = 0; count < maxLinesBefore; count += 1) {
      const heard = await conversation.readLine();
      if (!heard.ok) {
        return first === undefined
          ? endingVerdict(heard.ending, conversation, heard.errorCode)
          : wrongWords(first, conversation);
      }
      if (/^SSH-(2\.0|1\.99)-/.test(heard.line)) return asExpected({ ...detailsOf(conversation), spoke: 'ssh' });
      first ??= heard.line;
    }
    return wrongWords(first ?? '', conversation);
  } finally {
    conversation.detach();
  }
};
