import { once } from 'node:events';
import type { Simulator } from '../../../../engine/simulator/index.ts';
import { Client, portOf, start, tlsSocket, withFault } from '../client.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await start('365-client');
});
afterAll(() => simulator.close());

const port = (): number => portOf(simulator, 'mail-587');

async function openGreeted(): Promise<Client> {
  const client = await Client.open(port());
  expect(await client.line()).toMatch(/^220 localhost /);
  return client;
}

test.each([
  ['HELO me', '250'],
  ['noop', '250'],
  ['MAIL FROM:<me@example.org>', '502'],
])('%j is answered with %s', async (command, code) => {
  const client = await openGreeted();
  client.send(command);
  expect((await client.line()).slice(0, 4)).toBe(`${code} `);
  client.socket.destroy();
});

test('QUIT ends the connection', async () => {
  const client = await openGreeted();
  client.send('QUIT');
  expect((await client.rest()).toString()).toMatch(/^221 [^\r\n]*\r\n$/);
});

test('STARTTLS is offered, really upgrades, and is not offered again', async () => {
  const client = await openGreeted();
  client.send('EHLO me');
  expect(await client.lines(3)).toEqual(['250-localhost', '250-STARTTLS', '250 8BITMIME']);
  client.send('STARTTLS');
  expect(await client.line()).toMatch(/^220 /);

  const secure = new Client(await tlsSocket(port(), simulator.caPem, client.socket));
  secure.send('EHLO me');
  expect(await secure.lines(2)).toEqual(['250-localhost', '250 8BITMIME']);
  secure.send('STARTTLS');
  expect(await secure.line()).toMatch(/^502 /);
  secure.send('QUIT');
  expect((await secure.rest()).toString()).toMatch(/^221 /);
});

test('a command smuggled behind STARTTLS in clear text is never answered', async () => {
  const client = await openGreeted();
  client.send('STARTTLS', 'NOOP');
  expect(await client.line()).toMatch(/^220 /);
  const secure = new Client(await tlsSocket(port(), simulator.caPem, client.socket));
  secure.send('QUIT');
  expect((await secure.rest()).toString()).toMatch(/^221 /);
});

test('a client that leaves after STARTTLS leaves nothing behind', async () => {
  const client = await openGreeted();
  client.send('STARTTLS');
  expect(await client.line()).toMatch(/^220 /);
  const closed = once(client.socket, 'close');
  client.socket.resetAndDestroy();
  await closed;
  (await openGreeted()).socket.destroy();
});

test('mail-465 greets inside TLS and does not offer STARTTLS', async () => {
  const client = await Client.openTls(portOf(simulator, 'mail-465'), simulator.caPem);
  expect(await client.line()).toMatch(/^220 /);
  client.send('EHLO me');
  expect(await client.lines(2)).toEqual(['250-localhost', '250 8BITMIME']);
  client.socket.destroy();
});

test('starttls-removed does not offer STARTTLS and refuses it', () =>
  withFault('365-client', 'mail-587', 'starttls-removed', async (_simulator, faultyPort) => {
    const client = await Client.open(faultyPort);
    await client.line();
    client.send('EHLO me', 'STARTTLS');
    expect(await client.lines(3)).toEqual(['250-localhost', '250 8BITMIME', '502 Command not implemented']);
    client.socket.destroy();
  }));
