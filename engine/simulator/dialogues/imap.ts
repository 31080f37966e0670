import type { Conversation } from './dialogue.ts';
import { readLines, say, sayLast, verbOf } from './lines.ts';

/** LOGINDISABLED because nobody can log in here (RFC 3501 section 6.2.3). */
const capabilities = 'CAPABILITY IMAP4rev1 LOGINDISABLED';

/** A tag may hold more than this (RFC 3501 section 9), but no client makes use of it. */
const command = /^([A-Za-z0-9._-]{1,64}) (.+)$/;

/** IMAP before the login (RFC 3501 sections 6.1 and 7.1). */
export function imap({ socket }: Conversation): void {
  say(socket, `* OK [${capabilities}] PortAmpel simulator ready`);
  readLines(socket, (line) => {
    const [, tag = '*', words = ''] = command.exec(line) ?? [];
    switch (verbOf(words)) {
      case 'CAPABILITY':
        say(socket, `* ${capabilities}`, `${tag} OK CAPABILITY completed`);
        break;
      case 'NOOP':
        say(socket, `${tag} OK NOOP completed`);
        break;
      case 'LOGOUT':
        sayLast(socket, '* BYE PortAmpel simulator closing', `${tag} OK LOGOUT completed`);
        break;
      default:
        say(socket, `${tag} BAD Command not implemented`);
    }
  });
}
