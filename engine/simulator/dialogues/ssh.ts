import type { Server } from 'ssh2';
import { makeHostKey } from '../ssh-host-key.ts';
import type { Conversation } from './dialogue.ts';
import { staySilent } from './stay-silent.ts';

let starting: Promise<Server> | undefined;

/**
 * A real SSH server, as far as the login that nobody gets through. Loaded, and its throw-away host key made, with the first
 * connection: the library takes longer to load than everything else takes to start. It never listens itself.
 */
function startServer(): Promise<Server> {
  starting ??= import('ssh2').then(({ default: ssh2 }) => {
    const hostKey = makeHostKey(ssh2.utils);
    const server = new ssh2.Server({ hostKeys: [hostKey.private], ident: 'PortAmpelSimulator' });
    return server.on('connection', (client) => {
      client.on('authentication', (context) => context.reject(['password', 'publickey']));
      // A client that breaks the protocol or the connection ends that connection alone.
      client.on('error', () => client.end());
    });
  });
  return starting;
}

/** SSH with its key exchange (RFC 4253), which SFTP starts with; every login is refused. */
export function ssh({ socket }: Conversation): void {
  // An end that comes before the library listens is not missed by the listener, which tracks the socket.
  void startServer().then((server) => {
    if (socket.destroyed) return;
    server.injectSocket(socket);
    // Whatever the library does not read any more still has to be taken, so that the client's end is noticed.
    socket.on('end', () => staySilent(socket));
  });
}
