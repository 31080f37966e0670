import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { DatagramCheck, HostCheck, PairCheck } from '../../shared/check.ts';
import type { Fault } from '../../shared/words.ts';
import { closeAbruptly } from '../net/close.ts';
import type { Identity } from './certificates.ts';
import type { Dialogue } from './dialogues/dialogue.ts';
import { dialogues } from './dialogues/index.ts';
import { staySilent } from './dialogues/stay-silent.ts';
import { speakWrongly } from './dialogues/wrong-protocol.ts';
import { listenOnLoopback, type Place } from './place.ts';
import { Sockets } from './sockets.ts';

/** A row that a server of its own protocol answers over TCP. */
export type ServedCheck = Exclude<HostCheck, DatagramCheck | PairCheck>;

export interface ListenerSettings {
  check: ServedCheck;
  /** `refuse` has no listener. */
  fault?: Exclude<Fault, 'refuse'> | undefined;
  /** That of the row which stands for the data connections an FTP server makes; it has no listener of its own. */
  activeFault?: Fault | undefined;
  /** 0 lets the system choose. */
  port: number;
  /** Needed where the row speaks TLS. */
  identity?: Identity | undefined;
  /** How long `slow` waits before its first word. */
  slowMs: number;
  /** How long `greeting-late` waits before its greeting, inside TLS where that comes first. */
  greetingDelayMs: number;
  idleMs: number;
}

/** Long enough for the handshakes of a busy PC, short for whoever waits. */
const idleCutMs = 2000;

type Serve = (socket: Socket) => void;

/** Listens on loopback and speaks the row's protocol, or what its fault makes of it. */
export async function openListener(settings: ListenerSettings): Promise<Place> {
  const sockets = new Sockets();
  const server = createServer(prepare(settings, sockets));
  const port = await listenOnLoopback(server, settings.port);
  // A failed accept (no file descriptor left) costs that one connection and not the simulator.
  server.on('error', () => undefined);
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    await sockets.destroyAll();
    await closed;
  };
  return { port, listening: true, close };
}

function prepare(settings: ListenerSettings, sockets: Sockets): Serve {
  const { fault, idleMs } = settings;
  const speak = speakerFor(settings, sockets);
  const serve = (socket: Socket): void => {
    // TLS keeps this timer fresh as well: a TLSSocket's activity counts for the socket under it.
    socket.setTimeout(idleMs, () => socket.destroy());
    speak(socket);
  };
  return (socket) => {
    sockets.track(socket);
    if (fault === 'slow') delay(socket, settings.slowMs, serve);
    else serve(socket);
  };
}

/** What the client sends meanwhile waits in the socket: nothing of it is lost. */
function delay(socket: Socket, delayMs: number, serve: Serve): void {
  const timer = setTimeout(() => {
    if (!socket.destroyed) serve(socket);
  }, delayMs);
  socket.on('close', () => clearTimeout(timer));
}

function speakerFor(settings: ListenerSettings, sockets: Sockets): Serve {
  const { check, fault } = settings;
  switch (fault) {
    case 'silent':
    case 'open':
      return staySilent;
    case 'reset':
      return (socket) => socket.resetAndDestroy();
    case 'wrong-protocol':
      return (socket) => speakWrongly(socket, check.probe);
    case 'idle-cut':
      return cutting(healthySpeaker(settings, sockets));
    case 'cleartext':
    case 'starttls-removed':
    case 'starttls-masked':
      return (socket) => dialogues[check.probe]({ ...talk(settings, sockets), socket, encrypted: false });
    case 'greeting-late':
      return healthySpeaker(settings, sockets, (conversation) =>
        delay(conversation.socket, settings.greetingDelayMs, () => dialogues[check.probe](conversation)),
      );
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-name':
    case 'certificate-untrusted':
    case 'inspected':
    case 'block-page':
    case 'captive-portal':
    case 'slow':
    case 'data-blocked':
    case 'passive-address':
    case 'login-refused':
    case 'transfer-cut':
    case 'transfer-stall':
    case 'transfer-replaced':
    case 'transfer-held-back':
    case 'transfer-unconfirmed':
    case 'discovery-several':
    case undefined:
      return healthySpeaker(settings, sockets);
  }
}

/** What is the same on every connection of a listener. */
function talk({ check, fault, activeFault }: ListenerSettings, sockets: Sockets) {
  return { check, fault, activeFault, track: <S extends Socket>(socket: S): S => sockets.track(socket) };
}

/** Whatever happens on a connection: as a firewall does that counts from its start. */
function cutting(serve: Serve): Serve {
  return (socket) => {
    const timer = setTimeout(() => closeAbruptly(socket), idleCutMs);
    socket.on('close', () => clearTimeout(timer));
    serve(socket);
  };
}

function healthySpeaker(
  settings: ListenerSettings,
  sockets: Sockets,
  converse: Dialogue = dialogues[settings.check.probe],
): Serve {
  const { check, identity } = settings;
  const common = talk(settings, sockets);
  if (check.encryption === 'none') return (socket) => converse({ ...common, socket, encrypted: false });

  if (identity === undefined) throw new Error(`no certificate for ${check.id}`);
  const secureContext = createSecureContext({ ...identity, minVersion: 'TLSv1.2' });
  const secure = (socket: Socket): Socket => sockets.track(new TLSSocket(socket, { isServer: true, secureContext }));
  if (check.encryption === 'starttls') {
    return (socket) => converse({ ...common, socket, encrypted: false, startTls: () => secure(socket) });
  }
  return (tcpSocket) => {
    const socket = secure(tcpSocket);
    // Not before: a greeting that waits for a handshake would keep the connection of a client that left during it.
    socket.once('secure', () => converse({ ...common, socket, encrypted: true }));
  };
}
