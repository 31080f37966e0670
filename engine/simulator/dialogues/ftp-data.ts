import { connect, createServer, isIPv6, type Socket } from 'node:net';
import { holdClosedPort } from '../closed-port.ts';
import { listenOnLoopback } from '../place.ts';
import type { Conversation } from './dialogue.ts';

/** A client that asks for a data connection and does not make it is not waited for any longer. */
const waitMs = 5000;

/** One data connection to come: whoever transfers waits for its socket, which is `undefined` where none comes. */
export interface DataChannel {
  socket: () => Promise<Socket | undefined>;
  close: () => void;
}

/** Listens on loopback for the one call of this client (PASV, EPSV). */
export async function listenForData({ socket: control, track }: Conversation): Promise<DataChannel & { port: number }> {
  const server = createServer();
  const port = await listenOnLoopback(server, 0);
  let timer: NodeJS.Timeout | undefined;
  const called = new Promise<Socket | undefined>((resolve) => {
    server.on('connection', (socket) => {
      track(socket);
      if (socket.remoteAddress !== control.remoteAddress) {
        socket.destroy();
        return;
      }
      server.close();
      resolve(socket);
    });
    server.on('close', () => resolve(undefined));
    timer = setTimeout(() => server.close(), waitMs);
  });
  const close = (): void => {
    clearTimeout(timer);
    server.close();
  };
  void called.then(() => clearTimeout(timer));
  control.once('close', close);
  return { port, socket: () => called, close };
}

/** A port that no data connection can be made to, for as long as the client stays. */
export async function refuseData({ socket: control }: Conversation): Promise<DataChannel & { port: number }> {
  const place = await holdClosedPort(0);
  const close = (): void => void place.close();
  control.once('close', close);
  return { port: place.port, socket: () => Promise.resolve(undefined), close };
}

/**
 * Calls the client back (PORT, EPRT), and only it: the simulator connects nowhere else, whatever a command asks for
 * (RFC 2577 section 3).
 */
export function callBack({ socket: control, track }: Conversation, port: number): DataChannel {
  let socket: Socket | undefined;
  const call = (): Promise<Socket | undefined> =>
    new Promise((resolve) => {
      const host = control.remoteAddress;
      if (host === undefined) {
        resolve(undefined);
        return;
      }
      socket = track(connect({ host, port, timeout: waitMs, family: isIPv6(host) ? 6 : 4 }));
      socket.once('connect', () => resolve(socket));
      socket.once('timeout', () => socket?.destroy());
      socket.once('close', () => resolve(undefined));
      control.once('close', () => socket?.destroy());
    });
  return { socket: call, close: () => socket?.destroy() };
}
