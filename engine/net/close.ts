import type { Socket } from 'node:net';

/** How long a peer has for its own FIN before the socket is dropped. */
export const lingerMs = 1000;
/** The same after a cancel, which a person waits for. */
export const hurriedLingerMs = 100;

/**
 * Ends a connection with FIN, never RST: what the peer still says is read and thrown away, since closing over unread
 * data would make the kernel send a reset, which servers log and some firewalls punish.
 */
export function closePolitely(socket: Socket, patienceMs = lingerMs): void {
  if (socket.destroyed) return;
  if (socket.connecting) {
    socket.destroy();
    return;
  }
  const timer = setTimeout(() => socket.destroy(), patienceMs);
  socket.once('close', () => clearTimeout(timer));
  socket.on('error', () => socket.destroy());
  socket.end();
  socket.resume();
}
