import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { errorCodeOf } from '../net/error-code.ts';
import type { Listening } from './messages.ts';

/** Where to listen. */
export interface Place {
  /** 0 lets the system choose. */
  port: number;
  address: string;
  family: 4 | 6;
}

export interface Opened {
  listening: Listening;
  server?: Server;
}

/** Listens for TCP connections; that it cannot is data. */
export async function listen({ port, address, family }: Place, onSocket: (socket: Socket) => void): Promise<Opened> {
  // A visitor may end its direction and still listen.
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, onSocket);
  try {
    server.listen({ port, host: address, ipv6Only: family === 6, exclusive: true });
    await once(server, 'listening');
  } catch (error) {
    return { listening: { port, transport: 'tcp', family, state: listeningStateOf(errorCodeOf(error)) } };
  }
  // A failed accept (no file descriptor left) costs that one connection.
  server.on('error', () => undefined);
  return { listening: { port: portOf(server), transport: 'tcp', family, state: 'listening' }, server };
}

export function listeningStateOf(errorCode: string): Listening['state'] {
  if (errorCode === 'EADDRINUSE') return 'taken';
  return errorCode === 'EACCES' ? 'denied' : 'unavailable';
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
