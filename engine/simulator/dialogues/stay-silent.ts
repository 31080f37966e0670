import type { Socket } from 'node:net';

/** Takes whatever comes, so that the client's end is noticed, and never says a word. */
export function staySilent(socket: Socket): void {
  socket.resume();
}
