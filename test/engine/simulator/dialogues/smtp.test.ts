import { once } from 'node:events';
import type { Simulator } from '../../../../engine/simulator/index.ts';
import { Client, portOf, start, tlsSocket, withFault } from '../client.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await start('365-client');
});
afterAll(() => simulator.close());

const insideTls = ['250-localhost', '250-AUTH PLAIN', '250-SIZE 26214400', '250 8BITMIME'];
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
  expect(await client.lines(4)).toEqual(['250-localhost', '250-STARTTLS', '250-SIZE 26214400', '250 8BITMIME']);
  client.send('STARTTLS');
  expect(await client.line()).toMatch(/^220 /);

  const secure = new Client(await tlsSocket(port(), simulator.caPem, client.socket));
  secure.send('EHLO me');
  expect(await secure.lines(4)).toEqual(insideTls);
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
  expect(await client.lines(4)).toEqual(insideTls);
  client.socket.destroy();
});

test('starttls-removed does not offer STARTTLS and refuses it', () =>
  withFault('365-client', 'mail-587', 'starttls-removed', async (_simulator, faultyPort) => {
    const client = await Client.open(faultyPort);
    await client.line();
    client.send('EHLO me', 'STARTTLS');
    const offered = ['250-localhost', '250-SIZE 26214400', '250 8BITMIME'];
    expect(await client.lines(4)).toEqual([...offered, '502 Command not implemented']);
    client.socket.destroy();
  }));

test('starttls-masked writes over the greeting, the offer and the command', () =>
  withFault('365-client', 'mail-587', 'starttls-masked', async (_simulator, faultyPort) => {
    const client = await Client.open(faultyPort);
    expect(await client.line()).toMatch(/^220 \*+$/);
    client.send('EHLO me', 'STARTTLS');
    const offered = ['250-localhost', '250-XXXXXXXA', '250-SIZE 26214400', '250 8BITMIME'];
    expect(await client.lines(5)).toEqual([...offered, '500 #5.5.1 command unrecognized: "XXXXXXXX"']);
    client.socket.destroy();
  }));

test('nobody can log in', async () => {
  const client = await Client.openTls(portOf(simulator, 'mail-465'), simulator.caPem);
  await client.line();
  client.send('AUTH PLAIN AGEAYg==');
  expect(await client.line()).toMatch(/^535 /);
  client.socket.destroy();
});
