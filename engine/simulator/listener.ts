import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Measurable } from '../../shared/check.ts';
import type { Identity } from './certificates.ts';
import { dialogues } from './dialogues/index.ts';
import { staySilent } from './dialogues/stay-silent.ts';
import { speakWrongly } from './dialogues/wrong-protocol.ts';
import type { Fault } from './faults.ts';
import { loopback, type Place } from './place.ts';

export interface ListenerSettings {
  check: Measurable;
  /** `refuse` has no listener. */
  fault?: Exclude<Fault, 'refuse'> | undefined;
  /** 0 lets the system choose. */
  port: number;
  /** Needed where the row speaks TLS. */
  identity?: Identity | undefined;
  /** How long `slow` waits before its first word. */
  slowMs: number;
  idleMs: number;
}

/** The sockets of one listener, TLS sockets after the TCP sockets that carry them. */
type Track = <S extends Socket>(socket: S) => S;
type Serve = (socket: Socket) => void;

/** Listens on loopback and speaks the row's protocol, or what its fault makes of it. */
export async function openListener(settings: ListenerSettings): Promise<Place> {
  const sockets = new Set<Socket>();
  const serve = prepare(settings, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A peer that resets is no news here, but an unheard `error` would end the process.
    return socket.on('error', () => socket.destroy());
  });
  const server = createServer(serve);
  server.listen(settings.port, loopback);
  await once(server, 'listening');
  // A failed accept (no file descriptor left) costs that one connection and not the simulator.
  server.on('error', () => undefined);
  return { port: portOf(server), listening: true, close: () => close(server, sockets) };
}

function prepare(settings: ListenerSettings, track: Track): Serve {
  const { fault, idleMs } = settings;
  const speak = speakerFor(settings, track);
  const serve = (socket: Socket): void => {
    // TLS keeps this timer fresh as well: a TLSSocket's activity counts for the socket under it.
    socket.setTimeout(idleMs, () => socket.destroy());
    speak(socket);
  };
  return (socket) => {
    track(socket);
    if (fault === 'slow') delay(socket, settings.slowMs, serve);
    else serve(socket);
  };
}

/** What the client sends meanwhile waits in the socket: nothing of it is lost. */
function delay(socket: Socket, delayMs: number, serve: Serve): void {
  const timer = setTimeout(() => serve(socket), delayMs);
  socket.on('close', () => clearTimeout(timer));
}

function speakerFor(settings: ListenerSettings, track: Track): Serve {
  const { check, fault } = settings;
  switch (fault) {
    case 'silent':
    case 'open':
      return staySilent;
    case 'reset':
      return (socket) => socket.resetAndDestroy();
    case 'wrong-protocol':
      return (socket) => speakWrongly(socket, check.probe);
    case 'cleartext':
    case 'starttls-removed':
      return (socket) => dialogues[check.probe]({ check, socket, encrypted: false });
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-name':
    case 'certificate-untrusted':
    case 'slow':
    case undefined:
      return healthySpeaker(settings, track);
  }
}

function healthySpeaker({ check, identity }: ListenerSettings, track: Track): Serve {
  const converse = dialogues[check.probe];
  if (check.encryption === 'none') return (socket) => converse({ check, socket, encrypted: false });

  if (identity === undefined) throw new Error(`no certificate for ${check.id}`);
  const secureContext = createSecureContext({ ...identity, minVersion: 'TLSv1.2' });
  const secure = (socket: Socket): Socket => track(new TLSSocket(socket, { isServer: true, secureContext }));
  if (check.encryption === 'starttls') {
    return (socket) => converse({ check, socket, encrypted: false, startTls: () => secure(socket) });
  }
  return (tcpSocket) => {
    const socket = secure(tcpSocket);
    // Not before: a greeting that waits for a handshake would keep the connection of a client that left during it.
    socket.once('secure', () => converse({ check, socket, encrypted: true }));
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address');
  return address.port;
}

async function close(server: Server, sockets: Set<Socket>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // TLS sockets first: each takes the TCP socket under it along.
  for (const socket of [...sockets].reverse()) socket.destroy();
  await closed;
}
