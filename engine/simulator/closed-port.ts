import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { loopback, type Place } from './place.ts';

/**
 * Keeps a port closed for as long as the simulator runs. A port that was merely looked up and let go could be given to
 * the next server of this machine, or be picked as the source port of the very client that tests it, which would then
 * connect to itself (simultaneous open, RFC 9293 section 3.5). So a socket sits on it, connected elsewhere: the port is
 * taken, nothing listens, and a SYN to it is answered with a reset (RFC 9293 section 3.10.7.1).
 * @param port 0 lets the system choose
 */
export async function holdClosedPort(port: number): Promise<Place> {
  const anchor = createServer({ pauseOnConnect: true });
  anchor.listen(0, loopback);
  await once(anchor, 'listening');
  const address = anchor.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address');

  const peers: { destroy(): void }[] = [];
  anchor.on('connection', (peer) => {
    peers.push(peer.on('error', () => peer.destroy()));
  });
  const holder = connect({ host: loopback, port: address.port, localAddress: loopback, localPort: port });
  try {
    await once(holder, 'connect');
  } catch (error) {
    anchor.close();
    throw error;
  }
  holder.on('error', () => holder.destroy());
  const heldPort = holder.localPort;
  if (heldPort === undefined) throw new Error('a connected socket has a local port');

  return {
    port: heldPort,
    listening: false,
    close: async () => {
      const closed = once(anchor, 'close');
      anchor.close();
      // A reset leaves no TIME-WAIT behind, so the port is free for a server at once.
      holder.resetAndDestroy();
      for (const peer of peers) peer.destroy();
      await closed;
    },
  };
}
