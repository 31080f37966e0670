import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { idleMs } from '../place.ts';
import type { Conversation } from './dialogue.ts';
import { ftp } from './ftp.ts';
import { blockPage, openRehearsal, rehearsalBytes } from './rehearsal-file.ts';
import { ssh } from './ssh.ts';

/** The update rehearsal's server: FTP, or what the rehearsal is to go over. */
export function transfer(conversation: Conversation): void {
  const protocol = conversation.check.rehearsal?.protocol;
  if (protocol === 'http' || protocol === 'https') serveHttp(conversation);
  else if (protocol === 'sftp') ssh(conversation);
  else ftp(conversation);
}

/** One server for each connection, since each row has its own file and fault; handed over as in `http.ts`. */
function serveHttp({ check, socket, fault }: Conversation): void {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    const isReplaced = fault === 'transfer-replaced';
    const bytes = rehearsalBytes(check);
    response.setHeader('Content-Type', isReplaced ? 'text/html' : 'application/octet-stream');
    response.setHeader('Content-Length', isReplaced ? blockPage.length : bytes);
    pipeline(openRehearsal(bytes, fault), response, (error) => {
      // Shorter than its own word: Node would keep the connection for a next request.
      if (error || fault === 'transfer-cut') socket.destroy();
    });
  });
  server.setTimeout(idleMs);
  server.emit('connection', socket);
}
