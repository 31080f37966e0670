import type { Conversation } from './dialogue.ts';
import { readLines, say, sayLast, verbOf } from './lines.ts';

/** FTP's control connection (RFC 959 section 5.4): a greeting, features (RFC 2389 section 3.2), a guest's login. */
export function ftp({ socket }: Conversation): void {
  say(socket, '220 PortAmpel simulator ready');
  readLines(socket, (line) => {
    switch (verbOf(line)) {
      case 'USER':
      case 'PASS':
        say(socket, '230 Anonymous access granted');
        break;
      case 'FEAT':
        say(socket, '211-Features:', ' UTF8', '211 End');
        break;
      case 'NOOP':
        say(socket, '200 OK');
        break;
      case 'QUIT':
        sayLast(socket, '221 Goodbye');
        break;
      default:
        say(socket, '502 Command not implemented');
    }
  });
}
