import type { Socket } from 'node:net';
import type { Conversation } from './dialogue.ts';
import { readLines, say, sayLast, verbOf } from './lines.ts';

/** Mail submission (RFC 5321 section 3, RFC 6409). No message is ever taken: MAIL is a command it does not know. */
export function smtp({ socket, startTls }: Conversation): void {
  say(socket, '220 localhost ESMTP PortAmpel simulator');
  converse(socket, startTls);
}

function converse(socket: Socket, startTls?: () => Socket): void {
  const stop = readLines(socket, (line) => {
    const verb = verbOf(line);
    if (verb === 'STARTTLS' && startTls !== undefined) {
      // What came behind the command in clear text is dropped, and the client starts anew (RFC 3207 sections 4.2 and 5).
      stop();
      say(socket, '220 Ready to start TLS');
      converse(startTls());
    } else if (verb === 'QUIT') {
      sayLast(socket, '221 localhost closing connection');
    } else {
      say(socket, ...answer(verb, startTls !== undefined));
    }
  });
}

function answer(verb: string, offersStartTls: boolean): string[] {
  switch (verb) {
    case 'EHLO':
      return ['250-localhost', ...(offersStartTls ? ['250-STARTTLS'] : []), '250 8BITMIME'];
    case 'HELO':
      return ['250 localhost'];
    case 'NOOP':
      return ['250 OK'];
    default:
      return ['502 Command not implemented'];
  }
}
