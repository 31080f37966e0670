import { once } from 'node:events';
import type { Server } from 'node:net';

/** The simulator never leaves this machine. */
export const loopback = '127.0.0.1';

/** A connection on which nothing happens is ended after this time. */
export const idleMs = 60_000;

/** What the simulator holds on one port of this machine, whether something listens there or, on purpose, nothing. */
export interface Place {
  port: number;
  listening: boolean;
  /** Frees the port and ends what is connected to it. */
  close(): Promise<void>;
}

/** @returns the port, which the system chooses where 0 is wanted */
export async function listenOnLoopback(server: Server, port: number): Promise<number> {
  server.listen(port, loopback);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address');
  return address.port;
}
