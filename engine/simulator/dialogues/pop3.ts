import type { Conversation } from './dialogue.ts';
import { readLines, say, sayLast, verbOf } from './lines.ts';

/** POP3 before the login (RFC 1939 section 4), with its capabilities (RFC 2449 section 5). */
export function pop3({ socket }: Conversation): void {
  say(socket, '+OK PortAmpel simulator ready');
  readLines(socket, (line) => {
    switch (verbOf(line)) {
      case 'CAPA':
        say(socket, '+OK Capability list follows', 'SASL PLAIN', 'IMPLEMENTATION PortAmpel-Simulator', '.');
        break;
      case 'NOOP':
        say(socket, '+OK');
        break;
      case 'QUIT':
        sayLast(socket, '+OK PortAmpel simulator closing');
        break;
      default:
        say(socket, '-ERR Command not implemented');
    }
  });
}
