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
 * Waits for the greeting OK or PREAUTH (RFC 9051 section 7.1), asks for the capabilities (section 6.1.1) and takes leave
 * with LOGOUT; BYE is a refusal. No login is tried.
 */
export const imap: Probe = async (line) => {
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
  const isRefusal = bye.test(greeting.line);
  if (!isRefusal && !/^\* (OK|PREAUTH)\b/i.test(greeting.line)) return wrongWords(greeting.line, conversation);
  dialogue.noteGreeting();
  if (isRefusal) return degraded('service-refused', detailsOf(conversation));
  const note = (capabilities: string): void => {
    const words = capabilities.split(' ').filter((word) => word !== '');
    dialogue.noteOffer(check.encryption === 'tls', offerOf(words, wordsAfter(words, /^AUTH=/i)));
  };
  const told = /\[CAPABILITY ([^\]]*)\]/i.exec(greeting.line)?.[1];
  if (told !== undefined) note(told);
  conversation.send('a1 CAPABILITY');
  for (;;) {
    const heard = await conversation.readLine();
    if (!heard.ok) return stalledVerdict(heard.ending, conversation, heard.errorCode);
    if (bye.test(heard.line)) return degraded('service-refused', detailsOf(conversation));
    const listed = /^\* CAPABILITY (.*)$/i.exec(heard.line)?.[1];
    if (listed !== undefined) note(listed);
    if (/^a1 /i.test(heard.line)) break;
  }
  await takeLeave(conversation, 'a2 LOGOUT');
  return asExpected({ ...detailsOf(conversation), spoke: 'imap' });
}

const bye = /^\* BYE\b/i;
