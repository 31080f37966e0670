import { createServer, type Server } from 'node:http';
import { idleMs } from '../place.ts';
import type { Conversation } from './dialogue.ts';

/**
 * Never listens itself: connections are handed to it by its `connection` event, as Node's documentation allows, so that
 * TLS, delays and faults are the same for all protocols.
 */
const webServer: Server = createServer((request, response) => {
  // What a client sends along is not wanted, but unread it would block the connection.
  request.resume();
  response.setHeader('Server', 'PortAmpel-Simulator');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end('PortAmpel simulator\n');
});
// Without this, Node would switch the listener's idle timer off after the first answer.
webServer.setTimeout(idleMs);

/** HTTP/1.1 (RFC 9112): answers every request with 200. */
export function http({ socket }: Conversation): void {
  webServer.emit('connection', socket);
}
