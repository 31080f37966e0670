import type { Simulator } from '../../../../engine/simulator/index.ts';
import { Client, portOf, start } from '../client.ts';

let simulator: Simulator;
let client: Client;
beforeAll(async () => {
  simulator = await start('classic-office');
});
afterAll(() => simulator.close());
beforeEach(async () => {
  client = await Client.open(portOf(simulator, 'mail-587'));
  await client.line();
});
afterEach(() => client.socket.destroy());

test('a line may come in pieces, end with LF alone, and bring others along', async () => {
  client.socket.setNoDelay(true);
  client.socket.write('NO');
  client.socket.write('OP\nNOOP\r\nHE');
  expect(await client.lines(2)).toEqual(['250 OK', '250 OK']);
  client.socket.write('LO me\r\n');
  expect(await client.line()).toBe('250 localhost');
});

test('a line of 4 KB is read', async () => {
  client.send('X'.repeat(4095));
  expect(await client.line()).toMatch(/^502 /);
});

test.each([
  ['that ends', `${'X'.repeat(4097)}\r\n`],
  ['that does not end', 'X'.repeat(4097)],
])('a longer line %s ends the connection without an answer', async (_name, text) => {
  client.socket.write(text);
  expect(await client.rest()).toHaveLength(0);
});

test('a client that asks and never listens is let go', async () => {
  client.socket.pause();
  const questions = 'EHLO me\r\n'.repeat(5000);
  const ask = (): void => {
    while (client.socket.write(questions));
  };
  client.socket.on('drain', ask);
  ask();
  expect(await client.closed()).toMatch(/^(ECONNRESET|EPIPE)$/);
});
