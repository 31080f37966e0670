import { setImmediate } from 'node:timers/promises';

/**
 * Until all that had come in at this process's sockets by now has been told to whoever listens there. On a busy machine several
 * sockets are read in one turn of the event loop, and a line that was first to get something may bring what its peer said of a
 * connection before that connection is told. The turn that goes on was polled before; the next one polls anew.
 */
export async function settledSockets(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
