import { Conversation } from '../net/conversation.ts';
import { MailDialogue, offerOf, wordsAfter } from './mail.ts';
import {
  asExpected,
  degraded,
  detailsOf,
  endingVerdict,
  type Line,
  type Probe,
  stalledVerdict,
  takeLeave,
  type Verdict,
  wrongWords,
} from './probe.ts';

/**
 * Waits for the greeting +OK (RFC 1939 section 4), asks for the capabilities (CAPA, RFC 2449 section 5) and takes leave
 * with QUIT; -ERR as a greeting is a refusal. A server need not know CAPA. No login is tried.
 */
export const pop3: Probe = async (line) => {
  const dialogue = new MailDialogue(line);
  const conversation = new Conversation(line.socket, line);
  try {
    return dialogue.conclude(await speak(line, conversation, dialogue));
  } finally {
    conversation.detach();
  }
};

async function speak({ check }: Line, conversation: Conversation, dialogue: MailDialogue): Promise<Verdict> {
  const greeting = await conversation.readLine();
  if (!greeting.ok) return endingVerdict(greeting.ending, conversation, greeting.errorCode);
  const isRefusal = /^-ERR\b/.test(greeting.line);
  if (!isRefusal && !/^\+OK\b/.test(greeting.line)) return wrongWords(greeting.line, conversation);
  dialogue.noteGreeting();
  if (isRefusal) return degraded('service-refused', detailsOf(conversation));
  conversation.send('CAPA');
  const answer = await conversation.readLine();
  if (!answer.ok) return stalledVerdict(answer.ending, conversation, answer.errorCode);
  if (/^\+OK\b/.test(answer.line)) {
    const capabilities: string[] = [];
    for (;;) {
      const heard = await conversation.readLine();
      if (!heard.ok) return stalledVerdict(heard.ending, conversation, heard.errorCode);
      if (heard.line === '.') break;
      // A line that starts with the end mark is sent with one more of it (RFC 1939 section 3).
      capabilities.push(heard.line.replace(/^\./, ''));
    }
    dialogue.noteOffer(check.encryption === 'tls', offerOf(capabilities, wordsAfter(capabilities, /^SASL /i)));
  }
  await takeLeave(conversation, 'QUIT');
  return asExpected({ ...detailsOf(conversation), spoke: 'pop3' });
}
