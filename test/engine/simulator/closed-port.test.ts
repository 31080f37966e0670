import { once } from 'node:events';
import { createServer } from 'node:net';
import { holdClosedPort } from '../../../engine/simulator/closed-port.ts';
import { connectError, loopback } from './client.ts';

test('a held port refuses every connection', async () => {
  const place = await holdClosedPort(0);
  const errors = await Promise.all(Array.from({ length: 20 }, () => connectError(place.port)));
  await place.close();
  expect(new Set(errors)).toEqual(new Set(['ECONNREFUSED']));
});

test('the system gives a held port to nobody else, and a freed one can be listened on at once', async () => {
  const place = await holdClosedPort(0);
  const servers = Array.from({ length: 50 }, () => createServer().listen(0, loopback));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const others = servers.map((server) => server.address());
  for (const server of servers) server.close();
  await place.close();

  expect(others).not.toContainEqual(expect.objectContaining({ port: place.port }));
  const server = createServer().listen(place.port, loopback);
  await once(server, 'listening');
  expect(server.address()).toMatchObject({ port: place.port });
  server.close();
});

test('a port on which someone listens cannot be held', async () => {
  const server = createServer().listen(0, loopback);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await expect(holdClosedPort(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  server.close();
});
