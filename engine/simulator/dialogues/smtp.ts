import type { Socket } from 'node:net';
import type { Conversation } from './dialogue.ts';
import { readLines, say, sayLast, verbOf } from './lines.ts';

/** Mail submission (RFC 5321 section 3, RFC 6409). No message is ever taken: MAIL is a command it does not know. */
export function smtp({ socket, encrypted, startTls, fault }: Conversation): void {
  const masked = fault === 'starttls-masked';
  // As Cisco's ESMTP inspection leaves a greeting: its code, and stars.
  say(socket, masked ? '220 *************************************' : '220 localhost ESMTP PortAmpel simulator');
  converse(socket, { encrypted, startTls, masked });
}

interface Manner {
  encrypted: boolean;
  startTls?: (() => Socket) | undefined;
  masked?: boolean;
}

function converse(socket: Socket, manner: Manner): void {
  const { startTls } = manner;
  const stop = readLines(socket, (line) => {
    const verb = verbOf(line);
    if (verb === 'STARTTLS' && startTls !== undefined) {
      // What came behind the command in clear text is dropped, and the client starts anew (RFC 3207 sections 4.2 and 5).
      stop();
      say(socket, '220 Ready to start TLS');
      converse(startTls(), { encrypted: true });
    } else if (verb === 'QUIT') {
      sayLast(socket, '221 localhost closing connection');
    } else {
      say(socket, ...answer(verb, manner));
    }
  });
}

function answer(verb: string, { encrypted, startTls, masked }: Manner): string[] {
  switch (verb) {
    case 'EHLO':
      return [
        '250-localhost',
        ...(startTls ? ['250-STARTTLS'] : []),
        ...(masked ? ['250-XXXXXXXA'] : []),
        ...(encrypted ? ['250-AUTH PLAIN'] : []),
        '250-SIZE 26214400',
        '250 8BITMIME',
      ];
    case 'HELO':
      return ['250 localhost'];
    case 'NOOP':
      return ['250 OK'];
    case 'AUTH':
      return ['535 5.7.8 Nobody can log in here'];
    case 'STARTTLS':
      return [masked ? '500 #5.5.1 command unrecognized: "XXXXXXXX"' : '502 Command not implemented'];
    default:
      return ['502 Command not implemented'];
  }
}
