import { createServer, type Server, type ServerResponse } from 'node:http';
import { idleMs } from '../place.ts';
import type { Conversation } from './dialogue.ts';

/**
 * None of these listens itself: connections are handed to it by its `connection` event, as Node's documentation allows, so
 * that TLS, delays and faults are the same for all protocols.
 */
function webServer(answer: (response: ServerResponse) => void): Server {
  const server = createServer((request, response) => {
    // What a client sends along is not wanted, but unread it would block the connection.
    request.resume();
    answer(response);
  });
  // Without this, Node would switch the listener's idle timer off after the first answer.
  return server.setTimeout(idleMs);
}

const healthy = webServer((response) => {
  response.setHeader('Server', 'PortAmpel-Simulator');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end('PortAmpel simulator\n');
});

/** As a FortiGate's web filter marks its pages. */
const filter = webServer((response) => {
  response.writeHead(403, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(
    '<!doctype html><title>Web Filter Violation</title><h1>Web Page Blocked</h1><p>Powered By FortiGuard</p>',
  );
});

/** As pfSense sends guests to its portal. Nobody follows: the address is another host's. */
const portal = webServer((response) => {
  response.writeHead(302, { Location: 'http://192.168.1.1:8002/index.php?zone=guests' });
  response.end();
});

/** HTTP/1.1 (RFC 9112): answers every request with 200, or as whoever stands in the server's place. */
export function http({ socket, fault }: Conversation): void {
  const server = fault === 'block-page' ? filter : fault === 'captive-portal' ? portal : healthy;
  server.emit('connection', socket);
}
