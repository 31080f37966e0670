import type ssh2Types from 'ssh2';
import type { Server } from 'ssh2';
import { makeHostKey } from '../ssh-host-key.ts';
import type { Conversation } from './dialogue.ts';
import { serveFolder } from './sftp-folder.ts';
import { staySilent } from './stay-silent.ts';

type Ssh2 = typeof ssh2Types;

let loading: Promise<{ ssh2: Ssh2; hostKey: string }> | undefined;

/**
 * Loaded, and its throw-away host key made, with the first connection: the library takes longer to load than everything
 * else takes to start.
 */
function load(): Promise<{ ssh2: Ssh2; hostKey: string }> {
  loading ??= import('ssh2').then(({ default: ssh2 }) => ({ ssh2, hostKey: makeHostKey(ssh2.utils).private }));
  return loading;
}

/** A real SSH server, which never listens itself. As the FTP server beside it, it takes any password. */
function createServer({ ssh2, hostKey }: Awaited<ReturnType<typeof load>>, { check }: Conversation): Server {
  const server = new ssh2.Server({ hostKeys: [hostKey], ident: 'PortAmpelSimulator' });
  return server.on('connection', (client) => {
    client.on('authentication', (context) => {
      if (context.method === 'password') context.accept();
      else context.reject(['password']);
    });
    client.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => serveFolder(acceptSftp(), check));
    });
    // A client that breaks the protocol or the connection ends that connection alone.
    client.on('error', () => client.end());
  });
}

/** SSH with its key exchange (RFC 4253), login and one folder over SFTP. */
export function ssh(conversation: Conversation): void {
  const { socket } = conversation;
  // An end that comes before the library listens is not missed by the listener, which tracks the socket.
  void load().then((loaded) => {
    if (socket.destroyed) return;
    createServer(loaded, conversation).injectSocket(socket);
    // Whatever the library does not read any more still has to be taken, so that the client's end is noticed.
    socket.on('end', () => staySilent(socket));
  });
}
