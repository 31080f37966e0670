import type { Conversation, Ending } from './conversation.ts';

/** A reply of FTP (RFC 959 section 4.2) or SMTP (RFC 5321 section 4.2.1): a three-digit code, one line or several. */
export type Reply =
  | { kind: 'reply'; code: number; lines: string[] }
  | { kind: 'wrong'; line: string }
  | { kind: 'ended'; ending: Ending; errorCode?: string };

/** More lines than any real greeting or capability list has. */
const maxLines = 200;

/**
 * @param withinMs how long each line is waited for; left out: as long as the conversation listens at all
 * @param hurry ends the wait early, as the time would
 */
export async function readReply(conversation: Conversation, withinMs?: number, hurry?: AbortSignal): Promise<Reply> {
  const lines: string[] = [];
  let code: string | undefined;
  while (lines.length < maxLines) {
    const heard = await conversation.readLine(withinMs, hurry);
    if (!heard.ok) {
      const unfinished = conversation.unread.toString('latin1');
      // Words without a line end that cannot become a reply any more are wrong words, not silence.
      if (heard.ending === 'timeout' && unfinished !== '' && !/^\d{0,3}$|^\d{3}[ -]/.test(unfinished)) {
        return { kind: 'wrong', line: unfinished };
      }
      return {
        kind: 'ended',
        ending: heard.ending,
        ...(heard.errorCode !== undefined && { errorCode: heard.errorCode }),
      };
    }
    const start = /^(\d{3})([ -]|$)/.exec(heard.line);
    code ??= start?.[1];
    if (code === undefined) return { kind: 'wrong', line: heard.line };
    lines.push(heard.line.replace(/^\d{3}[ -]?/, ''));
    if (start?.[1] === code && start[2] !== '-') return { kind: 'reply', code: Number(code), lines };
  }
  return { kind: 'ended', ending: 'flood' };
}
