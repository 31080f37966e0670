import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { settledSockets } from '../../../engine/net/settled-sockets.ts';

/** Another process's connection, made and let go while this one does nothing else. */
const elsewhere = `
const { connect } = require('node:net');
connect(Number(process.argv[1]), '127.0.0.1', () => process.exit());
`;

test('a connection that came in while this process was busy is told before what is settled after it', async () => {
  const came: number[] = [];
  const server = createServer((socket) => {
    came.push(Number(socket.remotePort));
    socket.on('error', () => undefined).resume();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  spawnSync(process.execPath, ['-e', elsewhere, String(port)]);
  // Known to the system, and not yet to this process.
  expect(came).toHaveLength(0);
  await settledSockets();
  expect(came).toHaveLength(1);
  server.close();
  await once(server, 'close');
});

test('so is one that came in after the turn of the event loop had been polled', async () => {
  const came: Socket[] = [];
  const server = createServer((socket) => came.push(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const line = connect(port, '127.0.0.1');
  await once(line, 'connect');
  await settledSockets();
  const [first] = came;
  if (first === undefined) throw new Error('not accepted');
  const counted = await new Promise<number>((resolve) => {
    line.once('data', () => {
      // In the middle of a turn, which has been polled.
      spawnSync(process.execPath, ['-e', elsewhere, String(port)]);
      void settledSockets().then(() => resolve(came.length));
    });
    first.write('x');
  });
  expect(counted).toBe(2);
  for (const each of [line, ...came]) each.on('error', () => undefined).destroy();
  server.close();
  await once(server, 'close');
});
