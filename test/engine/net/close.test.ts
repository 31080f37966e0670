import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { closeAbruptly, closePolitely } from '../../../engine/net/close.ts';
import { loopback, type Speak, serve, type TestServer } from '../../helpers/servers.ts';

const { jest } = import.meta;

/** A connection, and the server at its other end. */
async function connectTo(speak: Speak, allowHalfOpen = false): Promise<{ socket: Socket; server: TestServer }> {
  const server = await serve(speak, { allowHalfOpen });
  const socket = connect(server.port, loopback);
  await once(socket, 'connect');
  return { socket, server };
}

/** Unlike `once`, not upset by an error on the way. */
function closeOf(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.once('close', resolve));
}

describe('a polite end', () => {
  test.each<[string, Speak]>([
    ['with nothing said', () => undefined],
    ['with a greeting that nobody read', (socket) => socket.write('220 hello\r\n')],
    ['with much that nobody read', (socket) => socket.write(Buffer.alloc(1024 * 1024))],
    [
      'while the peer still talks',
      (socket) => {
        socket.write(Buffer.alloc(256 * 1024));
        socket.once('end', () => socket.end(Buffer.alloc(256 * 1024)));
      },
    ],
  ])('comes to the peer as FIN, never as RST, %s', async (_name, speak) => {
    const { socket, server } = await connectTo(speak, true);
    const ended = once(server.peers[0]!.socket, 'end');
    server.peers[0]!.socket.once('end', () => server.peers[0]!.socket.end());
    // Not by its patience: by the peer's own end, behind all that it had said.
    closePolitely(socket, 60_000);
    await Promise.all([ended, closeOf(socket)]);
    await expect(server.peers[0]!.story()).resolves.toEqual({ heard: '', lines: [], errors: [] });
  });

  test('sends what was written before', async () => {
    const { socket, server } = await connectTo(() => undefined);
    socket.write('QUIT\r\n');
    closePolitely(socket);
    await expect(server.peers[0]!.story()).resolves.toMatchObject({ lines: ['QUIT'], errors: [] });
  });

  test('is complete once the peer has ended as well', async () => {
    const { socket } = await connectTo(() => undefined);
    closePolitely(socket);
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });

  test('does not wait for ever for a peer that never ends', async () => {
    const { socket } = await connectTo(() => undefined, true);
    closePolitely(socket, 1);
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });

  test('does not wait for ever for a peer that never stops talking', async () => {
    const { socket, server } = await connectTo((peer) => {
      const flood = (): void => {
        while (!peer.destroyed && peer.write(Buffer.alloc(16 * 1024)));
      };
      peer.on('drain', flood);
      flood();
    }, true);
    closePolitely(socket, 20);
    await once(socket, 'close');
    expect(server.peers).toHaveLength(1);
    expect(socket.destroyed).toBe(true);
  });

  test('takes a reset of the peer without an exception', async () => {
    const { socket, server } = await connectTo(() => undefined, true);
    closePolitely(socket);
    server.peers[0]!.socket.resetAndDestroy();
    await closeOf(socket);
    expect(socket.destroyed).toBe(true);
  });

  test('leaves no timer behind', async () => {
    const { socket } = await connectTo(() => undefined);
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    closePolitely(socket);
    const whileWaiting = jest.getTimerCount();
    await closeOf(socket);
    const afterwards = jest.getTimerCount();
    jest.useRealTimers();
    expect([whileWaiting, afterwards]).toEqual([1, 0]);
  });

  test('of a handshake that is still under way is its abort', async () => {
    const { port } = await serve(() => undefined);
    const socket = connect(port, loopback);
    closePolitely(socket);
    expect(socket.destroyed).toBe(true);
  });

  test('does nothing to a connection that is gone', async () => {
    const { socket } = await connectTo(() => undefined);
    socket.destroy();
    await once(socket, 'close');
    closePolitely(socket);
    expect(socket.listenerCount('error')).toBe(0);
  });
});

describe('an abrupt end', () => {
  test('comes to the peer as RST', async () => {
    const { socket, server } = await connectTo(() => undefined, true);
    closeAbruptly(socket);
    await closeOf(socket);
    await expect(server.peers[0]!.story()).resolves.toMatchObject({ errors: ['ECONNRESET'] });
  });

  test('is one also while this end’s FIN goes out', async () => {
    const { socket } = await connectTo(() => undefined, true);
    const closed = closeOf(socket);
    socket.end();
    // Node asks for the FIN in this turn of the event loop; the system has sent it in the next one.
    await new Promise((resolve) => process.nextTick(resolve));
    closeAbruptly(socket);
    await closed;
    expect(socket.destroyed).toBe(true);
  });
});
