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

/**
 * Ends a connection at once, with RST: what is still on its way must not fill the line. Not where this end has said FIN already
 * (Node says it by itself in answer to the peer's): libuv refuses a reset while that goes out (uv_tcp_close_reset), and Node then never
 * closes the socket, its descriptor nor the process's event loop.
 */
export function closeAbruptly(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
