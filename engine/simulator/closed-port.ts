import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { listenOnLoopback, loopback, type Place } from './place.ts';
import { Sockets } from './sockets.ts';

/**
 * Keeps a port closed for as long as the simulator runs. A port that was merely looked up and let go could be given to
 * the next server of this machine, or be picked as the source port of the very client that tests it, which would then
 * connect to itself (simultaneous open, RFC 9293 section 3.5). So a socket sits on it, connected elsewhere: the port is
 * taken, nothing listens, and a SYN to it is answered with a reset (RFC 9293 section 3.10.7.1).
 * @param port 0 lets the system choose
 */
export async function holdClosedPort(port: number): Promise<Place> {
  const sockets = new Sockets();
  const anchor = createServer({ pauseOnConnect: true });
  const anchorPort = await listenOnLoopback(anchor, 0);
  const holder = sockets.track(connect({ host: loopback, port: anchorPort, localAddress: loopback, localPort: port }));
  const met = new Promise<void>((resolve) => {
    anchor.on('connection', (peer) => {
      sockets.track(peer);
      if (peer.remotePort === holder.localPort) resolve();
      else peer.destroy();
    });
  });
  try {
    await once(holder, 'connect');
    await met;
  } finally {
    anchor.close();
  }
  const { localPort } = holder;
  if (localPort === undefined) throw new Error('a connected socket has a local port');
  const close = (): Promise<void> => {
    // A reset leaves no TIME-WAIT behind, so a server can have the port at once.
    holder.resetAndDestroy();
    return sockets.destroyAll();
  };
  return { port: localPort, listening: false, close };
}
