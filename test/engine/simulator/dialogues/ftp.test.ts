import type { Simulator } from '../../../../engine/simulator/index.ts';
import { Client, portOf, start } from '../client.ts';

let simulator: Simulator;
let client: Client;
beforeAll(async () => {
  simulator = await start('classic-office');
});
afterAll(() => simulator.close());
beforeEach(async () => {
  client = await Client.open(portOf(simulator, 'updates-21'));
  expect(await client.line()).toMatch(/^220 /);
});
afterEach(() => client.socket.destroy());

test.each([
  ['NOOP', '200'],
  ['user anonymous', '230'],
  ['PASS guest@example.org', '230'],
  ['PASV', '502'],
  ['', '502'],
])('%j is answered with %s', async (command, code) => {
  client.send(command);
  expect((await client.line()).slice(0, 4)).toBe(`${code} `);
});

test('FEAT lists features as RFC 2389 wants it', async () => {
  client.send('FEAT');
  expect(await client.lines(3)).toEqual(['211-Features:', ' UTF8', '211 End']);
});

test('QUIT ends the connection and what follows it is not heard', async () => {
  client.send('QUIT', 'NOOP');
  expect((await client.rest()).toString()).toMatch(/^221 [^\r\n]*\r\n$/);
});
